// node scripts/train/describe-pages.mjs [--datasets a,b] — runs extraction up to the choice on every page of ../shared/pages
// and writes down the blocks with their features in .cache/train/blocks.jsonl, for train.mjs.
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { bundle } from '../../tests/bench/bundle.mjs';
import { BENCH, PAGES, prepareBench, ROOT } from '../../tests/bench/shared-bench.mjs';
import { openTab } from './tab.mjs';

prepareBench();
const { loadPages } = await import(path.join(BENCH, 'lib', 'run.mjs'));
const at = process.argv.indexOf('--datasets');
const wanted = (
  at < 0 ? 'scrapinghub,fundus,magic-article,aed,wcxb,magic-forum' : (process.argv[at + 1] ?? '')
).split(',');
const outAt = process.argv.indexOf('--out');
const outName = outAt < 0 ? 'blocks.jsonl' : process.argv[outAt + 1];

const tab = await openTab(await bundle("export * from './scripts/train/in-page'", 'train'));
mkdirSync(path.join(ROOT, '.cache', 'train'), { recursive: true });
const out = createWriteStream(path.join(ROOT, '.cache', 'train', outName));
out.write(`${JSON.stringify(await tab.evaluate('train.featureNames()'))}\n`);
for (const dataset of wanted) {
  for (const { id, url, htmlPath } of loadPages(PAGES, [dataset])) {
    const html = gunzipSync(readFileSync(htmlPath)).toString('utf8');
    const blocks = await tab
      .evaluate(
        `train.describeBody(${JSON.stringify(html)},${JSON.stringify(url || 'https://example.com/')})`,
      )
      .catch((error) => console.error(`${dataset}/${id}: ${String(error.message).slice(0, 200)}`));
    if (blocks) out.write(`${JSON.stringify({ dataset, id, blocks })}\n`);
  }
  console.error(dataset, new Date().toISOString());
}
await new Promise((done) => out.end(done));
await tab.close();
