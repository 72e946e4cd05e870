// The extractor as ../shared/bench asks for it, with Chromium's own document behind it.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FOLDS, foldByAddress, weightsOf } from '../../scripts/train/folds.mjs';
import { bundle } from './bundle.mjs';
import { openChromiumPage } from './chromium-page.mjs';
import { addressOf } from './shared-bench.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The version of the extension that is scored. */
export const version = JSON.parse(readFileSync(`${root}package.json`, 'utf8')).version;

/** Whether the extractor may ask the page for what is rendered, as it does in the reader. */
const LIVE = process.env.LECTERN_BENCH_LIVE !== '0';

/** Whether each page is judged by weights that were learnt without its site (`bench:unseen`). */
const UNSEEN = process.env.LECTERN_BENCH_UNSEEN === '1';

const scriptWith = (weights) => bundle("export * from './tests/bench/in-page'", 'bench', weights);
const folds = UNSEEN ? await foldByAddress() : null;
const scripts = await Promise.all(
  folds
    ? Array.from({ length: FOLDS }, (_, fold) => scriptWith(weightsOf(fold)))
    : [scriptWith(null)],
);
const page = openChromiumPage();

/**
 * Takes the article out of a saved page.
 * @param {string} html
 * @param {string} given the page's address
 * @returns {Promise<object | null>} null when the page has no article; `_parseMs` is everything
 *   but the extraction itself: moving the page into the browser, parsing, moving the result out
 */
export async function extract(html, given) {
  const url = addressOf(given);
  const start = performance.now();
  const call = `${scripts[folds?.get(given) ?? 0]};bench.score(${JSON.stringify(url)},${LIVE})`;
  const result = await page.run(html, url, call);
  if (!result) return null;
  const { extractMs, ...article } = result;
  return { ...article, _parseMs: performance.now() - start - extractMs };
}
