import { wordList } from '../lower';
import { isElement } from '../nodes';
import { isTailHeading } from '../phrases';
import { endsLikePicture } from './address';
import { isByline } from './bylines';
import {
  CAPTION_WORDS,
  CREDIT_WORDS,
  FRAME_WORDS,
  FURNITURE_WORDS,
  HEAD_WORDS,
  MAKER_WORDS,
} from './caption-words';
import { creditTail, isCredit, isCreditLabel } from './credit';
import { saysReviewed } from './faces';
import { isAddress, isFrameLine } from './frame-lines';
import { foldSpace, foldText } from './text';
import { namesOf, wordTest } from './words';

/** What a piece of text beside a picture is. */
export type PieceKind = 'caption' | 'credit' | 'head' | 'text';

/** A run of text beside a picture that markup sets apart. */
export interface Piece {
  readonly nodes: readonly Node[];
  /** White space folded, never empty. */
  readonly text: string;
  /** `'text'` when neither a name nor its own words say what it is. */
  readonly kind: PieceKind;
  /** Whether all of it is one link, as headlines of other articles are. */
  readonly linked: boolean;
  /** Whether it stands in small or slanted type: `small`, `em`, `i`, `figcaption`. */
  readonly small: boolean;
}

const saysCaption = wordTest(CAPTION_WORDS);
const saysCredit = wordTest(CREDIT_WORDS);
const saysMaker = wordTest(MAKER_WORDS);
const saysFrame = wordTest(FRAME_WORDS);
const saysHead = wordTest(HEAD_WORDS);
const saysFurniture = wordTest(FURNITURE_WORDS);

const isSkipped = wordList(
  'img picture svg video audio iframe button input select script style noscript template object',
  'canvas map',
);
const isBlock = wordList(
  'address article aside blockquote center dd details div dl dt figcaption figure footer h1 h2 h3 h4',
  'h5 h6 header hgroup li ol p section summary table tbody td tr ul small cite time label',
);
/** Longest text that a name makes a caption outside a `figure`, in characters: photo stories name their paragraphs so. */
const MAX_CAPTION = 450;
/** Longest text that a name makes a credit, in characters. */
const MAX_CREDIT = 160;
/** Elements that a row of pieces may have. */
const MAX_ROW = 12;
const SMALL = 'small, em, i, figcaption, cite';

/** The pieces of text in an element, in order; buttons, labels for screen readers and repetitions left out. */
export function piecesOf(root: Element): Piece[] {
  const runs: Node[][] = [];
  let run: Node[] = [];
  const close = (): void => {
    if (run.length > 0) runs.push(run);
    run = [];
  };
  const visit = (node: Node): void => {
    if (node.nodeType === 3) run.push(node);
    if (!isElement(node) || isSkipped(node.localName)) return;
    const names = namesOf(node);
    if (isFurniture(node, names)) return;
    if (node.localName === 'br' || node.localName === 'hr') {
      close();
      return;
    }
    const apart = isApart(node, names);
    if (!apart && node.childElementCount === 0) {
      run.push(node);
      return;
    }
    if (apart) close();
    for (const child of node.childNodes) visit(child);
    if (apart) close();
  };
  for (const child of root.childNodes) visit(child);
  close();
  return distinct(
    joinLabels(runs)
      .map((nodes) => describe(nodes, root))
      .filter((piece) => piece !== null),
  );
}

/** A label in an element of its own belongs to the name after it. */
function joinLabels(runs: readonly Node[][]): Node[][] {
  const joined: Node[][] = [];
  let label: Node[] = [];
  for (const run of runs) {
    const text = foldSpace(run.map((node) => node.textContent ?? '').join(''));
    if (text === '') continue;
    const before = joined.at(-1);
    if (before && isOpen(before)) before.push(...run);
    else if (isCreditLabel(text)) label = run;
    else {
      joined.push([...label, ...run]);
      label = [];
    }
  }
  return joined;
}

/** Whether the last bracket in some nodes is not closed. */
function isOpen(nodes: readonly Node[]): boolean {
  const text = nodes.map((node) => node.textContent ?? '').join('');
  return /[([（［][^)\]）］]{0,60}$/.test(text);
}

/** Whether an element's text is a piece of its own: a block, a name, or one of a row of elements without text between. */
function isApart(element: Element, names: string): boolean {
  if (isBlock(element.localName)) return true;
  if ([saysCaption, saysCredit, saysMaker, saysHead].some((says) => says(names))) return true;
  const siblings = element.parentElement?.childNodes ?? [];
  return (
    element.localName === 'span' &&
    siblings.length > 1 &&
    siblings.length <= MAX_ROW &&
    [...siblings].every((node) => isElement(node) || node.nodeValue?.trim() === '')
  );
}

function isFurniture(element: Element, names: string): boolean {
  if (element.hasAttribute('hidden')) return !saysCaption(names);
  return (
    saysFurniture(names) &&
    !saysCaption(names) &&
    !saysCredit(names) &&
    foldSpace(element.textContent ?? '').length < 60
  );
}

function describe(nodes: Node[], root: Element): Piece | null {
  const text = foldSpace(nodes.map((node) => node.textContent ?? '').join(''));
  const folded = foldText(text);
  if (folded === '' || isFrameLine(folded) || isAddress(text)) return null;
  const first = nodes.find((node) => node.textContent?.trim()) ?? nodes[0];
  const element = first && isElement(first) ? first : (first?.parentElement ?? root);
  return {
    nodes,
    text,
    kind: isTailHeading(folded) || saysReviewed(folded) ? 'head' : kindOf(element, root, text),
    linked: nodes.every((node) => node.textContent?.trim() === '' || isLinked(node, root)),
    small: closest(element, root, SMALL) !== null || isSetSmall(element, root),
  };
}

/** Sizes in a style below that of a text. */
const SET_SMALL = /font-size:\s*(?:1[0-3](?:\.\d+)?px|0?\.[5-8]\d*r?em|(?:x-)?small)\b/i;

const isSet = (element: Element | null): boolean =>
  SET_SMALL.test(element?.getAttribute('style') ?? '');

/** Whether a style in the markup sets an element smaller than a text and than what stands beside it, as editors without captions do. */
function isSetSmall(element: Element, root: Element): boolean {
  for (let at: Element | null = element; at && root.contains(at); at = at.parentElement)
    if (isSet(at)) return !isSet(at.nextElementSibling) && !isSet(at.previousElementSibling);
  return false;
}

/** A link to the picture in full is its frame, not a link of the text in it. */
function isLinked(node: Node, root: Element): boolean {
  const link = closest(node, root, 'a');
  return link !== null && !endsLikePicture(link.getAttribute('href') ?? '');
}

function closest(node: Node, root: Element, selector: string): Element | null {
  const found = (isElement(node) ? node : node.parentElement)?.closest(selector) ?? null;
  return found && root.contains(found) ? found : null;
}

/** The nearest name decides, the root's own included; without one, the words of the text. */
function kindOf(start: Element, root: Element, text: string): PieceKind {
  for (let element: Element | null = start; element; element = element.parentElement) {
    const names = namesOf(element);
    const isOwn = element !== root || !/^(?:div|section|header|article)$/.test(root.localName);
    const isBoth = isNamedCaption(element) && !isCredit(text);
    if (saysCredit(names) && isOwn && !isBoth && text.length <= MAX_CREDIT)
      return endsWithCredit(text) || isSentence(text)
        ? 'caption'
        : isByline(text)
          ? 'head'
          : 'credit';
    if (saysMaker(names) && !saysCaption(names) && isOwn && text.length <= MAX_CREDIT)
      return madePicture(element, names) || isCredit(text) ? 'credit' : 'head';
    if (saysCaption(names) && (text.length <= MAX_CAPTION || element.closest('figure')))
      return isCredit(text) ? 'credit' : 'caption';
    if (saysHead(names) && isOwn && !isInCaption(element) && !isCaptionIn(element, text))
      return 'head';
    if (element.localName === 'figcaption') return isCredit(text) ? 'credit' : 'caption';
    if (element.localName === 'cite') return endsWithCredit(text) ? 'caption' : 'credit';
    if (element.localName === 'time') return 'head';
    if (element === root) break;
  }
  return isCredit(text) ? 'credit' : 'text';
}

/** Whether a class ends in the word for a caption: "image__caption attribution", not "caption__source". */
const isNamedCaption = (element: Element): boolean =>
  /caption(?=\s|$)/i.test(element.getAttribute('class') ?? '');

/** Words before a credit from which a line under the name of one says what the picture shows. */
const FEW_WORDS = 5;

/** Whether a text says something and then who made the picture. */
function endsWithCredit(text: string): boolean {
  const tail = creditTail(text);
  return tail !== null && text.slice(0, tail.start).split(' ').length >= FEW_WORDS;
}

/** Whether a text named a credit is a sentence of many words: the caption. */
const isSentence = (text: string): boolean =>
  /\p{Ll}[.!?]$/u.test(text) && text.split(' ').length > 2 * FEW_WORDS && !isCredit(text);

/** Whether a text in a `figure` shows by the credit at its end that it is the caption, whatever it is called. */
const isCaptionIn = (element: Element, text: string): boolean =>
  element.closest('figure') !== null && endsWithCredit(text);

/** Whether an element stands in what a figure has for its caption, by its kind or its name. */
function isInCaption(element: Element): boolean {
  for (let at = element.parentElement; at?.closest('figure'); at = at.parentElement)
    if (at.localName !== 'figure' && saysCaption(namesOf(at))) return true;
  return element.closest('figcaption') !== null;
}

/** Whether a maker's name stands in a figure, or says that it is of a picture. */
const madePicture = (element: Element, names: string): boolean =>
  saysFrame(names) || element.closest('figure, figcaption') !== null;

/** Pages repeat a caption for the lightbox or for small screens: the first stays. */
function distinct(pieces: Piece[]): Piece[] {
  const seen = new Set<string>();
  return pieces.filter(({ text }) => {
    const isNew = !seen.has(foldText(text));
    seen.add(foldText(text));
    return isNew;
  });
}
