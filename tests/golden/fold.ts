/** A text with every run of white space as one space, and none at its ends. */
export const fold = (text: string | null | undefined): string =>
  (text ?? '').replace(/\s+/g, ' ').trim();
