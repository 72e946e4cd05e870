/** Letters and digits alone, small, in their compatible forms: what two renderings of one text share. */
export const lettersOf = (text: string | null): string =>
  (text ?? '')
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
