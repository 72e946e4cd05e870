import { isElement, matches } from '../safe-document';
import { MARKS } from './marks';

/** Elements of a line that a page's styles may set apart from what is beside them. */
const INLINE = 'span, a, b, strong, em, i, u, small, label, time, cite';

/** How many of a page are measured at most. */
const MOST = 3000;

/** Distance from which two words on one line are seen as two, in parts of the size of their letters. */
const GAP = 0.2;

/** How far, in CSS pixels, two lines may overlap. */
const SLACK = 2;

/** Characters between which a reader would see no space. */
const WORD_END = /[\p{L}\p{N}.!?,;:)”"'’%]$/u;
const WORD_START = /^[\p{L}\p{N}(“"‘#@$€£]/u;

/** A mark for an element of the copy: how it stands apart from what is before it. */
export type ApartNote = readonly [element: Element, mark: string, value: 'line' | 'space'];

/**
 * Where only the page's styles part two words: a name and a role in two `span`s set as blocks, labels in boxes beside
 * each other. Only the shown tree knows, and is only read; both must have the same shape.
 */
export function apartNotes(shown: ParentNode, copy: ParentNode): ApartNote[] {
  const copies = copy.querySelectorAll(INLINE);
  const notes: ApartNote[] = [];
  let measured = 0;
  for (const [index, element] of shown.querySelectorAll(INLINE).entries()) {
    const before = element.previousSibling;
    const twin = copies[index];
    if (!before || !twin || !isGlued(before, element)) continue;
    measured += 1;
    if (measured > MOST) break;
    const how = howApart(before, element);
    if (how) notes.push([twin, MARKS.apart, how]);
  }
  return notes;
}

/** Puts line breaks and spaces where the notes say that words stand apart. */
export function partGlued(root: Element): void {
  for (const element of root.querySelectorAll(`[${MARKS.apart}]`)) {
    const isLine = element.getAttribute(MARKS.apart) === 'line';
    element.removeAttribute(MARKS.apart);
    if (!isLine) element.before(' ');
    else if (element.closest('pre')) element.before('\n');
    else element.before(element.ownerDocument.createElement('br'));
  }
}

/** Whether a word ends in one node and the next begins in the other, with nothing between. */
function isGlued(before: Node, element: Element): boolean {
  if (isElement(before) && !matches(before, INLINE)) return false;
  return (
    WORD_END.test(edgeText(before, 'lastChild')) && WORD_START.test(edgeText(element, 'firstChild'))
  );
}

/** The first or last text in a node; '' when it begins or ends with something else. */
function edgeText(node: Node, edge: 'firstChild' | 'lastChild'): string {
  let at: Node | null = node;
  while (at && isElement(at)) at = Reflect.get(Node.prototype, edge, at) as Node | null;
  return at?.nodeType === 3 ? (at.nodeValue ?? '') : '';
}

function howApart(before: Node, element: Element): 'line' | 'space' | null {
  const styles = [before, element].map((node) => (isElement(node) ? getComputedStyle(node) : null));
  const [one, other] = styles;
  if (styles.every((style) => !style || isInline(style))) return null;
  // Letters that stand beside their word: a large first one.
  if (styles.some((style) => style && style.float !== 'none')) return null;
  const [above, below] = [boxOf(before), element.getBoundingClientRect()];
  if (above.width === 0 || below.width === 0) return null;
  // What is set in a box of its own may have come to a new line by the width of the window alone.
  if (below.top >= above.bottom - SLACK)
    return styles.some((style) => style && isBlock(style)) ? 'line' : null;
  const gap = Math.max(below.left - above.right, above.left - below.right);
  const size = Number.parseFloat((other ?? one)?.fontSize ?? '');
  return gap >= size * GAP && !isOneWord(before, element) ? 'space' : null;
}

/** Whether two texts are a word and its parts, however far they stand apart: letters one by one, a number and its note. */
function isOneWord(before: Node, element: Element): boolean {
  const [end, start] = [edgeText(before, 'lastChild'), edgeText(element, 'firstChild')];
  const isLetter = /(?:^|[^\p{L}\p{N}])\p{L}$/u.test(end) && /^\p{L}/u.test(start);
  return isLetter || /^\p{N}{1,3}$/u.test(start.trim());
}

const isInline = ({ display }: CSSStyleDeclaration): boolean =>
  /^(?:inline|contents|none|ruby.*)$/.test(display);

const isBlock = ({ display }: CSSStyleDeclaration): boolean =>
  !/^(?:inline|contents|none|ruby)/.test(display);

function boxOf(node: Node): DOMRect {
  if (isElement(node)) return node.getBoundingClientRect();
  const range = new Range();
  range.selectNode(node);
  return range.getBoundingClientRect();
}
