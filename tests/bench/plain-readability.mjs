// How long plain Readability takes for a page, in that page.
import { bundle } from './bundle.mjs';

const script = await bundle(
  `import { Readability } from '@mozilla/readability';
  export function time() {
    const start = performance.now();
    try { new Readability(document.cloneNode(true)).parse(); } catch {}
    return performance.now() - start;
  }`,
  'plain',
);

/**
 * Milliseconds of one parse() of the document in the tab, with the copying that it needs. It throws on some
 * pages; the time until then is its time.
 */
export const timedParse = (page) => page.evaluate(`${script};plain.time()`);
