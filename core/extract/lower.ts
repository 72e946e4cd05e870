/**
 * A text in small letters, each where it stood: offsets into it are offsets into the text. Patterns
 * on it need no `i`, which with `u` and `\p{…}` takes the browser milliseconds to compile.
 */
export const lower = (text: string): string => text.replaceAll('İ', 'i').toLowerCase();

/** Whether a word, in small letters, is one of lists parted by spaces; they are read at first use. */
export const wordList = (...lists: readonly string[]): ((word: string) => boolean) =>
  listed(lists, ' ');

/** Whether a text, in small letters, is one of lists parted by commas; they are read at first use. */
export const entryList = (...lists: readonly string[]): ((text: string) => boolean) =>
  listed(lists, ', ');

function listed(lists: readonly string[], mark: string): (text: string) => boolean {
  let entries: ReadonlySet<string> | null = null;
  return (text) => {
    entries ??= new Set(lists.join(mark).split(mark));
    return entries.has(text);
  };
}
