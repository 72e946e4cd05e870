import { isOnlyChild } from '../nodes';
import { textWithin } from '../pictures/text';
import type { Block } from './blocks';
import { dropBoxNames } from './box-names';
import type { kindOf } from './page-signs';

/** Plain items of lists: a list with a hole in it misleads. A list of posts or cards is none. */
const ITEM = 'li, dt, dd';

/** Cells whose text stands in them directly: a value says nothing without what it is the value of. */
const CELL = 'td, th';

/** Boxes that may be nothing but an offer, and the length of one, in characters. */
export const BOX = 'div, section, aside';
export const MAX_BOX = 300;
/** How many times as long the text of such a box is, with all boxes in it, from which it is more than that. */
const FRAME = 2;

/** Characters of a table that is read as a whole, and its cells at least. */
const MAX_TABLE = 1500;
const MIN_CELLS = 6;

/** Blocks that a list or a box has, and the share of its text by which the others go. */
const MIN_BLOCKS = 3;
const MOST = 0.5;

/** The chance from which a block is believed whatever stands around it. */
const SURE = 0.6;

/** The best chance in a quotation from which it is kept between two blocks that are. */
const QUOTED = 0.4;

/** A text that announces a list. */
const ANNOUNCES = /[:：]$/;

/** The row of a cell that an element is, or is all of. */
function rowOf(element: Element): Element | null {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at.matches(CELL)) return at.parentElement;
    if (!isOnlyChild(at)) return null;
  }
  return null;
}

/** The innermost item around an element that has a list in it: nests of lists are asked once for each block. */
const nestOf = (element: Element): Element | null => element.closest('li:has(> ul, > ol)');

/** Blocks that share a holder. */
interface Group {
  /** Their places among all. */
  readonly items: number[];
  /** How many of them are kept. */
  count: number;
  /** Characters of all of them, and of those that are kept. */
  whole: number;
  part: number;
  /** The best chance among them. */
  best: number;
  readonly holder: Element;
}

/** What the blocks of a page are, which of them are kept, and how likely each is to be the article's. */
interface Judged {
  readonly all: readonly Block[];
  readonly kept: Set<Block>;
  readonly chances: readonly number[];
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
  const judged = { all, kept, chances };
  const itemListOf = (element: Element) => itemOf(element, kind)?.parentElement;
  const isAnnounced = ({ items: [first = 0] }: Group) => {
    const before = all[first - 1];
    return before !== undefined && kept.has(before) && ANNOUNCES.test(before.text);
  };
  // What is quoted between two pieces of a text is believed sooner than elsewhere.
  const isQuoted = ({ items, best }: Group) => {
    const [before, after] = [all[(items[0] ?? 0) - 1], all[(items.at(-1) ?? 0) + 1]];
    return best >= QUOTED && !!before && !!after && kept.has(before) && kept.has(after);
  };
  keepWhole(
    judged,
    (element) => element.closest('blockquote'),
    (quote) => isMostKept(quote) || isQuoted(quote),
  );
  keepWhole(judged, rowOf, (row) => row.whole <= MAX_BOX && isMostKept(row));
  keepWhole(judged, (element) => rowOf(element)?.closest('table'), isTableKept);
  keepWhole(
    judged,
    itemListOf,
    (list) => isAnnounced(list) || (list.items.length >= MIN_BLOCKS && isMostKept(list)),
  );
  // The words of an item above a list within it, and that list, say nothing without each other.
  keepWhole(judged, nestOf, (nest) => nest.items.length > 1 && isMostKept(nest));
  keepSummaries(all, kept);
  if (kind !== 'text') keepFigures(judged);
  // Elsewhere than in a text, short boxes are what the page is made of.
  if (kind !== 'text') return;
  dropRests(judged);
  dropBoxNames(all, kept);
}

const isMostKept = ({ part, whole }: Group): boolean => part > whole * MOST;

const isTableKept = ({ items, whole, count }: Group): boolean =>
  items.length >= MIN_CELLS && whole <= MAX_TABLE && count >= items.length * MOST;

/** Adds to what is kept the rest of each group that is to stay as a whole. */
function keepWhole(
  judged: Judged,
  holderOf: (element: Element) => Element | null | undefined,
  isStaying: (group: Group) => boolean,
): void {
  const { all, kept } = judged;
  for (const group of groupsOf(judged, holderOf)) {
    if (isStaying(group)) for (const index of group.items) kept.add(all[index] as Block);
  }
}

/** Takes out what is left of short boxes whose greater part is not kept. */
function dropRests(judged: Judged): void {
  const { all, kept } = judged;
  for (const group of groupsOf(judged, (element) => element.parentElement?.closest(BOX))) {
    const { items, whole, part, best, holder } = group;
    if (items.length < MIN_BLOCKS || whole > MAX_BOX || best >= SURE || part >= whole * MOST)
      continue;
    if (part === 0) continue;
    // With boxes of text in it, it is the frame of a section.
    if ((holder.textContent ?? '').trim().length > MAX_BOX * FRAME) continue;
    for (const index of items) kept.delete(all[index] as Block);
  }
}

/** The blocks that have the same holder, in groups, in order; those without one are in none. */
function groupsOf(
  { all, kept, chances }: Judged,
  holderOf: (element: Element) => Element | null | undefined,
): Iterable<Group> {
  const groups = new Map<Element, Group>();
  for (const [index, block] of all.entries()) {
    const holder = holderOf(block.element);
    if (!holder) continue;
    const group = groups.get(holder) ?? { items: [], count: 0, whole: 0, part: 0, best: 0, holder };
    groups.set(holder, group);
    group.items.push(index);
    group.whole += block.text.length;
    if (kept.has(block)) {
      group.part += block.text.length;
      group.count++;
    }
    group.best = Math.max(group.best, chances[index] ?? 0);
  }
  return groups.values();
}

/** The item of a list that a block is; in a text also one that a block is all of. null for others. */
function itemOf(element: Element, kind: ReturnType<typeof kindOf>): Element | null {
  if (element.matches(ITEM) || kind !== 'text') return element.matches(ITEM) ? element : null;
  const item = element.closest(ITEM);
  return item?.textContent?.trim() === element.textContent?.trim() ? item : null;
}

/** A figure of which the line below says what it counts: "300%", "40x". */
const FIGURE = /^[+~<>≈]?[\d.,]{1,12} ?(?:%|[xkm]|mio|mrd|bn)?\+?$/i;
const POSSIBLE = 0.2;

/** Adds figures to the lines that say what they count, in one small box with them. */
function keepFigures({ all, kept, chances }: Judged): void {
  for (const [at, { element, text }] of all.entries()) {
    const below = all[at + 1];
    if (!below || !kept.has(below) || (chances[at] ?? 0) < POSSIBLE || !FIGURE.test(text)) continue;
    // A large box is read no further than a small one would be.
    const box = element.matches(CELL) ? null : element.parentElement?.parentElement;
    if (box?.contains(below.element) && textWithin(box, MAX_BOX) !== null)
      kept.add(all[at] as Block);
  }
}

/** Adds the line that opens a box to what is kept of the box. */
function keepSummaries(all: readonly Block[], kept: Set<Block>): void {
  const boxes = new Set([...kept].map(({ element }) => element.closest('details')));
  for (const block of all) {
    const box = block.element.closest('summary')?.parentElement;
    if (box && boxes.has(box as HTMLDetailsElement)) kept.add(block);
  }
}
