import type { Block } from './blocks';

/** Places of one text that are remembered, so that a page of nothing else costs no more. */
const MOST = 8;

/** Where each text stands among some blocks, in order. */
export function placesOf(blocks: readonly Block[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [place, { text }] of blocks.entries()) {
    const same = places.get(text);
    if (!same) places.set(text, [place]);
    else if (same.length < MOST) same.push(place);
  }
  return places;
}
