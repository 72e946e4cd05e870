import { MARKS } from '../copy/marks';
import type { Block } from './blocks';

/** Names and values as scripts write them; links as they are written where there is no markup. */
const NAMED_VALUE = /"\s*:\s*["{[\dtfn]/g;
const WRITTEN_LINK = /\]\(https?:/g;
const LEAST = 3;

/** Where such text is meant to be read. */
const CODE = 'pre, code, samp, kbd, table';

/** Takes out of `kept` what was written for scripts: data, or, hidden, a text with the marks of its source. */
export function dropMachineText(kept: Set<Block>): void {
  const has = (text: string, pattern: RegExp) => (text.match(pattern) ?? []).length >= LEAST;
  for (const block of kept) {
    const { element, text } = block;
    if (!has(text, NAMED_VALUE) && !has(text, WRITTEN_LINK)) continue;
    const isHidden = element.closest(`[${MARKS.hidden}]`) !== null;
    const isCode = element.closest(CODE) !== null || element.querySelector(CODE) !== null;
    if (isHidden || (!isCode && has(text, NAMED_VALUE))) kept.delete(block);
  }
}
