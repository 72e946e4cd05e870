// node scripts/train/describe-pages.mjs — chooses the article on every stored copy (prepare-pages.mjs) and
// writes down its blocks with their features in .cache/train/blocks.jsonl.
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { ROOT } from '../../tests/bench/shared-bench.mjs';
import { openTab } from './tab.mjs';

const FOLDER = path.join(ROOT, '.cache', 'train');
const at = process.argv.indexOf('--datasets');
const wanted = (at < 0 ? 'scrapinghub,fundus,magic-article,aed,wcxb,trafilatura' : (process.argv[at + 1] ?? '')).split(',');

const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL('./in-page.ts', import.meta.url))],
  absWorkingDir: ROOT,
  bundle: true,
  format: 'iife',
  globalName: 'train',
  target: 'chrome130',
  write: false,
  logLevel: 'error',
});
const isBody = process.argv.includes("--body");
const tab = await openTab(outputFiles[0]?.text ?? '');
const out = createWriteStream(path.join(FOLDER, isBody ? "body.jsonl" : "blocks.jsonl"));
out.write(`${JSON.stringify(await tab.evaluate('train.featureNames()'))}\n`);
for (const dataset of wanted) {
  const file = path.join(FOLDER, `${dataset}.jsonl`);
  if (!existsSync(file)) continue;
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const { id, packed } = JSON.parse(line);
    const prepared = gunzipSync(Buffer.from(packed, 'base64')).toString('utf8');
    const blocks = await tab.evaluate(`train.${isBody ? "describeBody" : "describeChosen"}(${prepared})`).catch((error) => console.error(dataset, id, error.message));
    if (blocks) out.write(`${JSON.stringify({ dataset, id, blocks })}\n`);
  }
  console.error(dataset, new Date().toISOString());
}
await new Promise((done) => out.end(done));
await tab.close();
