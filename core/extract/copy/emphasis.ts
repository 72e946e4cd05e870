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

type Stress = 'strong' | 'em';

/** A mark for an element of the copy that only the page's styles stress. */
export type StressNote = readonly [element: Element, mark: string, value: Stress];

/**
 * Words that are bold or slanted by the page's styles alone, as word processors write them. Only the shown tree knows,
 * and is only read; both must have the same shape.
 */
export function stressNotes(shown: ParentNode, copy: ParentNode): StressNote[] {
  const copies = copy.querySelectorAll(PLAIN);
  const notes: StressNote[] = [];
  const known = new Map<Element, CSSStyleDeclaration>();
  const styleOf = (element: Element) => {
    const style = known.get(element) ?? getComputedStyle(element);
    known.set(element, style);
    return style;
  };
  for (const [index, element] of shown.querySelectorAll(PLAIN).entries()) {
    const twin = copies[index];
    const around = parentOf(element);
    if (!twin || !around || !isOfText(element, around)) continue;
    if (known.size > MOST) break;
    const [own, other] = [styleOf(element), styleOf(around)];
    if (Number(own.fontWeight) >= BOLD && Number(other.fontWeight) < BOLD)
      notes.push([twin, MARKS.stress, 'strong']);
    else if (own.fontStyle !== 'normal' && other.fontStyle === 'normal')
      notes.push([twin, MARKS.stress, 'em']);
  }
  return notes;
}

function isOfText(element: Element, around: Element): boolean {
  const hasText = /\p{L}/u.test(element.firstChild?.nodeValue ?? '');
  return hasText && matches(around, AROUND) && textOf(element, LONGEST + 1).length <= LONGEST;
}

/** Makes elements of the notes. */
export function stress(root: Element): void {
  for (const element of root.querySelectorAll(`[${MARKS.stress}]`)) {
    const name = element.getAttribute(MARKS.stress);
    element.removeAttribute(MARKS.stress);
    if (name === 'strong' || name === 'em') rename(element, name);
  }
}
