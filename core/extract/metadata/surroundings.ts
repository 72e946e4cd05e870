import { closest, holds, matches, parentOf, textWalker } from '../safe-document';

/** A line of text as a reader sees it near the headline. */
export interface Line {
  /** White space folded; inline parts with a space between them. */
  readonly text: string;
  /** The block that holds it. */
  readonly block: Element;
  /** The elements its parts stand in, from the innermost up to the block. */
  readonly elements: readonly Element[];
  readonly isAfter: boolean;
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
  'script, style, noscript, template, select, option, button, svg, textarea, iframe, figure, nav, [hidden]';

const MAX_LINE = 400;

/** Text nodes that are looked at on one side at most, empty ones included. */
const MAX_NODES = 400;

/** The lines after the headline, in order, then those before it, nearest first. */
export function linesAround(document: Document, heading: Element | null): readonly Line[] {
  if (!heading) return [];
  return [...walk(document, heading, true), ...walk(document, heading, false)];
}

function walk(document: Document, heading: Element, isAfter: boolean): readonly Line[] {
  const reach = isAfter ? REACH.after : REACH.before;
  const walker = textWalker(document, heading);
  const lines: { block: Element; parts: string[]; elements: Element[] }[] = [];
  let characters = 0;
  for (let seen = 0; walker && seen < MAX_NODES && characters < reach.characters; seen++) {
    const node = isAfter ? walker.nextNode() : walker.previousNode();
    if (!node) break;
    const text = (node.nodeValue ?? '').slice(0, MAX_LINE).replace(/\s+/g, ' ').trim();
    const parent = parentOf(node);
    if (text === '' || !parent || holds(heading, node) || closest(parent, UNREAD)) continue;
    const block = closest(parent, BLOCK) ?? parent;
    const last = lines.at(-1);
    if (last?.block === block) {
      if (isAfter) last.parts.push(text);
      else last.parts.unshift(text);
      last.elements.push(...elementsBetween(parent, block));
    } else {
      if (lines.length === reach.lines) break;
      lines.push({ block, parts: [text], elements: [...elementsBetween(parent, block)] });
    }
    characters += text.length;
  }
  return lines.map(({ block, parts, elements }) => ({
    text: parts.join(' ').slice(0, MAX_LINE),
    block,
    elements: [...new Set([...elements, block])],
    isAfter,
  }));
}

function elementsBetween(inner: Element, block: Element): readonly Element[] {
  const elements: Element[] = [];
  for (
    let element: Element | null = inner;
    element && element !== block;
    element = parentOf(element)
  ) {
    elements.push(element);
    if (matches(element, BLOCK)) break;
  }
  return elements;
}

/** The text of an element with a space where its parts meet; '' when it is longer than `limit` characters. */
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
  return parts.join(' ');
}
