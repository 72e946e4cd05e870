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
  for (const group of groups.values())
    if (group.length >= FEW && group.some((block) => kept.has(block)))
      for (const block of group) kept.add(block);
}
