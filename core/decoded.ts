/** A piece of an address with its percent signs resolved; as it is where they stand for nothing. */
export function decoded(piece: string): string {
  try {
    return decodeURIComponent(piece);
  } catch {
    return piece;
  }
}
