import { Readability } from '@mozilla/readability';
import { extractInSteps } from '../../core/extract';

/** Milliseconds that one reading of this document took: ours with its steps, and plain Readability's. */
interface Times {
  readonly ours: number;
  readonly steps: readonly (readonly [name: string, ms: number])[];
  readonly plain: number;
  /** How ours ended: characters of text, or the code of the failure. */
  readonly end: number | string;
}

/**
 * Reads this document once by each, `oursFirst` deciding who goes first, since who goes second finds
 * the browser's caches filled. Plain Readability gets a copy, which it needs, and its copying counts.
 */
export function time(url: string, oursFirst: boolean): Times {
  const before = oursFirst ? null : timePlain();
  const start = performance.now();
  const steps: [string, number][] = [];
  const reading = extractInSteps(document, new URL(url), { live: true });
  let last = start;
  for (;;) {
    const { done, value } = reading.next();
    const now = performance.now();
    steps.push([done ? 'describe' : value, now - last]);
    last = now;
    if (!done) continue;
    const end = value.ok ? (value.value.content.textContent?.length ?? 0) : value.code;
    return { ours: now - start, steps, plain: before ?? timePlain(), end };
  }
}

function timePlain(): number {
  const start = performance.now();
  try {
    new Readability(document.cloneNode(true) as Document).parse();
  } catch {
    // It throws on some pages; the time until then is its time.
  }
  return performance.now() - start;
}
