/** Blocks that stand off what is before them by themselves, and those that do so from what follows. */
const STANDS_BELOW = 'figure, h2, h3, h4, h5, h6, hr';
const STANDS_ABOVE = `${STANDS_BELOW}, p, ul, ol, dl, blockquote, pre, table`;

/** Blocks that begin and end without an empty line. */
const HOLDERS = 'p, li, dd, td, th, blockquote, figcaption, h2, h3, h4, h5, h6';

/** Line breaks that part two texts: one ends the line, the other leaves one empty. */
const PARTING = 2;

/** Takes line breaks from around blocks that have room of their own, and from others those beyond an empty line. */
export function trimBreaks(content: Element): void {
  const seen = new Set<Element>();
  for (const first of content.querySelectorAll('br')) {
    if (seen.has(first) || first.closest('pre')) continue;
    const run = runFrom(first);
    for (const line of run) seen.add(line);
    const isAtBlock =
      isEdge(first, next(first, 'previousSibling'), STANDS_ABOVE) ||
      isEdge(first, next(run.at(-1) ?? first, 'nextSibling'), STANDS_BELOW);
    for (const line of isAtBlock ? run : run.slice(PARTING)) line.remove();
  }
}

/** A line break and those right after it. */
function runFrom(first: Element): Element[] {
  const run = [first];
  for (let node = next(first, 'nextSibling'); node?.nodeName === 'BR'; ) {
    run.push(node as Element);
    node = next(node, 'nextSibling');
  }
  return run;
}

/** What stands beside a node, space and comments aside; null at the edge of what holds it. */
function next(from: Node, to: 'nextSibling' | 'previousSibling'): Node | null {
  let node = from[to];
  while (node && (node.nodeType === 8 || (node.nodeType === 3 && !node.nodeValue?.trim()))) {
    node = node[to];
  }
  return node;
}

const isEdge = (line: Element, beside: Node | null, blocks: string): boolean =>
  beside
    ? beside.nodeType === 1 && (beside as Element).matches(blocks)
    : (line.parentElement?.matches(HOLDERS) ?? false);
