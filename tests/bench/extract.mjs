// The extractor as ../shared/bench asks for it, with Chromium's own document behind it.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';
import { openChromiumPage } from './chromium-page.mjs';
import { addressOf } from './shared-bench.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The version of the extension that is scored. */
export const version = JSON.parse(readFileSync(`${root}package.json`, 'utf8')).version;

/** Whether the extractor may ask the page for what is rendered, as it does in the reader. */
const LIVE = process.env.LECTERN_BENCH_LIVE !== '0';

const script = await bundle("export * from './tests/bench/in-page'", 'bench');
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
  const call = `${script};bench.score(${JSON.stringify(url)},${LIVE})`;
  const result = await page.run(html, url, call);
  if (!result) return null;
  const { extractMs, ...article } = result;
  return { ...article, _parseMs: performance.now() - start - extractMs };
}
