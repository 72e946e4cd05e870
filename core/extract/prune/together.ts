import type { Block } from './blocks';

/** Lists that stand or fall as one: a list with a hole in it misleads. */
const LIST = 'ul, ol, dl';

/** Items that a list must have, and the share of their text that must be kept for the rest to be. */
const MIN_ITEMS = 3;
const MOST = 0.5;

/** A text that announces a list. */
const ANNOUNCES = /[:：]$/;

/** The chance below which an item is left out whatever stands around it. */
const HOPELESS = 0.1;

/**
 * The blocks of lists that go with what is kept: the rest of a list that is kept for the greater
 * part, and a list that a kept text announces. `chances` are those of `all`.
 */
export function heldTogether(
  all: readonly Block[],
  kept: ReadonlySet<Block>,
  chances: readonly number[],
): Block[] {
  const lists = new Map<Element, { readonly first: number; readonly items: number[] }>();
  for (const [index, { element }] of all.entries()) {
    const list = element.closest(LIST);
    if (!list) continue;
    const known = lists.get(list);
    if (known) known.items.push(index);
    else lists.set(list, { first: index, items: [index] });
  }
  return [...lists.values()].flatMap(({ first, items }) => {
    const blocks = items.flatMap((index) => all[index] ?? []);
    const before = all[first - 1];
    const isAnnounced = before !== undefined && kept.has(before) && ANNOUNCES.test(before.text);
    const length = lengthOf(blocks);
    const share = lengthOf(blocks.filter((block) => kept.has(block))) / length;
    if (!isAnnounced && (items.length < MIN_ITEMS || share <= MOST)) return [];
    return blocks.filter(
      (block, at) => !kept.has(block) && (chances[items[at] ?? -1] ?? 0) >= HOPELESS,
    );
  });
}

const lengthOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { text }) => sum + text.length, 0);
