import { follows } from '../nodes';
import type { Block } from './blocks';

/** What may stand around an article without being part of it. */
const SHOWS = 'img, picture, video, audio, svg, figure, [data-lectern-embed]';

/**
 * Makes the article of the page itself where no parser's choice holds it: the smallest element around
 * all of `kept`, without what is not kept. Pictures stay that stand between blocks that stay.
 */
export function gather(body: Element, all: readonly Block[], kept: ReadonlySet<Block>): Element {
  const holding = holdersOf(body, [...kept]);
  const held = holdersOf(body, all);
  const root = rootOf(body, holding, kept);
  for (const block of all) {
    if (kept.has(block) || !root.contains(block.element)) continue;
    const whole = wholeOf(block.element, root, holding);
    if (whole) whole.remove();
    else for (const node of block.nodes) if (node.parentNode) node.remove();
  }
  const end = all.findLast((block) => kept.has(block))?.nodes.at(-1) ?? root;
  dropOuterPictures(root, { holding, held, end });
  const content = body.ownerDocument.createElement('div');
  content.append(...(root === body ? body.childNodes : [root]));
  return content;
}

/** The elements around blocks, up to the body, with how many blocks each holds. */
function holdersOf(body: Element, blocks: readonly Block[]): ReadonlyMap<Element, number> {
  const holders = new Map<Element, number>();
  for (const { element } of blocks) {
    for (let at: Element | null = element; at; at = at === body ? null : at.parentElement)
      holders.set(at, (holders.get(at) ?? 0) + 1);
  }
  return holders;
}

/** The smallest element that holds all. */
function rootOf(
  body: Element,
  holding: ReadonlyMap<Element, number>,
  kept: ReadonlySet<Block>,
): Element {
  let root = body;
  for (;;) {
    const inner: Element | undefined = [...root.children].find(
      (child) => holding.get(child) === kept.size,
    );
    if (!inner || /^(?:p|h[1-6]|li|tr|td|tbody|ul|ol|dl)$/.test(inner.localName)) return root;
    root = inner;
  }
}

/** The outermost element around a block that holds nothing that is kept; null when there is none. */
function wholeOf(
  element: Element,
  root: Element,
  holding: ReadonlyMap<Element, number>,
): Element | null {
  let whole: Element | null = null;
  for (let at: Element | null = element; at && at !== root; at = at.parentElement) {
    if (holding.has(at)) break;
    whole = at;
  }
  return whole?.parentNode ? whole : null;
}

/** Takes out the pictures after the last text that is kept, which is `end`. */
function dropOuterPictures(
  root: Element,
  {
    holding,
    held,
    end,
  }: {
    readonly holding: ReadonlyMap<Element, number>;
    readonly held: ReadonlyMap<Element, number>;
    readonly end: Node;
  },
): void {
  const isLoose = (child: Element) =>
    !holding.has(child) &&
    !held.has(child) &&
    follows(child, end) &&
    (child.matches(SHOWS) || child.querySelector(SHOWS) !== null);
  let at: Element | undefined = root;
  while (at) {
    const children: Element[] = [...at.children];
    const last = children.findLastIndex((child) => holding.has(child));
    // The last block itself: what stands in its lines is part of them.
    if (last < 0) return;
    for (const child of children.slice(last + 1)) if (isLoose(child)) child.remove();
    at = children[last];
  }
}
