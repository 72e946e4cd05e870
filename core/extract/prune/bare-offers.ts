import type { Block } from './blocks';
import { BOX, MAX_BOX } from './together';

/** What a box that asks for something has: something to press, or words for an address to write to. */
const BUTTON = 'button, input, [role=button], a[class*=button i], a[class*=btn i]';
export const ASKS =
  /newsletter|bolet[ií]n|\blettre|\binscri|suscr[ií]|abonn|subscri|\bsign up|\binbox\b|posteingang|\banmeld|iscriv|\bassin[ea]/i;

/** Takes out the heading of a small box that asks for something, of which nothing else is kept: it would stand above what follows. */
export function dropBareOffers(all: readonly Block[], kept: Set<Block>): void {
  for (const [at, block] of all.entries()) {
    if (!/^h[2-6]$/.test(block.element.localName) || !kept.has(block)) continue;
    const box = block.element.parentElement?.closest(BOX);
    const text = box?.textContent?.trim() ?? '';
    if (!box || text.length > MAX_BOX || !(ASKS.test(text) || box.querySelector(BUTTON))) continue;
    const isIn = (one: Block | undefined) => one !== undefined && box.contains(one.element);
    let end = at + 1;
    while (isIn(all[end]) && !kept.has(all[end] as Block)) end++;
    if (!isIn(all[at - 1]) && !isIn(all[end])) kept.delete(block);
  }
}
