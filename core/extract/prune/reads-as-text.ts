import type { Block } from './blocks';
import { RUNNING } from './boxes';

/** Share of a block in links up to which it is running text. */
const MOST_LINKED = 0.3;

/** Paragraphs at least that stand alike, and the share of what is kept that they are. */
const FEW = 5;
const SHARE = 0.6;

/** By what systems tell apart things that stand alike: their numbers, every other one, the ends of a row. */
const COUNTED = /\b(?:even|odd|first|last)\b|\d+/g;

/**
 * Whether what is kept of a page reads as one text, though the page says nothing of its kind: most of it is
 * paragraphs that stand alike. `paths` are those of `all`.
 */
export function readsAsText(
  all: readonly Block[],
  kept: ReadonlySet<Block>,
  paths: readonly string[],
): boolean {
  const alike = new Map<string, { count: number; length: number }>();
  let length = 0;
  for (const [at, block] of all.entries()) {
    if (!kept.has(block)) continue;
    length += block.text.length;
    if (block.text.length < RUNNING || block.linked > block.text.length * MOST_LINKED) continue;
    const path = (paths[at] ?? '').replace(COUNTED, '');
    const group = alike.get(path) ?? { count: 0, length: 0 };
    group.count++;
    group.length += block.text.length;
    alike.set(path, group);
  }
  return [...alike.values()].some((group) => group.count >= FEW && group.length >= length * SHARE);
}
