import { MARKS } from '../copy/marks';

/**
 * A row of a word table: words as they appear in class names, in lists parted by commas, and why
 * they are there. A `*` stands for any letters; a space parts words that must stand together.
 */
export interface WordRow {
  readonly words: readonly string[];
  readonly reason: string;
}

/** Attributes in which pages say what an element is. */
const NAMING_ATTRIBUTES = [
  'class',
  'id',
  'itemprop',
  'data-testid',
  'data-component',
  'data-type',
  MARKS.was,
];

/** Characters of one attribute that are read; utility classes can run to kilobytes. */
const MAX_ATTRIBUTE_LENGTH = 400;

/**
 * The words of a name, lower case, each between single spaces: `wp-captionText` gives
 * `" wp caption text "`. The form that patterns of {@link wordPattern} match.
 */
export function wordsOf(name: string): string {
  const words = name
    .slice(0, MAX_ATTRIBUTE_LENGTH)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z0-9\u00c0-\uffff]+/g, ' ')
    .trim();
  return ` ${words} `;
}

/** The words an element is named by: class, id, itemprop and test attributes; `"  "` when it has none. */
export function namesOf(element: Element): string {
  let names = '';
  for (const attribute of NAMING_ATTRIBUTES) {
    const value = element.getAttribute(attribute);
    if (value) names += wordsOf(value);
  }
  return ` ${names} `;
}

/** The entries of lists parted by commas, as the tables write them. */
export const entriesOf = (lists: readonly string[]): string[] =>
  lists.flatMap((list) => list.split(', '));

/** One pattern that is true of {@link wordsOf} texts that hold a word of the table. */
export function wordPattern(rows: readonly WordRow[]): RegExp {
  const words = rows.flatMap((row) => entriesOf(row.words));
  const sources = words.map((word) => word.replaceAll('*', '[^ ]*').replaceAll(' ', ' +'));
  return new RegExp(` (?:${sources.join('|')}) `);
}
