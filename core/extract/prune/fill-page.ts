import type { Hints } from './features';
import type { Own, Sums } from './own';
import { PAGE_SIGNS } from './page-signs';
import { F, size } from './slots';

/** What is the same for every block of a page: signs of its kind, and how its text is spread. */
export function fillPage(
  own: readonly Own[],
  rows: readonly Float32Array[],
  sums: Sums,
  { chosen, signs }: Pick<Hints, 'chosen' | 'signs'>,
): void {
  const alike = new Map<string, number>();
  let chosenLength = 0;
  for (const { path, length, isGood, block } of own) {
    if (isGood) alike.set(path, (alike.get(path) ?? 0) + 1);
    if (chosen.has(block)) chosenLength += length;
  }
  const most = Math.max(0, ...alike.values());
  const values = PAGE_SIGNS.map((sign) => signs[sign]);
  for (const row of rows) {
    // The slots of the signs follow one after the other.
    row.set(values, F.page[0]);
    row[F.pageLength] = size(sums.total);
    row[F.pageGood] = sums.good / (sums.total || 1);
    row[F.pageAlike] = size(most);
    row[F.pageChosen] = chosenLength / (sums.total || 1);
    row[F.pageChosenLength] = size(chosenLength);
  }
}
