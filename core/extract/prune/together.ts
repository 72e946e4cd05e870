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

/** Boxes that may be nothing but an offer, and the length of one, in characters. */
const BOX = 'div, section, aside';
const MAX_BOX = 300;

/** The chance from which a block is believed whatever stands around it. */
const SURE = 0.6;

/**
 * The blocks that are left of short boxes whose greater part is not kept: the middle line of an offer
 * is no part of a text.
 */
export function leftAlone(
  all: readonly Block[],
  kept: ReadonlySet<Block>,
  chances: readonly number[],
): Block[] {
  const boxes = new Map<Element, number[]>();
  for (const [index, { element }] of all.entries()) {
    const box = element.parentElement?.closest(BOX);
    if (box) boxes.set(box, [...(boxes.get(box) ?? []), index]);
  }
  return [...boxes.values()].flatMap((indexes) => {
    const blocks = indexes.flatMap((index) => all[index] ?? []);
    const left = blocks.filter((block) => kept.has(block));
    const isSure = indexes.some((index) => (chances[index] ?? 0) >= SURE);
    if (blocks.length < MIN_ITEMS || isSure || lengthOf(blocks) > MAX_BOX) return [];
    return lengthOf(left) < lengthOf(blocks) * MOST ? left : [];
  });
}

const lengthOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { text }) => sum + text.length, 0);
