import { MARKS } from '../copy/marks';
import { fold } from '../fold';
import { CALLS } from '../phrases';
import type { Block } from './blocks';
import { runningIn } from './boxes';
import { placesOf } from './places';

/** The chance from which a block is believed whatever is said elsewhere. */
const SURE = 0.8;

/** Longest line of an offer that a page makes more than once, in characters. */
const MAX_LINE = 200;

/** Lines of offers on one page, at most. */
const MOST = 4;

/**
 * Takes out of `kept` a line that the page says once more beside another line that it repeats with it and that is
 * kept in neither place, once the text has begun: an offer that is made twice. What is surely the article's stays. `chances` are those of `all`.
 */
export function dropRefrains(
  all: readonly Block[],
  kept: Set<Block>,
  chances: readonly number[],
): void {
  const first = all.findIndex(runningIn(kept));
  const behind = all.slice(first + 1);
  const places = placesOf(behind);
  const isUnsure = (place: number) => (chances[first + 1 + place] ?? 0) < SURE;
  const isLeft = (block: Block | undefined) => block !== undefined && !kept.has(block);
  // A line that both places have beside theirs, and that is kept in neither.
  const shareOffer = (place: number, other: number) =>
    [-1, 1].some((step) => {
      const [one, two] = [behind[place + step], behind[other + step]];
      return one?.text === two?.text && isLeft(one) && isLeft(two) && isOffer(one);
    });
  const refrains = behind.filter((block, place) => {
    if (!kept.has(block) || block.text.length > MAX_LINE || !isUnsure(place)) return false;
    const others = (places.get(block.text) ?? []).filter((other) => other !== place);
    return others.some((other) => {
      const canGo = isLeft(behind[other]) || isUnsure(other);
      return canGo && shareOffer(place, other) && !isHidden(behind[other]);
    });
  });
  // A page that says many things twice is a list of them.
  if (refrains.length > MOST) return;
  for (const refrain of refrains) kept.delete(refrain);
}

/** Whether a line is a button that asks for something. */
const isOffer = (block: Block | undefined): boolean => CALLS.test(fold(block?.text ?? ''));

const isHidden = (block: Block | undefined): boolean =>
  block?.element.closest(`[${MARKS.hidden}]`) != null;
