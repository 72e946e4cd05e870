import type { Block } from './blocks';

/** Characters of running text, between which insets stand. */
const RUNNING = 80;

/**
 * The chance of what stands in a manual, and of code in any text. In cross-validation this gives the manuals of 62
 * pages .005 of F1; the same for the rest of a table in articles costs them: it is mostly not theirs.
 */
const LIKELY = { manual: 0.12, code: 0.15 } as const;

/** Share of a block that is a link, above which it leads elsewhere. */
const LINKED = 0.5;

/**
 * Adds to `kept` what is set into a text between its paragraphs, though the weights know it badly: in a manual notes,
 * signatures, terms and cells; anywhere code below a line that is kept. `chances` are those of `all`. Gives what it added.
 */
export function keepInsets(
  all: readonly Block[],
  kept: Set<Block>,
  { chances, isManual }: { readonly chances: readonly number[]; readonly isManual: boolean },
): readonly Block[] {
  const isRunning = (block: Block) => kept.has(block) && block.text.length >= RUNNING;
  const first = all.findIndex(isRunning);
  const last = all.findLastIndex(isRunning);
  const isInset = (block: Block, at: number): boolean => {
    if (kept.has(block) || at <= first || at > last + 1) return false;
    const chance = chances[at] ?? 0;
    if (isManual && at < last && chance >= LIKELY.manual)
      return block.linked < block.text.length * LINKED;
    const above = all[at - 1];
    const isCode = block.element.localName === 'pre' && chance >= LIKELY.code;
    return isCode && above !== undefined && kept.has(above);
  };
  const insets = first < 0 ? [] : all.filter(isInset);
  for (const inset of insets) kept.add(inset);
  return insets;
}
