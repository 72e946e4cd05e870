/** Letters and digits alone, small, in their compatible forms: what two renderings of one text share. */
export const lettersOf = (text: string | null): string =>
  (text ?? '')
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();

/** Characters of a text, those of Chinese, Japanese and Korean counted twice: they say as much. */
export const widthOf = (text: string): number => text.replace(/[\u2e80-\uffdc]/g, '$&$&').length;
