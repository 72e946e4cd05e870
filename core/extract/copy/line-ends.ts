import { matches } from '../safe-document';
import { MARKS } from './marks';
import { rename } from './strip';

/** Elements in which styles may keep the ends of lines, and how many of them are asked. */
const HOLDERS = 'p, li, td, dd, blockquote, span, div';
const MOST = 1500;

/** Styles that do. */
const KEEPS = /^(?:pre|pre-line|pre-wrap|break-spaces)$/;

/** Fonts in which every letter is as wide as any other. */
const MONOSPACED = /mono|courier|consolas|menlo|source code/i;

/** Blocks, within which lines are another element's. */
const BLOCKS = 'p, div, ul, ol, table, pre, blockquote, section, article, figure, h1, h2, h3, h4';

/** A mark for an element of the copy whose lines end where its source has them end. */
type LineNote = readonly [element: Element, mark: string, value: 'lines' | 'code'];

/**
 * Where only the page's styles keep the ends of lines: results, verse and addresses in `white-space: pre-line`, code
 * in a plain box. Only the shown tree knows, and is only read; both must have the same shape.
 */
export function lineNotes(shown: ParentNode, copy: ParentNode): LineNote[] {
  const copies = copy.querySelectorAll(HOLDERS);
  const notes: LineNote[] = [];
  let asked = 0;
  for (const [index, element] of shown.querySelectorAll(HOLDERS).entries()) {
    const twin = copies[index];
    if (!twin || !hasLines(element)) continue;
    asked += 1;
    if (asked > MOST) break;
    const { whiteSpace, fontFamily } = getComputedStyle(element);
    if (!KEEPS.test(whiteSpace)) continue;
    const isCode =
      whiteSpace !== 'pre-line' && MONOSPACED.test(fontFamily) && !matches(element, 'span');
    notes.push([twin, MARKS.lines, isCode ? 'code' : 'lines']);
  }
  return notes;
}

/** Puts line breaks where the notes say that lines end; a box of code becomes a listing. */
export function breakLines(root: Element): void {
  for (const element of root.querySelectorAll(`[${MARKS.lines}]`)) {
    const isCode = element.getAttribute(MARKS.lines) === 'code';
    element.removeAttribute(MARKS.lines);
    if (element.closest('pre, code') || element.querySelector(BLOCKS)) continue;
    if (isCode) rename(element, 'pre');
    else breakText(element);
  }
}

/** Whether a text that stands directly in an element, blank ones of layouts aside, has more than one line. */
function hasLines(element: Element): boolean {
  let hasEnd = false;
  let hasText = matches(element, 'p, span');
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType !== 3) continue;
    const text = node.nodeValue ?? '';
    hasEnd ||= text.includes('\n');
    hasText ||= text.trim() !== '';
  }
  return hasEnd && hasText;
}

function breakText(element: Element): void {
  const document = element.ownerDocument;
  const walker = document.createTreeWalker(element, 4);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  const [first, last] = [texts[0], texts.at(-1)];
  for (const text of texts) {
    const value = text.nodeValue ?? '';
    const trimmed = trimLines(value, text === first, text === last);
    if (!trimmed.includes('\n')) continue;
    const parts = trimmed.split('\n').flatMap((line, at) => {
      const node = document.createTextNode(line);
      return at === 0 ? [node] : [document.createElement('br'), node];
    });
    text.replaceWith(...parts);
  }
}

/** The line ends around a text are its markup's. */
function trimLines(text: string, isFirst: boolean, isLast: boolean): string {
  const start = isFirst ? text.replace(/^\s*\n/, '') : text;
  return isLast ? start.replace(/\n\s*$/, '') : start;
}
