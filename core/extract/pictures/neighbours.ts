import { saysWho } from './bylines';
import { creditTail } from './credit';
import { type Known, MAX_FRAME_TEXT, STOP } from './frame';
import { isNumbered } from './numbered';
import { type Piece, piecesOf } from './pieces';
import { foldText, isTextless, textWithin } from './text';

/** Longest line after a picture that only its credit or its slanted type shows to be a caption. */
const MAX_LINE = 260;

/** What stands next to an element and belongs to its picture: the elements, and their pieces. */
export interface Neighbours {
  readonly elements: readonly Element[];
  readonly pieces: readonly Piece[];
}

/** The caption and credit lines that follow (or, by their names, precede) a picture's wrapper. */
export function neighboursOf(unit: Element, known: Known): Neighbours {
  const elements: Element[] = [];
  const pieces: Piece[] = [];
  const above = numberedAbove(unit, known);
  if (above) return above;
  let next = nextFilled(unit, 'nextElementSibling');
  for (let count = 0; next && count < 2; count += 1) {
    const line = linePieces(next, known, pieces);
    if (!line) break;
    elements.push(next);
    pieces.push(...line);
    next = nextFilled(next, 'nextElementSibling');
  }
  const before = elements.length === 0 ? nextFilled(unit, 'previousElementSibling') : null;
  const line = before && !before.previousElementSibling ? linePieces(before, known, pieces) : null;
  if (before && line?.every(({ kind }) => kind !== 'text')) {
    elements.push(before);
    pieces.push(...line);
  }
  return { elements, pieces };
}

/** What a line below it captions. */
const SHOWN = 'pre, table, iframe, svg, img, video, figure, [data-lectern-embed]';

/**
 * The numbered line just above a picture: where captions stand above, what is below is the next one's. One below
 * a listing, a table or another picture is theirs, and a line below the picture that is named its caption goes before it.
 */
function numberedAbove(unit: Element, known: Known): Neighbours | null {
  const line = nextFilled(unit, 'previousElementSibling');
  const before = line && nextFilled(line, 'previousElementSibling');
  const isOther = before ? endsShown(before) : false;
  // Another picture that has its caption leaves this one to the next.
  if (isOther && !before?.querySelector('figcaption')) return null;
  const below = nextFilled(unit, 'nextElementSibling');
  if (below && linePieces(below, known, [])?.some(({ kind }) => kind === 'caption')) return null;
  const text = line ? textWithin(line, MAX_FRAME_TEXT) : null;
  const pieces = line && text && isNumbered(text) ? linePieces(line, known, []) : null;
  return line && pieces ? { elements: [line], pieces } : null;
}

/** Whether an element is something shown, or ends with it. */
function endsShown(element: Element): boolean {
  let last = element;
  while (last.lastElementChild && !last.lastChild?.nodeValue?.trim()) last = last.lastElementChild;
  const shown = last.closest(SHOWN);
  return shown !== null && element.contains(shown);
}

type Direction = 'nextElementSibling' | 'previousElementSibling';

/** The next sibling with content; empty boxes (spacers, slots of advertisements) and line breaks are passed over. */
function nextFilled(element: Element, direction: Direction): Element | null {
  let next = element[direction] ?? cellBeside(element, direction);
  for (let count = 0; next && count < 3; count += 1) {
    if (!isTextless(next) || next.querySelector('img, video, iframe') || next.localName === 'img')
      return next;
    next = next[direction];
  }
  return next;
}

/**
 * Of tables that set out a page in rows of one cell, the cell in the row after (or before) the one that an element is or
 * ends, where it ends with a credit: banners are such rows too. null elsewhere.
 */
function cellBeside(element: Element, direction: Direction): Element | null {
  const cell = element.localName === 'td' ? element : element.parentElement;
  const row = cell?.matches('td:only-child') ? cell.parentElement?.[direction] : null;
  const beside = row?.localName === 'tr' && row.childElementCount === 1 && row.firstElementChild;
  return beside && creditTail(textWithin(beside, MAX_FRAME_TEXT) ?? '') ? beside : null;
}

/** What is no line of a caption, and what none holds. */
const NO_LINE = 'h1, h2, h3, h4, img, figure, blockquote, pre, table, form';
const NO_PART = 'img, video, iframe, form, table, li + li, h1, h2, h3';
function linePieces(element: Element, known: Known, before: readonly Piece[]): Piece[] | null {
  const text = textWithin(element, MAX_FRAME_TEXT);
  if (!text || element.matches(STOP) || isInRunningText(element) || saysWho(text)) return null;
  if (element.matches(NO_LINE) || element.querySelector(NO_PART)) return null;
  // The smallest headings are set as captions by pages that want small type.
  if (/^h[56]$/.test(element.localName) && creditTail(text) === null) return null;
  const pieces = piecesOf(wrap(element));
  if (pieces.length === 0 || pieces.some(({ kind }) => kind === 'head')) return null;
  if (pieces.every(({ kind }) => kind === 'caption' || kind === 'credit')) return pieces;
  if (before.length > 0 || known.has(foldText(text))) return null;
  if (isNumbered(text) && pieces.length === 1) return pieces;
  if (text.length > MAX_LINE || pieces.some(({ linked }) => linked)) return null;
  const unnamed = pieces.filter(({ kind }) => kind === 'text');
  const isCaption =
    unnamed.length === 1 &&
    (pieces.length > 1 || unnamed.every(({ small }) => small) || creditTail(text) !== null);
  return isCaption ? pieces : null;
}

/** Whether an inline element has text beside it, so that it is no line of its own. */
const isInRunningText = (element: Element): boolean =>
  /^(?:a|b|em|i|small|span|strong|cite)$/.test(element.localName) &&
  [element.previousSibling, element.nextSibling].some(
    (node) => node?.nodeType === 3 && node.nodeValue?.trim(),
  );

/** A line's own name counts too: it is read as what stands in a wrapper. */
function wrap(element: Element): Element {
  const wrapper = element.ownerDocument.createElement('div');
  wrapper.append(element.cloneNode(true));
  return wrapper;
}
