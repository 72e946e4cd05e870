import { MARKS } from '../copy/marks';
import type { Block } from './blocks';
import { RUNNING } from './boxes';

/** The chance from which a block is believed whatever is said elsewhere. */
const SURE = 0.8;

/** Longest line of an offer that a page makes more than once, in characters. */
const MAX_LINE = 200;

/** Lines of offers on one page, at most. */
const MOST = 4;

/** Places of one line that are remembered, so that a page of nothing else costs no more. */
const MAX_SAYERS = 8;

/**
 * Takes out of `kept` a line that the page says once more beside another line that it repeats with it and that is
 * kept in neither place, once the text has begun: an offer that is made twice. What is surely the article's stays. `chances` are those of `all`.
 */
export function dropRefrains(
  all: readonly Block[],
  kept: Set<Block>,
  chances: readonly number[],
): void {
  const places = new Map<string, number[]>();
  const first = all.findIndex((block) => kept.has(block) && block.text.length >= RUNNING);
  for (const [place, block] of all.entries()) {
    if (place <= first || block.text.length > MAX_LINE || isHidden(block)) continue;
    const same = places.get(block.text);
    if (!same) places.set(block.text, [place]);
    else if (same.length < MAX_SAYERS) same.push(place);
  }
  const isUnsure = (place: number) => (chances[place] ?? 0) < SURE;
  const isLeft = (place: number) => !kept.has(all[place] as Block);
  const refrains = all.filter((block, place) => {
    if (place <= first || !kept.has(block) || !isUnsure(place)) return false;
    return places.get(block.text)?.some(
      (other) =>
        other !== place &&
        (isLeft(other) || isUnsure(other)) &&
        [-1, 1].some((step) => {
          const [one, two] = [all[place + step], all[other + step]];
          return one && one.text === two?.text && isLeft(place + step) && isLeft(other + step);
        }),
    );
  });
  // A page that says many things twice is a list of them.
  if (refrains.length > MOST) return;
  for (const refrain of refrains) kept.delete(refrain);
}

const isHidden = ({ element }: Block): boolean => element.closest(`[${MARKS.hidden}]`) !== null;
