// node scripts/train/describe-pages.mjs [--datasets a,b] — runs extraction up to the choice on every page of ../shared/pages
// and writes down the blocks with their features in .cache/train/blocks.jsonl, for train.mjs; those of the same pages
// without their names and telling elements in .cache/train/bare.jsonl.
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
const tab = await openTab(await bundle("export * from './scripts/train/in-page'", 'train'));
mkdirSync(path.join(ROOT, '.cache', 'train'), { recursive: true });
const open = (name) => createWriteStream(path.join(ROOT, '.cache', 'train', name));
const files = { plain: open('blocks.jsonl'), bare: open('bare.jsonl') };
const head = `${JSON.stringify(await tab.evaluate('train.featureNames()'))}\n`;
for (const file of Object.values(files)) file.write(head);
let seed = 0;
for (const dataset of wanted) {
  for (const { id, url, htmlPath } of loadPages(PAGES, [dataset])) {
    const html = JSON.stringify(gunzipSync(readFileSync(htmlPath)).toString('utf8'));
    const address = JSON.stringify(url || 'https://example.com/');
    const markups = { plain: html, bare: `train.bareOf(${html},${++seed})` };
    for (const [name, markup] of Object.entries(markups)) {
      const blocks = await tab
        .evaluate(`train.describeBody(${markup},${address})`)
        .catch((error) => console.error(`${dataset}/${id}: ${error.message.slice(0, 200)}`));
      if (blocks) files[name].write(`${JSON.stringify({ dataset, id, blocks })}\n`);
    }
  }
  console.error(dataset, new Date().toISOString());
}
for (const file of Object.values(files)) await new Promise((done) => file.end(done));
await tab.close();
