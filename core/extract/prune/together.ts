import type { Block } from './blocks';
import type { kindOf } from './page-signs';

/** Plain items of lists: a list with a hole in it misleads. A list of posts or cards is none. */
const ITEM = 'li, dt, dd';

/** Cells whose text stands in them directly: a value says nothing without what it is the value of. */
const CELL = 'td, th';

/** Boxes that may be nothing but an offer, and the length of one, in characters. */
const BOX = 'div, section, aside';
const MAX_BOX = 300;

/** Characters of a table that is read as a whole, and its cells at least. */
const MAX_TABLE = 1500;
const MIN_CELLS = 6;

/** Blocks that a list or a box has, and the share of its text by which the others go. */
const MIN_BLOCKS = 3;
const MOST = 0.5;

/** The chance from which a block is believed whatever stands around it. */
const SURE = 0.6;

/** A text that announces a list. */
const ANNOUNCES = /[:：]$/;

/** The row of a cell that an element is, or is all of. */
function rowOf(element: Element): Element | null {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at.matches(CELL)) return at.parentElement;
    if (at.parentElement?.childElementCount !== 1) return null;
  }
  return null;
}

/** Blocks that share a holder. */
interface Group {
  /** Their places among all. */
  readonly items: number[];
  /** Characters of all of them, and of those that are kept. */
  whole: number;
  part: number;
  /** The best chance among them. */
  best: number;
}

/**
 * Lets blocks that stand together go the same way: the rest of a quotation, of a short row of a table, of a short table, of a list
 * that is kept for the greater part, or of a list that a kept text announces, is added to `kept`; what is left of a short box whose greater
 * part is not kept, as the middle line of an offer in a text, is taken out. `chances` are those of `all`.
 */
export function agree(
  all: readonly Block[],
  kept: Set<Block>,
  chances: readonly number[],
  kind: ReturnType<typeof kindOf>,
): void {
  const groupsOf = (holderOf: (element: Element) => Element | null | undefined) => {
    const groups = new Map<Element, Group>();
    for (const [index, block] of all.entries()) {
      const holder = holderOf(block.element);
      if (!holder) continue;
      const group = groups.get(holder) ?? { items: [], whole: 0, part: 0, best: 0 };
      groups.set(holder, group);
      group.items.push(index);
      group.whole += block.text.length;
      if (kept.has(block)) group.part += block.text.length;
      group.best = Math.max(group.best, chances[index] ?? 0);
    }
    return groups.values();
  };
  for (const { items, whole, part } of groupsOf((element) => element.closest('blockquote'))) {
    if (part > whole * MOST) for (const index of items) kept.add(all[index] as Block);
  }
  for (const { items, whole, part } of groupsOf((element) => rowOf(element))) {
    if (whole > MAX_BOX || part <= whole * MOST) continue;
    for (const index of items) kept.add(all[index] as Block);
  }
  for (const { items, whole } of groupsOf((element) => rowOf(element)?.closest('table'))) {
    const staying = items.filter((index) => kept.has(all[index] as Block)).length;
    if (items.length < MIN_CELLS || whole > MAX_TABLE || staying < items.length * MOST) continue;
    for (const index of items) kept.add(all[index] as Block);
  }
  for (const { items, whole, part } of groupsOf(
    (element) => itemOf(element, kind)?.parentElement,
  )) {
    const before = all[(items[0] ?? 0) - 1];
    const isAnnounced = before && kept.has(before) && ANNOUNCES.test(before.text);
    if (!isAnnounced && (items.length < MIN_BLOCKS || part <= whole * MOST)) continue;
    for (const index of items) kept.add(all[index] as Block);
  }
  keepSummaries(all, kept);
  // Elsewhere than in a text, short boxes are what the page is made of.
  if (kind !== 'text') return;
  for (const { items, whole, part, best } of groupsOf((element) =>
    element.parentElement?.closest(BOX),
  )) {
    if (items.length < MIN_BLOCKS || whole > MAX_BOX || best >= SURE || part >= whole * MOST)
      continue;
    for (const index of items) kept.delete(all[index] as Block);
  }
}

/** The item of a list that a block is; in a text also one that a block is all of. null for others. */
function itemOf(element: Element, kind: ReturnType<typeof kindOf>): Element | null {
  if (element.matches(ITEM) || kind !== 'text') return element.matches(ITEM) ? element : null;
  const item = element.closest(ITEM);
  return item?.textContent?.trim() === element.textContent?.trim() ? item : null;
}

/** Adds the line that opens a box to what is kept of the box. */
function keepSummaries(all: readonly Block[], kept: Set<Block>): void {
  const boxes = new Set([...kept].map(({ element }) => element.closest('details')));
  for (const block of all) {
    const box = block.element.closest('summary')?.parentElement;
    if (box && boxes.has(box as HTMLDetailsElement)) kept.add(block);
  }
}
