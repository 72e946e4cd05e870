import { follows } from '../nodes';
import { FRAME_WORDS } from './caption-words';
import { creditTail } from './credit';
import { pictureKeys } from './identity';
import { isNumbered } from './numbered';
import { type Piece, piecesOf } from './pieces';
import { sizeOf } from './size';
import { foldText, isTextless, textWithin } from './text';
import { namesOf, wordTest } from './words';

/** Longest caption with credit, in characters; longer texts are running text. */
export const MAX_FRAME_TEXT = 700;
/** Longest caption that only the structure of a wrapper shows to be one. */
const MAX_UNNAMED_TEXT = 300;

const saysFrame = wordTest(FRAME_WORDS);

/** `img`s of one picture, beside itself, that a frame may hold: for narrow and wide screens, for the enlargement. */
const MAX_COPIES = 5;

/** Elements that hold an article, whatever else: never the frame of one picture. */
export const STOP =
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
