import { type Extraction, extractInSteps, type Selectors } from '../core/extract';
import type { Failure } from '../core/failure';
import { isLike, selectorsOf, takeAhead } from './ready/ahead';
import { runInSteps } from './ready/in-steps';
import { onEscapeKey } from './stand/input';

/**
 * Takes the article out of this page, or what was read of it ahead. Why there is none, or `closed`
 * when the person pressed Escape meanwhile. `wished` is what they want of the site's pages.
 */
export async function extractHere(
  address: URL,
  wished: Promise<Selectors | null>,
): Promise<Extraction | Failure | 'closed'> {
  const reading = new AbortController();
  const { signal } = reading;
  onEscapeKey(() => reading.abort(), signal);
  try {
    return await extractUntil(signal, address, wished);
  } finally {
    reading.abort();
  }
}

async function extractUntil(
  signal: AbortSignal,
  address: URL,
  wished: Promise<Selectors | null>,
): Promise<Extraction | Failure | 'closed'> {
  const read = (steps: ReturnType<typeof extractInSteps>) => runInSteps(steps, signal);
  const readAnew = (selectors: Selectors | null) =>
    read(extractInSteps(document, address, { live: true, selectors }));
  const taken = takeAhead(address);
  let extracted = taken ? null : await readAnew(null);
  const selectors = selectorsOf(await wished);
  if (signal.aborted) return 'closed';
  if (taken && isLike(taken.selectors, selectors)) extracted = await read(taken.steps);
  // Read again where the person has selectors for the site: so no other site waits for the rules.
  else if (taken || selectors) extracted = await readAnew(selectors);
  if (!extracted) return 'closed';
  return extracted.ok ? extracted.value : extracted.code;
}
