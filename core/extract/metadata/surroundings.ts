import { closest, first, holds, insideTest, matches, parentOf, textWalker } from '../safe-document';

/** A line of text as a reader sees it near the headline. */
export interface Line {
  /** White space folded; parts with a space between them. */
  readonly text: string;
  readonly parts: readonly LinePart[];
  /** The block that holds it. */
  readonly block: Element;
  readonly isAfter: boolean;
}

/** A run of text in one inline element. */
export interface LinePart {
  readonly text: string;
  /** The elements it stands in, from the innermost up to the line's block. */
  readonly elements: readonly Element[];
}

/** How far around the headline bylines and dates stand, in lines and in characters. */
const REACH = {
  after: { lines: 30, characters: 2500 },
  before: { lines: 12, characters: 500 },
} as const;

const BLOCK =
  'p, div, li, td, th, section, header, footer, address, article, main, aside, figure, figcaption, ul, ol, dl, dt, dd, h1, h2, h3, h4, h5, h6, table, form, blockquote, pre, body';

/** Text that is not read where it stands. */
const UNREAD =
  'head, script, style, noscript, template, select, option, button, svg, textarea, iframe, figure, nav, [hidden]';

const MAX_LINE = 400;

/** Text nodes that are looked at on one side at most, empty ones included. */
const MAX_NODES = 400;

/** Where the text is taken to begin in a page that does not show its title. */
const TEXT = 'article, main, [role="main"], [itemprop~="articleBody"]';

/** What stands around the headline. */
export interface Surroundings {
  /** The element that shows the headline; null when none does. */
  readonly headline: Element | null;
  /** The lines after the headline, in order, then those before it, nearest first. */
  readonly lines: readonly Line[];
}

/** Reads the lines around the headline; without one, those at the start of the text. */
export function readSurroundings(document: Document, headline: Element | null): Surroundings {
  const start = headline ?? first(document, TEXT);
  if (!start) return { headline, lines: [] };
  const isInside = headline === null;
  const after = walk(document, start, { isAfter: true, isInside });
  const before = isInside ? [] : walk(document, start, { isAfter: false, isInside });
  return { headline, lines: [...after, ...before] };
}

interface OpenLine {
  readonly block: Element;
  readonly parts: LinePart[];
}

function walk(
  document: Document,
  start: Element,
  { isAfter, isInside }: { readonly isAfter: boolean; readonly isInside: boolean },
): readonly Line[] {
  const reach = isAfter ? REACH.after : REACH.before;
  const walker = textWalker(document, start);
  const isUnread = insideTest(UNREAD);
  const lines: OpenLine[] = [];
  let characters = 0;
  for (let seen = 0; walker && seen < MAX_NODES && characters < reach.characters; seen++) {
    const node = isAfter ? walker.nextNode() : walker.previousNode();
    if (!node) break;
    const text = (node.nodeValue ?? '').slice(0, MAX_LINE).replace(/\s+/g, ' ').trim();
    const parent = parentOf(node);
    if (text === '' || !parent || (!isInside && holds(start, node)) || isUnread(parent)) continue;
    add(lines, { text, elements: elementsUpTo(parent) }, isAfter);
    if (lines.length > reach.lines) break;
    characters += text.length;
  }
  return lines.map(({ block, parts }) => ({
    text: parts
      .map((part) => part.text)
      .join(' ')
      .slice(0, MAX_LINE),
    parts,
    block,
    isAfter,
  }));
}

function add(lines: OpenLine[], part: LinePart, isAfter: boolean): void {
  const block = part.elements.at(-1);
  const last = lines.at(-1);
  if (!block) return;
  if (last?.block !== block) lines.push({ block, parts: [part] });
  else if (isAfter) last.parts.push(part);
  else last.parts.unshift(part);
}

/** The inline elements around a text and the block that ends them. */
function elementsUpTo(inner: Element): readonly Element[] {
  const elements: Element[] = [];
  for (let element: Element | null = inner; element; element = parentOf(element)) {
    elements.push(element);
    if (matches(element, BLOCK)) break;
  }
  return elements;
}

/** The text of an element with ` | ` where its parts meet; '' when it is longer than `limit` characters. */
export function spacedText(document: Document, element: Element, limit: number): string {
  const walker = textWalker(document, element);
  const parts: string[] = [];
  let length = 0;
  for (let node = walker?.nextNode(); node && holds(element, node); node = walker?.nextNode()) {
    const text = (node.nodeValue ?? '').replace(/\s+/g, ' ').trim();
    const parent = parentOf(node);
    if (text === '' || !parent || closest(parent, UNREAD)) continue;
    length += text.length + 1;
    if (length > limit) return '';
    parts.push(text);
  }
  return parts.join(' | ');
}
