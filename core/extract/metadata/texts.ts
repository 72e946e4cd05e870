import { first, parentOf, textWalker } from '../safe-document';

/** Text nodes that are looked at; what says who wrote a text, and when, stands at its start or end. */
const MAX_NODES = 6000;

/** What no text is read from. */
export const UNREAD = 'script, style, noscript, template, select, option, textarea, svg';

/** A piece of a page's text, white space folded, and the element that it stands in. */
interface PageText {
  readonly text: string;
  readonly parent: Element | null;
}

/** The pieces of a page's text in their order, empty ones left out; of each twice `length` characters before folding. */
export function* textsOn(document: Document, length: number): Generator<PageText, void, void> {
  const start = first(document, 'body');
  const walker = start ? textWalker(document, start) : null;
  for (let seen = 0; walker && seen < MAX_NODES; seen++) {
    const node = walker.nextNode();
    if (!node) return;
    const text = (node.nodeValue ?? '')
      .slice(0, length * 2)
      .replace(/\s+/g, ' ')
      .trim();
    if (text !== '') yield { text, parent: parentOf(node) };
  }
}
