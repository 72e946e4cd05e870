import { fold } from '../fold';
import { isTailHeading } from '../phrases';
import type { Block } from './blocks';

/** Headings with the same words from which they are a part of each entry. */
const FEW = 3;

/** Adds to `kept` headings that say the same as one that is kept, each between blocks that are: "Where to buy" below each camera. */
export function keepSameHeadings(all: readonly Block[], kept: Set<Block>): void {
  const groups = new Map<string, Block[]>();
  for (const [at, block] of all.entries()) {
    const { localName } = block.element;
    const [before, after] = [all[at - 1], all[at + 1]];
    if (!/^h[2-6]$/.test(localName) || !before || !after) continue;
    if (!kept.has(before) || !kept.has(after)) continue;
    const words = fold(block.text);
    if (words === '' || isTailHeading(words)) continue;
    const name = `${localName} ${words}`;
    const group = groups.get(name);
    if (group) group.push(block);
    else groups.set(name, [block]);
  }
  keepGroups(groups.values(), kept);
}

/**
 * Adds to `kept` the headings at the top of entries that stand one below the other, where some are and the text below
 * each is: a live blog's.
 */
export function keepEntryHeadings(all: readonly Block[], kept: Set<Block>): void {
  const groups = new Map<Element, Block[]>();
  const begun = new Set<Element>();
  for (const [at, block] of all.entries()) {
    const entry = block.element.closest('article');
    if (!entry || begun.has(entry)) continue;
    const isHeading = /^h[2-4]$/.test(block.element.localName);
    if (isHeading || block.text.length >= LINE) begun.add(entry);
    const after = all[at + 1];
    const list = entry.parentElement;
    if (!isHeading || !list || !after || !kept.has(after) || !entry.contains(after.element))
      continue;
    const group = groups.get(list);
    if (group) group.push(block);
    else groups.set(list, [block]);
  }
  keepGroups(groups.values(), kept);
}

/** Characters from which what stands above a heading is text, and no time or name. */
const LINE = 60;

function keepGroups(groups: Iterable<readonly Block[]>, kept: Set<Block>): void {
  for (const group of groups)
    if (group.length >= FEW && group.some((block) => kept.has(block)))
      for (const block of group) kept.add(block);
}
