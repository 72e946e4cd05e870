// node scripts/train/prepare-pages.mjs [--datasets a,b] — runs the steps before the choice once on
// every page of ../shared/pages and stores the copies in .cache/train, so that choosing and pruning
// can be tried again and again without loading pages.
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { openTab } from './tab.mjs';
import { BENCH, PAGES, prepareBench, ROOT } from '../../tests/bench/shared-bench.mjs';

prepareBench();
const { loadPages } = await import(path.join(BENCH, 'lib', 'run.mjs'));
const at = process.argv.indexOf('--datasets');
const wanted = (at < 0 ? 'scrapinghub,fundus,magic-article,aed,wcxb,trafilatura' : process.argv[at + 1] ?? '').split(',');

const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL('./in-page.ts', import.meta.url))],
  absWorkingDir: ROOT,
  bundle: true,
  format: 'iife',
  globalName: 'train',
  target: 'chrome130',
  minify: true,
  write: false,
  logLevel: 'error',
});
const bundle = outputFiles[0]?.text ?? '';
const tab = await openTab(bundle);
mkdirSync(path.join(ROOT, '.cache', 'train'), { recursive: true });

for (const dataset of wanted) {
  const out = createWriteStream(path.join(ROOT, '.cache', 'train', `${dataset}.jsonl`));
  for (const page of loadPages(PAGES, [dataset])) {
    if (!isUsed(page)) continue;
    const html = gunzipSync(readFileSync(page.htmlPath)).toString('utf8');
    const url = page.url || 'https://example.com/';
    const prepared = await tab
      .evaluate(`train.prepare(${JSON.stringify(html)},${JSON.stringify(url)})`)
      .catch((error) => console.error(`${dataset}/${page.id}: ${error.message}`));
    if (!prepared) continue;
    const packed = gzipSync(JSON.stringify(prepared), { level: 1 }).toString('base64');
    out.write(`${JSON.stringify({ dataset, id: page.id, url, packed })}\n`);
  }
  await new Promise((done) => out.end(done));
  console.error(`${dataset} ${new Date().toISOString()}`);
}
await tab.close();

/** Pages whose truth is a text of an article or of documentation, and the segments of trafilatura. */
function isUsed({ dataset, pageType }) {
  return dataset !== 'wcxb' || pageType === 'article' || pageType === 'documentation';
}
