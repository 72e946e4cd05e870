import { MARKS } from '../copy/marks';
import type { Block } from './blocks';

/** Names and values as scripts write them, and links as they are written where there is no markup. */
const NAMED_VALUE = /"\s*:\s*["{[\dtfn]|\]\(https?:/g;
const LEAST = 3;

/** Where such text is meant to be read. */
const CODE = 'pre, code, samp, kbd, table';

/** Takes out of `kept` what was written for scripts: data, or a text with the marks of its source. */
export function dropMachineText(kept: Set<Block>): void {
  for (const block of kept) {
    if ((block.text.match(NAMED_VALUE) ?? []).length < LEAST) continue;
    const { element } = block;
    const isCode = element.closest(CODE) ?? element.querySelector(CODE);
    if (!isCode || element.closest(`[${MARKS.hidden}]`)) kept.delete(block);
  }
}
