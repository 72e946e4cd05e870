import { fold } from '../fold';
import { unitOf } from '../nodes';
import { isTailHeading } from '../phrases';
import type { Block } from './blocks';
import { runningIn } from './boxes';

/**
 * The chance of what stands in a manual, and of code in any text. In cross-validation this gives the manuals of 62
 * pages .005 of F1; the same for the rest of a table in articles costs them: it is mostly not theirs.
 */
const LIKELY = {
  manual: 0.12,
  code: 0.15,
  item: 0.08,
  heading: 0.4,
  between: 0.15,
  list: 0.2,
} as const;

/** The chances of the texts before and behind a heading that belongs to the second. */
const SURE = { before: 0.8, behind: 0.5 } as const;

/** Share of a block that is a link, above which it leads elsewhere. */
const LINKED = 0.5;

/**
 * Adds to `kept` what is set into a text between its paragraphs, though the weights know it badly: in a manual notes,
 * signatures, terms and cells; anywhere code and tables below a line that is kept, lists between paragraphs,
 * and headings above one or above a list: of those, 54 of 63 that the weights had not seen are the article's; lines that
 * share a box with nothing but their list, and headings, less likely, between texts that are sure. `chances` are those
 * of `all`. The names of languages above a manual's code go.
 */
export function keepInsets(
  all: readonly Block[],
  kept: Set<Block>,
  { chances, isManual }: { readonly chances: readonly number[]; readonly isManual: boolean },
): void {
  for (const [at, block] of all.entries())
    if (isManual && namesCode(block, all[at + 1])) kept.delete(block);
  const isRunning = runningIn(kept);
  const first = all.findIndex(isRunning);
  const last = all.findLastIndex(isRunning);
  const end = all.findLastIndex((block) => kept.has(block));
  const isListed = listTest(kept);
  const isAboveList = (below: Block | undefined) =>
    below !== undefined && kept.has(below) && below.element.closest('li') !== null;
  // The weights are sure of what stands before and believe what is behind, and it stands with that in one box.
  const isBetween = (heading: Block, at: number): boolean => {
    const next = all[at + 1]?.element ?? null;
    const isSure = [at - 1, at - 2, at - 3].some((place) => (chances[place] ?? 0) >= SURE.before);
    return (
      isSure &&
      (chances[at + 1] ?? 0) >= SURE.behind &&
      (chances[at] ?? 0) >= LIKELY.between &&
      unitOf(heading.element).parentElement?.contains(next) === true &&
      !isTailHeading(fold(heading.text))
    );
  };
  const isInset = (block: Block, at: number): boolean => {
    const chance = chances[at] ?? 0;
    if (kept.has(block) || at > end + 1) return false;
    const name = block.element.localName;
    const isHeading = /^h[2-6]$/.test(name) && block.links === 0;
    if (isHeading && chance >= LIKELY.list && isAboveList(all[at + 1])) return true;
    if (at <= first) return false;
    if (chance >= LIKELY.list && isLabel(block) && isAboveList(all[at + 1])) return true;
    if (isManual && at < end && chance >= LIKELY.manual)
      return block.linked < block.text.length * LINKED && !namesCode(block, all[at + 1]);
    if (at > last + 1) return false;
    const isNear = (count: number) =>
      all.slice(Math.max(0, at - count), at).some((above) => kept.has(above));
    if (name === 'pre') return chance >= LIKELY.code && isNear(1);
    if (name === 'table') return chance >= LIKELY.code && block.links === 0 && isNear(3);
    if (/^h[2-6]$/.test(name)) {
      const isAboveText = isRunning(all[at + 1] ?? block);
      return isAboveText && (chance >= LIKELY.heading || (isHeading && isBetween(block, at)));
    }
    const item = block.element.closest('li');
    return item !== null && chance >= LIKELY.item && isListed(item);
  };
  if (first < 0) return;
  for (const inset of all.filter(isInset)) kept.add(inset);
  for (const [at, block] of all.entries())
    if (isTableNote(block, all[at - 1], kept)) kept.add(block);
}

/** How what tells about the figures of a table begins, and its length in characters. */
const TABLE_NOTE =
  /^(?:[*†‡§¹]|(?:notes?|sources?|anmerkung(?:en)?|quellen?|remarques?|fuentes?|fonte?|bron|źródło|источник)\s?[:：])/iu;
const MAX_NOTE = 400;

/** Whether a block right below a kept table, in one box with it, says what its figures are. */
function isTableNote(block: Block, above: Block | undefined, kept: ReadonlySet<Block>): boolean {
  const table = above && kept.has(above) ? above.element.closest('table') : null;
  if (!table || table.contains(block.element) || kept.has(block)) return false;
  const isBeside = unitOf(table).parentElement === unitOf(block.element).parentElement;
  const text = block.text.trim();
  return (
    isBeside &&
    text.length <= MAX_NOTE &&
    block.linked < text.length * LINKED &&
    TABLE_NOTE.test(text) &&
    !/\b(?:affiliate|advertis|commission)/i.test(text)
  );
}

/** Longest label of a list, in characters: "What we like". */
const LABEL = 60;

/** Whether a block is a line right above a list, alone with it in their box. */
const isLabel = ({ element, text, links, nodes }: Block): boolean =>
  nodes[0] === element &&
  links === 0 &&
  text.length <= LABEL &&
  !/[.!?。！？]$/.test(text) &&
  element.previousElementSibling === null &&
  element.nextElementSibling?.nextElementSibling === null &&
  element.nextElementSibling.matches('ul, ol');

/** Characters of the name of a language. */
const LANGUAGE = 15;

/** Whether a block is one word above code: its language, which the code's own colours tell. */
const namesCode = ({ text }: Block, below: Block | undefined): boolean =>
  below?.element.localName === 'pre' && text.length <= LANGUAGE && !/[ .:：]/.test(text);

/** Tells whether an item is of a list without links between two pieces of the text; each list is asked once. */
function listTest(kept: ReadonlySet<Block>): (item: Element) => boolean {
  const known = new Map<Element, boolean>();
  const around = new Set<Element>();
  for (const { element } of kept)
    for (let at: Element | null = element; at && !around.has(at); at = at.parentElement)
      around.add(at);
  const isText = (box: Element | null) => box !== null && around.has(box);
  const isBetween = (list: Element) =>
    list.matches('ul, ol') &&
    list.children.length > 1 &&
    !list.querySelector('a, button, input') &&
    isText(list.previousElementSibling) &&
    isText(list.nextElementSibling);
  return ({ parentElement: list }) => {
    if (!list) return false;
    const answer = known.get(list) ?? isBetween(list);
    known.set(list, answer);
    return answer;
  };
}
