// `npm run bench:memory [-- --times 100]`: what the reader leaves behind when it is closed, and what the
// extension costs a tab in which nobody reads. Chromium, whose protocol counts; after garbage collection.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openChromium } from '../../scripts/browser/chromium.mjs';
import { inReader } from '../../scripts/browser/reader.mjs';
import { build, buildFolder, ROOT } from '../../scripts/prepare.mjs';
import { serve } from '../../scripts/serve-site.mjs';
import { option } from './option.mjs';

/**
 * Most that the openings may leave behind, and most that the content script may cost an idle tab more
 * than a script does that does nothing: a world of its own costs much by itself. Bytes.
 */
const MOST_LEFT = 5_000_000;
const MOST_IDLE = 300_000;

/** Openings before counting starts: what is made once is no leak. */
const FIRST = 5;

/** Time in which the reader is made ready and tries itself out, in ms. */
const READY_MS = 4000;

const TIMES = Number(option('times', 100));

const site = await serve(`${ROOT}tests/site`, { port: 0 });
if (!process.argv.includes('--no-build')) build('chromium');
const kilo = (bytes) => `${(bytes / 1000).toFixed(0)} kB`;

/** Bytes of scripts' objects and of the browser's own that they hold, and counts, after two collections. */
async function measure(page) {
  const protocol = await page.createCDPSession();
  await protocol.send('HeapProfiler.enable');
  await protocol.send('Performance.enable');
  // Code that no longer runs goes only when it has outlived several collections.
  for (let round = 0; round < 10; round++) {
    await protocol.send('HeapProfiler.collectGarbage');
    await new Promise((done) => setTimeout(done, 200));
  }
  const { usedSize, embedderHeapUsedSize = 0 } = await protocol.send('Runtime.getHeapUsage');
  const { metrics } = await protocol.send('Performance.getMetrics');
  const named = Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  await protocol.detach();
  const { Nodes: nodes, JSEventListeners: listeners } = named;
  return { heap: usedSize, held: embedderHeapUsedSize, nodes, listeners };
}

async function until(ask) {
  for (let tries = 0; tries < 200; tries++) {
    if (await ask()) return;
    await new Promise((done) => setTimeout(done, 30));
  }
  throw new Error('Waited in vain.');
}

/** Whether the reader has its second script; asked in a session of its own, which holds nothing afterwards. */
async function hasAids(opened, page) {
  let own = null;
  const once = {
    createCDPSession: async () => {
      own = await page.createCDPSession();
      return own;
    },
  };
  const found = await inReader(opened, once, (root) => root.querySelector('.adrift') !== null);
  await own?.detach();
  return found;
}

async function openAndClose(opened, page) {
  // A click while the one before is being answered is none; then there is another.
  for (let tries = 0; tries < 5 && !(await hasAids(opened, page)); tries++) {
    await opened.click(page);
    await until(() => hasAids(opened, page)).catch(() => null);
  }
  await opened.click(page);
  await until(() => page.evaluate(() => !document.documentElement.hasAttribute('data-lectern')));
  await new Promise((done) => setTimeout(done, 200));
}

async function leavings() {
  const opened = await openChromium({ extension: buildFolder('chromium') });
  const page = await opened.browser.newPage();
  await page.goto(`${site.origin}/newspaper.html`, { waitUntil: 'load' });
  for (let round = 0; round < FIRST; round++) await openAndClose(opened, page);
  const before = await measure(page);
  for (let round = 0; round < TIMES; round++) await openAndClose(opened, page);
  const after = await measure(page);
  await opened.close();
  console.log(`\nAfter ${TIMES} openings, more than before\n`);
  console.log('| scripts’ objects | held by them | nodes | listeners |\n|--:|--:|--:|--:|');
  const more = Object.fromEntries(Object.entries(after).map(([key, n]) => [key, n - before[key]]));
  console.log(`| ${kilo(more.heap)} | ${kilo(more.held)} | ${more.nodes} | ${more.listeners} |`);
  return more.heap + more.held;
}

async function idle(extension, path) {
  const opened = await openChromium({ extension });
  const page = await opened.browser.newPage();
  await page.goto(`${site.origin}/${path}`, { waitUntil: 'load' });
  await new Promise((done) => setTimeout(done, READY_MS));
  const { heap, held } = await measure(page);
  await opened.close();
  return heap + held;
}

/** An extension whose content script does nothing. */
function emptyExtension() {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-empty-'));
  const script = { matches: ['http://*/*'], js: ['script.js'], run_at: 'document_idle' };
  const background = { service_worker: 'script.js' };
  const manifest = { manifest_version: 3, name: 'Empty', version: '1', background };
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({ ...manifest, content_scripts: [script] }),
  );
  writeFileSync(join(folder, 'script.js'), '0;');
  return folder;
}

async function costs() {
  console.log(
    '\nA tab in which nobody reads\n\n| page | alone | with an empty script | with ours | ours more than empty |\n|---|--:|--:|--:|--:|',
  );
  const empty = emptyExtension();
  const found = [];
  for (const [name, path] of [
    ['no article: the content script alone', 'home.html'],
    ['an article: the reader waits in it', 'newspaper.html'],
  ]) {
    const without = await idle(null, path);
    const nothing = await idle(empty, path);
    const ours = await idle(buildFolder('chromium'), path);
    const sums = [without, nothing, ours, ours - nothing].map(kilo);
    console.log(`| ${name} | ${sums.join(' | ')} |`);
    found.push(ours - nothing);
  }
  rmSync(empty, { recursive: true });
  return found[0];
}

const left = await leavings();
const alone = await costs();
await site.close();
if (left > MOST_LEFT) console.log(`\nLeft behind: ${kilo(left)}, at most ${kilo(MOST_LEFT)}.`);
if (alone > MOST_IDLE) console.log(`\nIdle: ${kilo(alone)}, at most ${kilo(MOST_IDLE)}.`);
process.exit(left > MOST_LEFT || alone > MOST_IDLE ? 1 : 0);
