import { follows } from '../nodes';
import { saysWho } from './bylines';
import { FRAME_WORDS } from './caption-words';
import { creditTail } from './credit';
import { pictureKeys } from './identity';
import { isNumbered } from './numbered';
import { type Piece, piecesOf } from './pieces';
import { sizeOf } from './size';
import { foldText, isTextless, textWithin } from './text';
import { namesOf, wordTest } from './words';

/** Longest caption with credit, in characters; longer texts are running text. */
const MAX_FRAME_TEXT = 700;
/** Longest caption that only the structure of a wrapper shows to be one. */
const MAX_UNNAMED_TEXT = 300;
/** Longest line after a picture that only its credit or its slanted type shows to be a caption. */
const MAX_LINE = 260;

const saysFrame = wordTest(FRAME_WORDS);

/** `img`s of one picture, beside itself, that a frame may hold: for narrow and wide screens, for the enlargement. */
const MAX_COPIES = 5;

/** Elements that hold an article, whatever else: never the frame of one picture. */
const STOP =
  'html, body, main, article, [role=main], [itemprop=articleBody], tr, tbody, table, ul, ol';
/** Elements that a list or table needs: pictures are wrapped inside them; and where text is set beside one. */
const SLOT = 'li, td, th, dd, dt';
const BESIDE_TEXT = '[class*="media-text" i]';

/** What cannot stand in the frame of a picture. */
const FOREIGN =
  'form, video, audio, iframe, blockquote, pre, table table, li + li, h1, h2, h3, h4, h5, h6, p + p + p + p';

/** Texts that are no caption wherever they stand: the title and the summary, folded. */
export type Known = ReadonlySet<string>;

/** The element that holds a picture and nothing else: the outermost wrapper without text and other pictures. */
export function soleWrapper(image: Element): Element {
  let sole = image;
  for (
    let parent = image.parentElement;
    parent && !parent.matches(`${STOP}, ${SLOT}`);
    parent = parent.parentElement
  ) {
    if (!isTextless(parent) || !holdsOnly(parent, image)) break;
    sole = parent;
  }
  return sole;
}

/** Whether a picture stands in a line of text, as a sign or formula does. */
export function isInText(image: Element): boolean {
  const { width, height } = sizeOf(image);
  if (width !== null && height !== null && width < 100 && height < 100) return true;
  const wrapper = soleWrapper(image);
  const parent = wrapper.parentElement;
  return parent !== null && hasText(parent) && !isOwnLine(wrapper);
}

/** What ends a line of text that stands in no element of its own. */
const LINE_ENDS = /^(?:br|hr|p|div|center|figure|h[1-6]|ul|ol|table)$/;

/** Whether an element stands between line breaks or blocks, or alone. */
export const isOwnLine = (element: Element): boolean =>
  (['previousSibling', 'nextSibling'] as const).every((direction) => {
    let node = element[direction];
    while (node && node.nodeType !== 1 && !node.nodeValue?.trim()) node = node[direction];
    return node === null || LINE_ENDS.test((node as Element).localName);
  });

/** Whether elements have text of their own: a gallery of thousands of pictures is asked for each. */
const withText = new WeakMap<Element, boolean>();

function hasText(element: Element): boolean {
  let has = withText.get(element);
  if (has === undefined) {
    has = [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
    withText.set(element, has);
  }
  return has;
}

/** Whether every picture in an element is the same picture. */
export function holdsOnly(element: Element, image: Element): boolean {
  const images = element.getElementsByTagName('img');
  // Asked for by its number, a picture is looked for no further than that.
  if (images[MAX_COPIES + 1]) return false;
  const others = [...images].filter((other) => other !== image);
  if (others.length === 0) return true;
  if (others.length > MAX_COPIES) return false;
  const keys = pictureKeys(image.getAttribute('src') ?? '');
  return others.every((other) =>
    pictureKeys(other.getAttribute('src') ?? '').some((key) => keys.includes(key)),
  );
}

/**
 * The pieces of text in a wrapper, when the wrapper is the frame of one picture: short, nothing
 * foreign in it, no head of an article, at most one text that no name declares. Null otherwise.
 */
export function framePieces(wrapper: Element, image: Element, known: Known): Piece[] | null {
  if (wrapper.matches(`${STOP}, ${BESIDE_TEXT}`) || !holdsOnly(wrapper, image)) return null;
  if (textWithin(wrapper, MAX_FRAME_TEXT) === null) return null;
  const pieces = piecesOf(wrapper);
  const isCredited = pieces.some(({ kind }) => kind === 'credit');
  const foreign = wrapper.querySelector(FOREIGN);
  if (foreign && !(isCredited && /^h[1-6]$/.test(foreign.localName))) return null;
  const isKnown = ({ kind, text }: Piece): boolean =>
    kind === 'text' && !isCredited && known.has(foldText(text));
  if (pieces.some((piece) => piece.kind === 'head' || isKnown(piece))) return null;
  return isBelievable(wrapper, image, pieces) ? pieces : null;
}

function isBelievable(wrapper: Element, image: Element, pieces: readonly Piece[]): boolean {
  const unnamed = pieces.filter(({ kind }) => kind === 'text');
  const [text] = unnamed;
  if (!text) return true;
  if (unnamed.length > 1 || text.linked) return false;
  if (!standsAfter(text, image)) return pieces.length === 1 && creditTail(text.text) !== null;
  if (pieces.length > 1 || text.small || creditTail(text.text) || isNumbered(text.text))
    return true;
  const isOwnElement = text.nodes.every(
    (node) => node.parentElement !== wrapper || node.nodeType === 1,
  );
  if (wrapper.localName === 'p') return false;
  const isFrame = saysFrame(namesOf(wrapper)) || wrapper.localName === 'figure';
  return text.text.length <= MAX_UNNAMED_TEXT && (isOwnElement || isFrame);
}

/** A text that no name declares is a caption only after its picture, unless it ends with a credit. */
const standsAfter = (piece: Piece, image: Element): boolean =>
  piece.nodes.some((node) => follows(node, image));

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
