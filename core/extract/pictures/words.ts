import { MARKS } from '../copy/marks';
import { once } from '../once';

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

/** Classes that say how wide a box is, where a caption stands or which step of a scale type is set in, not what the element is. */
const UTILITIES =
  /\b(?:aspect-video|caption-(?:top|bottom)|subtitle-?\d|(?:image|photo|picture)-author(?=-))\b/g;

/**
 * The words of a name, lower case, each between single spaces: `wp-captionText` gives
 * `" wp caption text "`. The form that {@link wordTest} reads.
 */
export function wordsOf(name: string): string {
  const words = name
    .slice(0, MAX_ATTRIBUTE_LENGTH)
    .replace(UTILITIES, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z0-9\u00c0-\uffff]+/g, ' ')
    .trim();
  return ` ${words} `;
}

/** The words an element is named by, as of {@link wordsOf}: class, id, itemprop and test attributes; `" "` when it has none. */
export function namesOf(element: Element): string {
  let names = ' ';
  for (const attribute of NAMING_ATTRIBUTES) {
    const value = element.getAttribute(attribute);
    const words = value ? wordsOf(value).trim() : '';
    if (words !== '') names += `${words} `;
  }
  return names;
}

/** The entries of lists parted by commas, as the tables write them. */
export const entriesOf = (lists: readonly string[]): string[] =>
  lists.flatMap((list) => list.split(', '));

/**
 * Whether a text of {@link wordsOf} holds a word of the table, which is made ready at first use. The
 * table holds words as they appear in class names, in lists parted by commas. A `*` stands for any
 * letters; a space parts words that must stand together.
 */
export function wordTest(table: readonly string[]): (names: string) => boolean {
  const ready = once(() => {
    const words = new Set<string>();
    const parts: string[] = [];
    for (const entry of entriesOf(table)) {
      if (/[* ]/.test(entry)) parts.push(partOf(entry));
      else words.add(entry);
    }
    return { words, parts };
  });
  return (names) => {
    if (names.trim() === '') return false;
    const { words, parts } = ready();
    return parts.some((part) => names.includes(part)) || names.split(' ').some((w) => words.has(w));
  };
}

/** `caption*` is `" caption"`, `*caption` is `"caption "`, `photo text` is `" photo text "`. */
const partOf = (entry: string): string => ` ${entry} `.replace(/^ \*|\* $/g, '');
