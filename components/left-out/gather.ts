import type { Gap } from './find';

/** Blocks of the article between two gaps that are told of together, and from the first of them to the last. */
const NEAR = 3;
const FAR = 12;

/**
 * Gaps that one line tells of: those that stand close together, such as an advertisement after every second
 * paragraph. A line for each would be noise.
 */
export function gatherGaps(gaps: readonly Gap[]): Gap[][] {
  const groups: Gap[][] = [];
  for (const gap of gaps) {
    const group = groups.at(-1);
    const [first, last] = [group?.[0], group?.at(-1)];
    const isNear = first && last && gap.at - last.at <= NEAR && gap.at - first.at <= FAR;
    if (isNear) group?.push(gap);
    else groups.push([gap]);
  }
  return groups;
}
