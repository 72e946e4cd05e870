import { textWithin } from '../pictures/text';
import type { Block } from './blocks';
import { ASKS, BUTTON_LINK } from './offers';
import { BOX, MAX_BOX } from './together';

/** What has to be pressed; links to the page itself are a heading's own. */
const BUTTON = `:is(${BUTTON_LINK}):not([href^="#"])`;

/** Takes out the heading of a small box that asks for something, of which nothing else is kept: it would stand above what follows. */
export function dropBareOffers(all: readonly Block[], kept: Set<Block>): void {
  for (const [at, block] of all.entries()) {
    if (!/^h[2-6]$/.test(block.element.localName) || !kept.has(block)) continue;
    const box = block.element.parentElement?.closest(BOX);
    const text = box ? textWithin(box, MAX_BOX) : null;
    if (!box || text === null) continue;
    const isIn = (one: Block | undefined) => one !== undefined && box.contains(one.element);
    let end = at + 1;
    while (isIn(all[end]) && !kept.has(all[end] as Block)) end++;
    if (isIn(all[at - 1]) || isIn(all[end])) continue;
    // A heading alone in its wrapper asks for nothing, whatever it is about.
    const isAlone = text.trim() === block.text.trim();
    if (!isAlone && (ASKS.test(text) || box.querySelector(BUTTON))) kept.delete(block);
  }
}
