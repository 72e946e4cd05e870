import type { Block } from './blocks';

/** Characters from which a block is running text. */
export const RUNNING = 80;

/** Characters of blocks. */
export const lengthOf = (blocks: Iterable<Block>): number =>
  [...blocks].reduce((sum, { text }) => sum + text.length, 0);

/** Tells of a block whether it is running text of what is kept. */
export const runningIn =
  (kept: ReadonlySet<Block>) =>
  (block: Block): boolean =>
    kept.has(block) && block.text.length >= RUNNING;

/** The smallest element that holds two blocks; null when there is no other. */
export function boxOf(one: Block, other: Block | undefined): Element | null {
  let box: Element | null = other ? one.element : null;
  while (box && other && !box.contains(other.element)) box = box.parentElement;
  return box;
}

/** The blocks in a box. */
export const blocksWithin = (box: Element, all: readonly Block[]): readonly Block[] =>
  all.filter(({ element }) => box.contains(element));

/** The blocks in a box that the one at a place begins, that one included: what is in a box follows its start. */
export function blocksFrom(box: Element, all: readonly Block[], at: number): readonly Block[] {
  let end = at;
  while (box.contains(all[end]?.element ?? null)) end++;
  return all.slice(at, end);
}

/** Whether a heading of the article is in a box, which is then a part of it. */
export const holdsHeading = (inside: readonly Block[], kept: ReadonlySet<Block>): boolean =>
  inside.some((one) => /^h[1-6]$/.test(one.element.localName) && kept.has(one));
