import type { Block } from './blocks';
import { RUNNING } from './boxes';

/** The chance of running text, and that of what stands with it. */
const LIKELY = 0.8;
const COMPANY = 0.08;

/** Share of a block that is a link, above which it leads elsewhere. */
const LINKED = 0.5;

/**
 * Adds to `kept` what stands with running text in a box that the parser missed, between two texts that are kept: the
 * list, the heading and the quotation that were parted from the rest by something that a page puts into its middle.
 */
export function keepCompany(
  all: readonly Block[],
  kept: Set<Block>,
  { chosen, chances }: { readonly chosen: ReadonlySet<Block>; readonly chances: readonly number[] },
): void {
  const first = all.findIndex((block) => kept.has(block) && chosen.has(block));
  const last = all.findLastIndex((block) => kept.has(block));
  const isProse = (block: Block, at: number) =>
    at > first &&
    kept.has(block) &&
    !chosen.has(block) &&
    block.text.length >= RUNNING &&
    (chances[at] ?? 0) >= LIKELY;
  const boxes = new Set<Element>(
    first < 0 ? [] : all.filter(isProse).flatMap(({ element }) => element.parentElement ?? []),
  );
  if (boxes.size === 0) return;
  for (const { element } of chosen) for (const box of around(element)) boxes.delete(box);
  for (const [at, block] of all.entries()) {
    if (at <= first || at >= last) continue;
    const isOwn = (chances[at] ?? 0) >= COMPANY && block.linked < block.text.length * LINKED;
    if (isOwn && around(block.element).some((box) => boxes.has(box))) kept.add(block);
  }
}

/** An element and all around it, below the body. */
function around(element: Element): readonly Element[] {
  const elements: Element[] = [];
  for (let at: Element | null = element; at && at.localName !== 'body'; at = at.parentElement)
    elements.push(at);
  return elements;
}
