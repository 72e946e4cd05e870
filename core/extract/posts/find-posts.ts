import { NUMBER } from '../prune';

/** A post of a thread. */
export interface Post {
  /** Its box in the copy, which is whole. */
  readonly place: Element;
  /** The largest element of the copy around it that holds no other post but replies within it. */
  readonly around: Element;
  /** What is left of it in the article, in order: one element, or several that follow each other. */
  readonly pieces: readonly Element[];
  /** How deep a reply it is. */
  readonly depth: number;
}

/** The blocks of the copy that what was chosen of it still has, by the blocks there. */
export function sourcesOf(content: Element, body: Element): ReadonlyMap<Element, Element> {
  const blocks = new Map(
    [...body.querySelectorAll(`[${NUMBER}]`)].map((block) => [block.getAttribute(NUMBER), block]),
  );
  const sources = new Map<Element, Element>();
  for (const leaf of content.querySelectorAll(`[${NUMBER}]`)) {
    const source = blocks.get(leaf.getAttribute(NUMBER));
    if (source) sources.set(leaf, source);
  }
  return sources;
}

/** The posts that what was chosen of a page consists of, in order: boxes among `likely` that hold text of it. */
export function findPosts(
  content: Element,
  sources: ReadonlyMap<Element, Element>,
  likely: ReadonlySet<Element>,
): readonly Post[] {
  const leaves = new Map<Element, Element>();
  for (const [leaf, source] of sources) {
    const place = nearest(source, likely);
    if (place && hasOwnText(leaf)) leaves.set(leaf, place);
  }
  const places = new Set(leaves.values());
  const pieces = piecesOf(content, leaves);
  const held = countHeld(places);
  const firsts = firstsOf(places);
  return [...places].map((place) => ({
    place,
    around: aroundOf(place, held),
    pieces: [...(pieces.get(place) ?? [])],
    depth: depthOf(place, { likely, places, firsts }),
  }));
}

/** Whether some text of a block is in no block within it. */
function hasOwnText(leaf: Element): boolean {
  const walker = leaf.ownerDocument.createTreeWalker(leaf, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    const isText = (node.nodeValue ?? '').trim() !== '';
    if (isText && node.parentElement?.closest(`[${NUMBER}]`) === leaf) return true;
  }
  return false;
}

/** The nearest of some elements around a node, or the node; null when there is none. */
function nearest(from: Element, among: ReadonlySet<Element>): Element | null {
  let at: Element | null = from;
  while (at && !among.has(at)) at = at.parentElement;
  return at;
}

/** For each post the largest elements of the article that hold nothing but it and posts within it. */
function piecesOf(
  content: Element,
  leaves: ReadonlyMap<Element, Element>,
): ReadonlyMap<Element, ReadonlySet<Element>> {
  const within = new Map<Element, Set<Element>>();
  for (const [leaf, place] of leaves) {
    for (let at: Element | null = leaf; at && at !== content; at = at.parentElement)
      within.set(at, (within.get(at) ?? new Set()).add(place));
  }
  const pieces = new Map<Element, Set<Element>>();
  for (const [leaf, place] of leaves) {
    let piece = leaf;
    for (let at = leaf.parentElement; at && at !== content; at = at.parentElement) {
      if (holdsOther(within.get(at) ?? [], place)) break;
      piece = at;
    }
    pieces.set(place, (pieces.get(place) ?? new Set()).add(piece));
  }
  return pieces;
}

/** Whether some of the posts in an element stand outside a place. */
function holdsOther(posts: Iterable<Element>, place: Element): boolean {
  for (const post of posts) if (!place.contains(post)) return true;
  return false;
}

/** How many posts each element around one holds. */
function countHeld(places: Iterable<Element>): ReadonlyMap<Element, number> {
  const held = new Map<Element, number>();
  for (const place of places) {
    for (let at: Element | null = place; at; at = at.parentElement)
      held.set(at, (held.get(at) ?? 0) + 1);
  }
  return held;
}

function aroundOf(place: Element, held: ReadonlyMap<Element, number>): Element {
  let around = place;
  const own = held.get(place);
  for (let at = place.parentElement; at && at.localName !== 'body' && held.get(at) === own; ) {
    around = at;
    at = at.parentElement;
  }
  return around;
}

/** The first post in each element. */
function firstsOf(places: Iterable<Element>): ReadonlyMap<Element, Element> {
  const firsts = new Map<Element, Element>();
  for (const place of places) {
    for (let at: Element | null = place; at; at = at.parentElement) {
      if (!firsts.has(at)) firsts.set(at, place);
    }
  }
  return firsts;
}

interface Around {
  readonly likely: ReadonlySet<Element>;
  readonly places: ReadonlySet<Element>;
  readonly firsts: ReadonlyMap<Element, Element>;
}

/** An answer stands beside its question, wherever its box does. */
export const ANSWER = '[itemtype$="/Answer"]';

/** Counts the posts around a post, and the boxes like its own around it that begin with another post. */
function depthOf(place: Element, { likely, places, firsts }: Around): number {
  const kinds = new Set<string>();
  for (let at: Element | null = place; at && firsts.get(at) === place; at = at.parentElement)
    kinds.add(kindOf(at));
  let depth = 0;
  let at: Element | null = place;
  while (at && !at.matches(ANSWER)) {
    at = at.parentElement;
    if (!at) break;
    const isBegun = firsts.get(at) !== place && likely.has(at) && kinds.has(kindOf(at));
    if (places.has(at) || isBegun) depth++;
  }
  return depth;
}

const kindOf = ({ localName, classList }: Element): string => `${localName} ${classList[0] ?? ''}`;
