import type { Block } from './blocks';
import type { Own } from './own';
import { F, size } from './slots';

/** Share of the chosen text that an element holds to be a place where the article is. */
const MEET_SHARE = 0.3;

/** How a block stands to what another parser chose. */
export function fillChosen(
  own: readonly Own[],
  rows: readonly Float32Array[],
  content: Element,
  chosen: ReadonlySet<Block>,
): void {
  const sums = new Map<Element, { all: number; chosen: number }>();
  let total = 0;
  let first = own.length;
  let last = -1;
  for (const [index, { block, length }] of own.entries()) {
    const isChosen = chosen.has(block);
    if (isChosen) {
      total += length;
      if (length > 40) {
        first = Math.min(first, index);
        last = index;
      }
    }
    for (
      let at: Element | null = block.element;
      at;
      at = at === content ? null : at.parentElement
    ) {
      const sum = sums.get(at) ?? { all: 0, chosen: 0 };
      sum.all += length;
      if (isChosen) sum.chosen += length;
      sums.set(at, sum);
    }
  }
  const shareIn = (element: Element | null): number => {
    const sum = sums.get(element ?? content);
    return sum ? sum.chosen / sum.all : 0;
  };
  for (const [index, { block }] of own.entries()) {
    const row = rows[index];
    if (!row) continue;
    const before = own[index - 1];
    const after = own[index + 1];
    row[F.chosen] = chosen.has(block) ? 1 : 0;
    row[F.chosenBefore] = before && chosen.has(before.block) ? 1 : 0;
    row[F.chosenAfter] = after && chosen.has(after.block) ? 1 : 0;
    const parent = block.element === content ? content : block.element.parentElement;
    row[F.chosenParent] = shareIn(parent);
    row[F.chosenUpper] = shareIn(parent === content ? content : (parent?.parentElement ?? null));
    let meet: Element | null = block.element;
    while (meet && meet !== content && (sums.get(meet)?.chosen ?? 0) <= MEET_SHARE * total)
      meet = meet.parentElement;
    row[F.chosenMeet] = shareIn(meet);
    row[F.chosenDistance] =
      last < 0 ? 0 : index < first ? -size(first - index) : index > last ? size(index - last) : 0;
  }
}
