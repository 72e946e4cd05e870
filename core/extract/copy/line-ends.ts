import { first, matches, textOf } from '../safe-document';
import { MARKS } from './marks';
import { rename } from './rename';

/** Blocks in which styles may keep the ends of lines, and how many of them are asked. */
const HOLDERS =
  'p, li, td, dd, blockquote, div, section, article, main, center, address, span:not(span *)';
const MOST = 1500;

/** What makes an element a box around others: their lines are theirs. */
const BLOCKS =
  'p, div, ul, ol, dl, table, pre, blockquote, section, article, figure, h1, h2, h3, h4, h5, h6';

/** Styles that do. */
const KEEPS = /^(?:pre|pre-line|pre-wrap|break-spaces)$/;

/** First fonts in which every letter is as wide as any other. */
const MONOSPACED =
  /^\s*["']?(?:[^"',]*\b(?:mono|monospace|courier|consolas|menlo|monaco|source code)\b)/i;

/** Lines that are code: they begin with white space or a prompt, or have its signs; and the share of all that are. */
const CODE = /^(?:\s{2,}|\t|[$#>] )|[{}();=<>]|^\w+:$/;
const MOST_OF_KIND = 0.4;

/** A line end between two texts. */
const BETWEEN = /\S[^\S\n]*\n\s*\S/;

/** Characters of an element that are read, and line breaks that are made in one and in all: a page has limits. */
const MAX_TEXT = 1_000_000;
const MAX_BREAKS = { one: 3000, all: 8000 } as const;

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
    if (!twin || first(element, BLOCKS)) continue;
    const text = textOf(element, MAX_TEXT);
    if (!BETWEEN.test(text)) continue;
    asked += 1;
    if (asked > MOST) break;
    const { whiteSpace, fontFamily } = getComputedStyle(element);
    if (!KEEPS.test(whiteSpace)) continue;
    const isCode =
      matches(element, 'p, div') &&
      whiteSpace !== 'pre-line' &&
      MONOSPACED.test(fontFamily) &&
      (areLines(text, CODE) || (whiteSpace === 'pre' && !areLines(text, PROSE)));
    notes.push([twin, MARKS.lines, isCode ? 'code' : 'lines']);
  }
  return notes;
}

/** A line of a letter or of verse: a word with a capital, and more behind it. */
const PROSE = /^\s*["“«]?\p{Lu}\p{Ll}*[,;’']? (?:\S+ )+\S/u;

/** Whether so many of a text's lines are of a kind that the whole is. */
function areLines(text: string, kind: RegExp): boolean {
  const lines = text.split('\n').filter((line) => line.trim());
  return lines.filter((line) => kind.test(line)).length >= lines.length * MOST_OF_KIND;
}

/** Puts line breaks where the notes say that lines end; a box of code becomes a listing. */
export function breakLines(root: Element): void {
  let made = 0;
  for (const element of root.querySelectorAll(`[${MARKS.lines}]`)) {
    const isCode = element.getAttribute(MARKS.lines) === 'code';
    element.removeAttribute(MARKS.lines);
    if (element.closest('pre, code') || element.querySelector(BLOCKS)) continue;
    if (isCode) rename(element, 'pre');
    else if (made < MAX_BREAKS.all) made += breakText(element);
  }
}

/** Makes line breaks of the line ends in an element, or where they are too many of its empty lines; gives how many. */
function breakText(element: Element): number {
  const texts = textsIn(element);
  const [start, end] = [texts.find(saysSomething), texts.findLast(saysSomething)];
  const isInline = element.localName === 'span';
  const values = texts.map((text) => {
    const value = text.nodeValue ?? '';
    // The line ends around all of a block are its markup's.
    const begun = text === start && !isInline ? value.replace(/^\s*\n/, '') : value;
    return text === end && !isInline ? begun.replace(/\n\s*$/, '') : begun;
  });
  const endsOf = (mark: RegExp) =>
    values.reduce((sum, value) => sum + value.split(mark).length - 1, 0);
  const mark = [/\n/, /\n[^\S\n]*\n/].find((each) => endsOf(each) <= MAX_BREAKS.one);
  if (!mark) return 0;
  for (const [at, text] of texts.entries()) parts(text, (values[at] ?? '').split(mark));
  return endsOf(mark);
}

/** Puts lines with breaks between them in the place of a text, one by one: there may be more than fit a call. */
function parts(text: Text, lines: readonly string[]): void {
  if (lines.length < 2) return;
  for (const [at, line] of lines.entries()) {
    if (at > 0) text.before(text.ownerDocument.createElement('br'));
    text.before(line);
  }
  text.remove();
}

function textsIn(element: Element): readonly Text[] {
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

const saysSomething = ({ nodeValue }: Text): boolean => (nodeValue ?? '').trim() !== '';
