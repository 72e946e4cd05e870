import type { Code } from '../code/code';
import type { Desk } from '../reader/desk';
import { asPart } from '../reader/part';
import type { Beyond } from './parts';

/** Colours the listings whose language is known; for an article without any nothing is loaded. */
export async function colourCode(desk: Desk, { loadPart }: Beyond): Promise<void> {
  if (!desk.text.querySelector('pre[data-language], pre > code[data-language]')) return;
  const part = asPart<Code>(await loadPart('code'));
  if (!desk.signal.aborted) part?.start(desk);
}
