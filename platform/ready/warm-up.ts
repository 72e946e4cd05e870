import type { Extraction } from '../../core/extract';
import type { ReaderPart } from '../reader-part';
import { whileIdle } from './idle';
import { samplePage } from './sample-page';

const ADDRESS = new URL('https://sample.invalid/2026/11/24/a-page-of-our-own.html');

/**
 * Has the reader read a small page of our own while the browser has nothing else to do, a step at a
 * time, hands what came out to `use`, and keeps nothing. A function costs most when it first runs:
 * so it does not at the click, which takes half the time then. The page that stands in the tab is
 * not touched. Ends with the first click.
 */
export function warmUp(
  { extractInSteps, unused }: Pick<ReaderPart, 'extractInSteps' | 'unused'>,
  use: (extraction: Extraction) => void,
): void {
  const steps = extractInSteps(samplePage(document), ADDRESS);
  whileIdle(() => {
    if (unused.aborted) return false;
    const step = steps.next();
    if (step.done && step.value.ok) use(step.value.value);
    return !step.done;
  });
}
