import { textWithin } from '../pictures/text';
import type { Block } from './blocks';
import { blocksFrom } from './boxes';
import { BOX } from './together';

/** Links that somebody pays for. */
const PAID = 'a[rel~="sponsored"]';

/** Such links from which a text is about what they sell. */
const MOST_PAID = 3;

/** A price. */
const PRICE = /[£$€¥₹]\s?\d|\d\s?(?:[£€₹]|zł|(?:kr|chf|eur)\b)|\b(?:rs|usd|gbp|eur|chf)\.?\s?\d/i;

/** What a box of something on sale says at most, and what a part of a text would have. */
const MAX_BOX = 420;
const TEXT = 'table, pre, blockquote, h1, h2, ul, ol, p + p + p + p';

/** A sentence of some length: what is for sale has a name, a price and a few words. */
const SENTENCE = /[^.!?…]{60,}[.!?…](?=\s|$)/;

/** Takes out of `kept` small boxes with a price and a link that is paid for, in a text that is not about such things. */
export function dropDeals(all: readonly Block[], kept: Set<Block>, body: Element): void {
  const paid = [...body.querySelectorAll(PAID)].slice(0, MOST_PAID + 1);
  if (paid.length === 0 || paid.length > MOST_PAID) return;
  for (const link of paid) {
    const box = boxAround(link);
    const at = box ? all.findIndex(({ element }) => box.contains(element)) : -1;
    if (box && at >= 0) for (const block of blocksFrom(box, all, at)) kept.delete(block);
  }
}

/** The largest small box around a link that names a price; null where none does. */
function boxAround(link: Element): Element | null {
  let found: Element | null = null;
  for (let box = link.closest(BOX); box; box = box.parentElement?.closest(BOX) ?? null) {
    const text = textWithin(box, MAX_BOX);
    if (text === null || box.querySelector(TEXT) || SENTENCE.test(text)) break;
    if (PRICE.test(text)) found = box;
  }
  return found;
}
