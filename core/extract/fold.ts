/** Most texts need no normalising. */
const ASCII = /^[\0-\x7f]*$/;

/** Characters that texts in European languages are written in, the typographer's included. */
const EUROPEAN = /^[\0-\u024f\u2010-\u201f\u2020-\u203a]*$/;

/** What of them is neither letter nor digit, once the text is normalised and in small letters. */
const NO_LETTERS = /[^a-z0-9\u00df-\u00f6\u00f8-\u024f]+/g;

/**
 * Lower-case letters and digits only, words parted by single spaces: what two renderings of one text
 * share. `marks`: accents that stand apart from their letter stay too. The pattern of all the
 * world's letters takes a millisecond to compile, so only texts that need it ask for it.
 */
export function foldLetters(text: string, marks: boolean): string {
  if (ASCII.test(text)) return text.toLowerCase().replace(NO_LETTERS, ' ').trim();
  const plain = text.normalize('NFKC').toLowerCase();
  if (EUROPEAN.test(plain)) return plain.replace(NO_LETTERS, ' ').trim();
  return plain.replace(marks ? /[^\p{L}\p{N}\p{M}]+/gu : /[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** The same without accents that stand apart. */
export const fold = (text: string): string => foldLetters(text, false);

/** Whether a text has a letter of any script. */
export const hasLetter = (text: string): boolean => /[a-zA-Z]/.test(text) || /\p{L}/u.test(text);
