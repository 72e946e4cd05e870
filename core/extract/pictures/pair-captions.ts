import type { Page } from '../page';
import { endsLikePicture } from './address';
import { attributePieces, describing } from './attribute-captions';
import { leavesSite } from './drop-decorations';
import { captionOf, figureOf } from './figure';
import { isFormula } from './formula';
import { framePieces, holdsOnly, isInText, type Known, soleWrapper } from './frame';
import { dissolveWrappers } from './galleries';
import { neighboursOf } from './neighbours';
import { dropOverlayCopies } from './overlays';
import { type Piece, piecesOf } from './pieces';
import { isPoster, POSTER } from './poster';
import { sizeOf } from './size';
import { otherPage, TEASER_MARK } from './teaser';
import { foldText, textWithin } from './text';

/** Levels above a picture's wrapper at which its caption may stand. */
const MAX_LEVELS = 4;
/** Longest text of a `figure` that is read as its caption, in characters. */
const MAX_FIGURE_TEXT = 1500;

/** Cells of a layout table that holds a picture and what is said of it, and links from which it is a logo and a menu. */
const MAX_CELLS = 3;
const MENU_LINKS = 2;

/** A picture's place and all that is said of it. */
interface Pair {
  /** What the figure takes the place of. */
  readonly unit: Element;
  /** Lines beside it that move into the figure. */
  readonly lines: readonly Element[];
  readonly pieces: readonly Piece[];
}

/**
 * Makes `figure > img + figcaption` of every picture of the copy that stands as a block, with the
 * caption and credit that markup ties to it or only hints at, in place of its wrappers.
 */
export function pairCaptions(page: Page): void {
  const known: Known = new Set(
    [page.metadata.title, page.metadata.excerpt].filter((text) => text !== null).map(foldText),
  );
  const settled = new Set<Element>();
  for (const image of [...page.copy.querySelectorAll('img')]) {
    if (settled.has(image) || !page.copy.contains(image) || image.hasAttribute(TEASER_MARK))
      continue;
    const pair = pairOf(image, known);
    if (isPoster(image) && !leavesSite(image, page.base)) image.setAttribute(POSTER, '');
    for (const done of pair.unit.querySelectorAll('img')) settled.add(done);
    if (pair.unit === image && isInText(image)) continue;
    settle(image, pair, page);
  }
  dropOverlayCopies(page);
  dissolveWrappers(page.copy);
  // What a picture is called has been read; Readability would weigh it again, without its place.
  for (const image of page.copy.querySelectorAll('img')) {
    if (isFormula(image)) continue;
    image.removeAttribute('class');
    image.removeAttribute('id');
  }
}

const saysSomething = (pieces: readonly Piece[]): boolean =>
  pieces.some(({ kind }) => kind !== 'credit');

function pairOf(image: Element, known: Known): Pair {
  const enclosing = enclosingFrame(image);
  let unit = soleWrapper(image);
  let pieces: readonly Piece[] = enclosing ? enclosedPieces(enclosing) : [];
  if (enclosing && !unit.contains(enclosing)) unit = enclosing;
  for (let level = 0; level < MAX_LEVELS && !saysSomething(pieces); level += 1) {
    const parent = unit.parentElement;
    const found = parent ? framePieces(parent, image, known) : null;
    if (!parent || !found) break;
    unit = parent;
    if (found.length > 0) pieces = found;
  }
  const beside = neighboursOf(unit, known);
  const isWanted =
    beside.pieces.length > 0 &&
    (!saysSomething(pieces) || beside.pieces.every(({ kind }) => kind === 'credit'));
  if (isWanted) pieces = [...pieces, ...beside.pieces];
  const lines = isWanted ? [...beside.elements] : [];
  if (!saysSomething(pieces)) {
    pieces = [...attributePieces(image, unit), ...pieces];
    const line = saysSomething(pieces) ? describing(image, unit) : null;
    if (line && !unit.contains(line) && !line.querySelector('img')) lines.push(line);
  }
  return { unit, lines, pieces: pieces.map((piece) => wholePiece(piece, image, unit)) };
}

/** How a caption ends that was cut off. */
const CUT = /\s*(?:…|\.{3})$/;

/** A caption that was cut off, as a lightbox's link says it in full; else the same. */
function wholePiece(piece: Piece, image: Element, unit: Element): Piece {
  const begun = piece.text.replace(CUT, '');
  if (piece.kind === 'credit' || begun === piece.text || begun === '') return piece;
  const whole = attributePieces(image, unit).find(({ text }) => text.includes(begun));
  const text = whole?.text.slice(whole.text.indexOf(begun)) ?? '';
  if (text.length <= begun.length) return piece;
  return { ...piece, text, nodes: [image.ownerDocument.createTextNode(text)] };
}

/** The `figure` or layout table around one picture; null when there is none or it holds more. */
function enclosingFrame(image: Element): Element | null {
  const frame = image.closest('figure, table, dl');
  // A table with heads is one of values, as the box of facts beside an article.
  if (
    !frame ||
    frame.querySelector('th') ||
    textWithin(frame, MAX_FIGURE_TEXT) === null ||
    !holdsOnly(frame, image)
  )
    return null;
  if (frame.localName === 'figure') return frame;
  const isBanner = frame.querySelectorAll('a[href]').length >= MENU_LINKS;
  return !isBanner && frame.querySelectorAll('td, dd').length <= MAX_CELLS ? frame : null;
}

/** What a `figure` says: its `figcaption`s, and what is named caption or credit beside them; without any, all of its text. */
function enclosedPieces(frame: Element): Piece[] {
  const pieces = piecesOf(frame).filter(({ kind }) => kind !== 'head');
  const isDeclared = frame.querySelector('figcaption') !== null;
  return pieces.filter(
    ({ kind, linked }) => kind === 'caption' || kind === 'credit' || (!isDeclared && !linked),
  );
}

function settle(image: Element, { unit, lines, pieces }: Pair, page: Page): void {
  const images = image === unit ? [image] : [...unit.getElementsByTagName('img')];
  const best = images.reduce(
    (a, b) => ((sizeOf(b).width ?? 0) > (sizeOf(a).width ?? 0) ? b : a),
    images[0] ?? image,
  );
  if (!best.getAttribute('alt')) {
    const alt = images.map((other) => other.getAttribute('alt')).find((text) => text);
    if (alt) best.setAttribute('alt', alt);
  }
  const figcaption = captionOf(image.ownerDocument, pieces);
  const link = linkOf(best, unit, page);
  const placeholder = image.ownerDocument.createElement('figure');
  if (unit.matches('li, td, th, dd, dt, body, main, article')) unit.replaceChildren(placeholder);
  else unit.replaceWith(placeholder);
  placeholder.replaceWith(figureOf(link ? wrapIn(link, best) : best, figcaption));
  for (const line of lines) line.remove();
}

/** The page a picture links to; null when it is the picture itself, a script or this page. */
function linkOf(image: Element, unit: Element, { base }: Page): string | null {
  const link = image.closest('a[href]');
  const href = link && unit.contains(link) ? (link.getAttribute('href') ?? '') : '';
  if (link && !otherPage(link, base)) return null;
  return /^(?:https?:|\/|\.|[\w-]+\/)/i.test(href) && !endsLikePicture(href) ? href : null;
}

function wrapIn(href: string, image: Element): Element {
  const link = image.ownerDocument.createElement('a');
  link.setAttribute('href', href);
  link.append(image);
  return link;
}
