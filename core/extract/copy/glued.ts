import { isElement, matches, parentOf } from '../safe-document';
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
export type ApartNote = readonly [element: Element, mark: string, value: keyof typeof SIGNS];

/** What is put where words stand apart. */
const SIGNS = { space: ' ', line: '\n', paragraph: '\n\n' } as const;

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
    const isEnd = before !== null && isLineEnd(before, element);
    if (!before || !twin || !(isEnd || isGlued(before, element))) continue;
    measured += 1;
    if (measured > MOST) break;
    if (isEnd) {
      const style = getComputedStyle(element);
      if (isBlock(style)) notes.push([twin, MARKS.apart, hasSpace(style) ? 'paragraph' : 'line']);
      continue;
    }
    const how = howApart(before, element);
    if (how === 'space' && isUnparted(before, element)) continue;
    if (how) notes.push([twin, MARKS.apart, how]);
  }
  return notes;
}

/** Letters of scripts that do not part their words by spaces. */
const UNPARTED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const isUnparted = (before: Node, element: Element): boolean =>
  UNPARTED.test(edgeText(before, 'lastChild').slice(-1)) &&
  UNPARTED.test(edgeText(element, 'firstChild').slice(0, 1));

/** Puts line breaks and spaces where the notes say that words stand apart. */
export function partGlued(root: Element): void {
  for (const element of root.querySelectorAll(`[${MARKS.apart}]`)) {
    const sign = SIGNS[element.getAttribute(MARKS.apart) as keyof typeof SIGNS] ?? '';
    element.removeAttribute(MARKS.apart);
    if (sign === ' ' || element.closest('pre')) element.before(sign);
    else element.before(...Array.from(sign, () => element.ownerDocument.createElement('br')));
  }
}

/** Whether an element with nothing in it stands between texts, as where a page makes line breaks of its own. */
const isLineEnd = (before: Node, element: Element): boolean =>
  !element.hasChildNodes() && isOfLine(before) && isOfLine(element.nextSibling);

const isOfLine = (node: Node | null): boolean =>
  node !== null && (isElement(node) ? matches(node, INLINE) : /\S/.test(node.nodeValue ?? ''));

/** Part of the size of letters from which room above or below a line end is that between paragraphs. */
const ROOM = 0.5;

const hasSpace = ({ marginTop, marginBottom, height, fontSize }: CSSStyleDeclaration): boolean =>
  [marginTop, marginBottom, height].some(
    (length) => Number.parseFloat(length) >= Number.parseFloat(fontSize) * ROOM,
  );

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
  const one = isElement(before) ? getComputedStyle(before) : null;
  const other = getComputedStyle(element);
  if ([one, other].every((style) => !style || isInline(style))) return null;
  const [above, below] = [boxOf(before), element.getBoundingClientRect()];
  if (above.width === 0 || below.width === 0) return null;
  const size = Number.parseFloat(other.fontSize);
  if (isDropCap(before, element, [one, other])) return null;
  if (below.top >= above.bottom - SLACK) {
    if ([one, other].some((style) => style && isBlock(style))) return 'line';
    // What is set in a box of its own may have come to a new line by the width of the window alone.
    const isApart = [one, other].some((style) => style && hasRoom(style));
    return isApart || fills(element, below) ? 'space' : null;
  }
  const gap = Math.max(below.left - above.right, above.left - below.right);
  const isBeside = gap >= size * GAP || (gap > 0 && hasRoom(other));
  return isBeside && !isOneWord(before, element, gap < size) ? 'space' : null;
}

/** One letter alone, where letters are large or small. */
const LETTER = /^[\p{Lu}\p{Ll}]$/u;

/** Whether two texts are a word and its parts: letters one by one, a number and the note close behind it. */
function isOneWord(before: Node, element: Element, isClose: boolean): boolean {
  const [end, start] = [edgeText(before, 'lastChild'), edgeText(element, 'firstChild').trim()];
  const isLetter =
    LETTER.test((before.textContent ?? '').trim()) &&
    (LETTER.test(start) || (isClose && LETTER.test(end.trim()) && /^\p{Ll}/u.test(start)));
  return isLetter || (isClose && /^\p{N}{1,3}$/u.test(start));
}

/** Times that a large first letter is as large as its word. */
const LARGE = 1.3;

/** Whether the first of two texts is the large first letter of the other. */
function isDropCap(
  before: Node,
  element: Element,
  [one, other]: readonly [CSSStyleDeclaration | null, CSSStyleDeclaration],
): boolean {
  if (!one || !/^\s*["'“„«]?\p{Lu}$/u.test(before.textContent ?? '')) return false;
  const isLarge = Number.parseFloat(one.fontSize) >= Number.parseFloat(other.fontSize) * LARGE;
  return isLarge && /^\p{L}/u.test(edgeText(element, 'firstChild'));
}

/** Whether an element's styles leave room on its sides, as those of chips and buttons do. */
const hasRoom = (style: CSSStyleDeclaration): boolean =>
  [
    style.marginLeft,
    style.marginRight,
    style.paddingLeft,
    style.paddingRight,
    style.borderLeftWidth,
    style.borderRightWidth,
  ].some((length) => Number.parseFloat(length) >= SLACK);

/** Share of the width of what holds it from which an element has a line of its own. */
const WHOLE = 0.9;

const fills = (element: Element, { width }: DOMRect): boolean => {
  const around = parentOf(element);
  return around !== null && width >= around.getBoundingClientRect().width * WHOLE;
};

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
