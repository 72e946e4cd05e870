import { matches, parentOf, textOf } from '../safe-document';
import { MARKS } from './marks';
import { rename } from './rename';

/** Elements that say nothing themselves and may be set bold or slanted by styles. */
const PLAIN = 'span, font';

/** Where such words stand in a text. */
const AROUND = 'p, li, td, dd, div, section, article, main, blockquote, span, font';

/** How many of a page are measured at most. */
const MOST = 2000;

/** Characters of words that are stressed: what is longer is a text in other letters. */
const LONGEST = 300;

/** Weight from which letters are bold. */
const BOLD = 600;

/** A mark for an element of the copy: by which element its words would be stressed without styles. */
export type EmphasisNote = readonly [element: Element, mark: string, value: 'strong' | 'em'];

/**
 * Words that are bold or slanted by the page's styles alone, as word processors write them. Only the shown tree knows,
 * and is only read; both must have the same shape.
 */
export function emphasisNotes(shown: ParentNode, copy: ParentNode): EmphasisNote[] {
  const copies = copy.querySelectorAll(PLAIN);
  const notes: EmphasisNote[] = [];
  let measured = 0;
  for (const [index, element] of shown.querySelectorAll(PLAIN).entries()) {
    const twin = copies[index];
    const around = parentOf(element);
    if (!twin || !around || !isOfText(element, around)) continue;
    measured += 1;
    if (measured > MOST) break;
    const [own, other] = [getComputedStyle(element), getComputedStyle(around)];
    if (Number(own.fontWeight) >= BOLD && Number(other.fontWeight) < BOLD)
      notes.push([twin, MARKS.emphasis, 'strong']);
    else if (own.fontStyle !== 'normal' && other.fontStyle === 'normal')
      notes.push([twin, MARKS.emphasis, 'em']);
  }
  return notes;
}

function isOfText(element: Element, around: Element): boolean {
  const hasText = /\p{L}/u.test(element.firstChild?.nodeValue ?? '');
  return hasText && matches(around, AROUND) && textOf(element, LONGEST + 1).length <= LONGEST;
}

/** Makes `strong` and `em` of what the notes say is stressed. */
export function emphasise(root: Element): void {
  for (const element of root.querySelectorAll(`[${MARKS.emphasis}]`)) {
    const name = element.getAttribute(MARKS.emphasis);
    element.removeAttribute(MARKS.emphasis);
    if (name === 'strong' || name === 'em') rename(element, name);
  }
}
