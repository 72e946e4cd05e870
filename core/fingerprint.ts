/** The constants of FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/). */
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * Twelve letters or fewer by which a text is known again, and from which it cannot be read: two FNV-1a
 * sums, of the text forwards and backwards. Not for secrets.
 */
export const fingerprint = (text: string): string =>
  textSum(text).toString(36) + (textSum([...text].reverse().join('')) & 0xffffff).toString(36);

/** The FNV-1a sum of a text's code units, 32 bits, by which a change is found. */
export function textSum(text: string): number {
  let value = OFFSET;
  for (let at = 0; at < text.length; at++) {
    value = Math.imul(value ^ text.charCodeAt(at), PRIME);
  }
  return value >>> 0;
}
