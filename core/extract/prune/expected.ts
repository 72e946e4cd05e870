import type { Block } from './blocks';

/**
 * How good it is to be expected to keep `kept`, 0 to 1: the F1 of letters that the chances let expect. Each chance
 * is how likely its block is of the article, so that what is kept with little chance and what is left out
 * with much both lower it.
 */
export function expectedQuality(
  blocks: readonly Block[],
  chances: ArrayLike<number>,
  kept: ReadonlySet<Block>,
): number {
  let [right, truth, taken] = [0, 0, 0];
  for (const [index, block] of blocks.entries()) {
    const { length } = block.text;
    const chance = chances[index] ?? 0;
    truth += chance * length;
    if (!kept.has(block)) continue;
    taken += length;
    right += chance * length;
  }
  return (2 * right) / (taken + truth || 1);
}

/** The best that can be expected of a page: of all that is kept from some chance on, the F1 of letters of the best limit. */
export function bestQuality(
  blocks: readonly { readonly text: string }[],
  chances: ArrayLike<number>,
): number {
  const parts = blocks.map(({ text }, index) => ({
    chance: chances[index] ?? 0,
    length: text.length,
  }));
  parts.sort((a, b) => b.chance - a.chance);
  const truth = parts.reduce((sum, { chance, length }) => sum + chance * length, 0);
  let [right, taken, best] = [0, 0, 0];
  for (const { chance, length } of parts) {
    taken += length;
    right += chance * length;
    best = Math.max(best, (2 * right) / (taken + truth));
  }
  return best;
}
