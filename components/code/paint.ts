import type { Token } from './tokens';

/**
 * Puts each token of a listing into an element of its own. The text stays as it is, and so do links
 * and other elements in it. `tokens` are in their order and do not overlap.
 */
export function paint(listing: Element, tokens: readonly Token[]): void {
  const walker = listing.ownerDocument.createTreeWalker(listing, NodeFilter.SHOW_TEXT);
  const pieces: { readonly node: Text; readonly start: number }[] = [];
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    pieces.push({ node: node as Text, start: length });
    length += (node as Text).length;
  }
  let first = 0;
  for (const { node, start } of pieces) {
    const end = start + node.length;
    while (first < tokens.length && (tokens[first]?.end ?? 0) <= start) first += 1;
    const inside: Token[] = [];
    for (let index = first; (tokens[index]?.start ?? end) < end; index += 1) {
      const token = tokens[index];
      if (token) inside.push(token);
    }
    if (inside.length > 0) split(node, start, inside);
  }
}

/** Replaces a text by its pieces: those of tokens in elements, what is between as text. */
function split(node: Text, offset: number, tokens: readonly Token[]): void {
  const text = node.data;
  const made: (Node | string)[] = [];
  let at = 0;
  for (const { start, end, part } of tokens) {
    const [from, to] = [Math.max(0, start - offset), Math.min(text.length, end - offset)];
    if (from > at) made.push(text.slice(at, from));
    const span = node.ownerDocument.createElement('span');
    span.className = `code-${part}`;
    span.textContent = text.slice(from, to);
    made.push(span);
    at = to;
  }
  if (at < text.length) made.push(text.slice(at));
  node.replaceWith(...made);
}
