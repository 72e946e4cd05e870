// Every payload of ../shared/attacks (or of a folder given as the argument) through our walls into a
// page without any policy, in Chromium and Firefox: what ran, left, or was asked for.
//   node tests/bench/attacks.mjs [folder] [--browser chromium|firefox] [--list own,h5sc] [--way stored] [--control]
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { openChromium } from '../../scripts/browser/chromium.mjs';
import { openFirefox } from '../../scripts/browser/firefox.mjs';
import { WITH_READER } from '../real-browser/stand-in.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Payloads put into a page at once; a page that left is replaced after them. */
const BATCH = 100;

/** Milliseconds after which a batch counts as hung. */
const PATIENCE_MS = 90_000;

/** Ways through the walls (`tests/real-browser/attack.ts`). */
const WAYS = [
  'sanitiser',
  'stored',
  'copy, Readability, sanitiser',
  'second wall alone',
  'first wall alone',
  'every place, into the reading page',
  'every place, into the popup',
  'every place, copied as Markdown',
];

/** With nothing in the way: shows that what runs is seen. A few payloads do, a few at a time: they hang and leave. */
const CONTROL = ['raw', 'Readability alone'];
const CONTROL_PAYLOADS = 100;
const CONTROL_BATCH = 5;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    browser: { type: 'string' },
    list: { type: 'string' },
    way: { type: 'string' },
    control: { type: 'boolean', default: false },
  },
});

const folder = path.resolve(positionals[0] ?? `${ROOT}../shared/attacks`);
const wanted = values.list?.split(',');
const payloads = readdirSync(folder)
  .filter((name) => name.endsWith('.json') && (!wanted || wanted.includes(name.slice(0, -5))))
  .flatMap((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')));

const bundle = await build({
  stdin: {
    contents: "export * from './tests/real-browser/attack'",
    resolveDir: ROOT,
    loader: 'ts',
  },
  bundle: true,
  format: 'iife',
  globalName: 'tested',
  write: false,
  ...WITH_READER,
  logLevel: 'error',
});
const script = bundle.outputFiles[0]?.text ?? '';

const server = createServer((_request, response) => {
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.end('<!doctype html><title>Stage</title><link rel="icon" href="data:,"><body>');
}).listen(0, 'localhost');
await new Promise((done) => server.once('listening', done));
const address = `http://localhost:${server.address().port}/`;

const OPEN = { chromium: openChromium, firefox: openFirefox };
const kinds = values.browser ? [values.browser] : Object.keys(OPEN);

console.log(`${payloads.length} payloads from ${folder}`);
const ways = values.way ? [values.way] : [...WAYS, ...(values.control ? CONTROL : [])];
let failed = false;
for (const kind of kinds) {
  const opened = await OPEN[kind]({ extension: null });
  for (const way of ways) {
    const { counts, others } = await run(opened.browser, way);
    console.log(`${kind.padEnd(9)} ${way.padEnd(28)} ${JSON.stringify(counts)}`);
    if (others.length > 0) console.log('  asked for', others.slice(0, 20));
    failed ||= isBad(way, counts);
  }
  await opened.close();
}
server.close();
process.exitCode = failed ? 1 : 0;

function isBad(way, { executed, navigated, hung, forms, frames, forbidden, unstable, requested }) {
  if (CONTROL.includes(way)) return executed === 0;
  const always = executed + hung + forms + frames + forbidden + unstable;
  // DOMPurify alone judges no address: relative links and odd schemes lead away, pictures load.
  return way === 'first wall alone' ? always > 0 : always + navigated + requested > 0;
}

async function run(browser, way) {
  const counts = {
    tried: 0,
    executed: 0,
    navigated: 0,
    hung: 0,
    thrown: 0,
    forms: 0,
    frames: 0,
    forbidden: 0,
    unstable: 0,
    pictures: 0,
    requested: 0,
  };
  const isControl = CONTROL.includes(way);
  const allowed = new Set();
  const requests = new Set();
  const list = isControl ? payloads.slice(0, CONTROL_PAYLOADS) : payloads;
  const size = isControl ? CONTROL_BATCH : BATCH;
  let stage = await openStage(browser);
  for (let at = 0; at < list.length; at += size) {
    const batch = list.slice(at, at + size);
    const outcome = await play(stage.page, way, batch);
    counts.tried += batch.length;
    count(counts, { stage, outcome, allowed, requests, isControl });
    if (!outcome || stage.navigations() > 0) {
      await close(stage.page);
      stage = await openStage(browser);
    }
  }
  await close(stage.page);
  // A request may show only after the next batch has begun.
  const others = [...requests].filter((url) => !allowed.has(url));
  counts.requested = others.length;
  counts.pictures = requests.size - others.length;
  return { counts, others };
}

async function openStage(browser) {
  const page = await browser.newPage();
  await page.goto(address);
  const seen = { requests: [], navigations: 0 };
  page.on('dialog', (dialog) => dialog.dismiss().catch(() => null));
  page.on('request', (request) => seen.requests.push(request.url()));
  page.on('framenavigated', () => seen.navigations++);
  await page.addScriptTag({ content: script });
  seen.navigations = 0;
  return {
    page,
    navigations: () => seen.navigations,
    takeRequests: () => seen.requests.splice(0),
  };
}

/** A page that hangs is left behind. */
function close(page) {
  const late = new Promise((done) => setTimeout(done, 2000));
  return Promise.race([page.close().catch(() => null), late]);
}

async function play(page, way, batch) {
  let timer;
  const late = new Promise((done) => {
    timer = setTimeout(() => done(null), PATIENCE_MS);
  });
  // `tested` stands in the page.
  const work = page
    .evaluate((name, list) => globalThis.tested.attack(name, list), way, batch)
    .catch(() => null);
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

function count(counts, { stage, outcome, allowed, requests, isControl }) {
  for (const url of outcome?.pictures ?? []) allowed.add(url);
  for (const url of stage.takeRequests()) if (!url.startsWith('data:')) requests.add(url);
  counts.navigated += stage.navigations();
  if (!outcome) {
    counts.hung += stage.navigations() > 0 ? 0 : 1;
    return;
  }
  for (const list of ['executed', 'thrown', 'forbidden', 'unstable']) {
    counts[list] += new Set(outcome[list]).size;
    if (outcome[list].length > 0 && !isControl)
      console.log(`  ${list}:`, [...new Set(outcome[list])].slice(0, 5));
  }
  counts.forms += outcome.forms;
  counts.frames += outcome.frames;
}
