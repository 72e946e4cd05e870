// The pages that the benchmarks of time take, and how their figures are put together.
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { PAGES } from './shared-bench.mjs';

export { PAGES };

/** Collections of articles. */
const SETS = ['aed', 'fundus', 'magic-article', 'scrapinghub', 'wcxb'];

if (!existsSync(PAGES)) {
  console.error('The saved pages are not here: ../shared/pages. This benchmark needs them.');
  process.exit(1);
}

/** The value below which `share` of them lie; NaN of none. */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** A number as tables show it. */
export const figure = (value) => (Number.isNaN(value) ? '–' : value.toFixed(1));

/** Pages spread evenly over the article collections, by name, so that everybody takes the same. */
export function spreadPages(count) {
  const each = Math.ceil(count / SETS.length);
  return SETS.flatMap((set) => {
    const truth = gunzipSync(readFileSync(`${PAGES}/${set}/truth.jsonl.gz`))
      .toString()
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    const articles = truth
      .filter(({ pageType }) => !pageType || pageType === 'article' || pageType === 'documentation')
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    const step = articles.length / each;
    return Array.from({ length: each }, (_, index) => ({
      set,
      ...articles[Math.floor(index * step)],
    }));
  }).slice(0, count);
}
