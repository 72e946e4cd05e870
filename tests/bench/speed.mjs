// `npm run bench:speed [-- --pages 40 --rounds 3 --browser chromium --steps --alone]`: how long a person waits.
// `--steps` builds a version that says when each step ends, and prints where the time goes.
// Serves pages of ../shared/pages on localhost, everything else refused, and prints, for Chromium
// and Firefox: click → article painted, the content script's time at page load, and bytes shipped; beside
// it, on the same pages, plain Readability's parse() in the page and Firefox's own Reader View, as ratios.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { inReader } from '../../scripts/browser/reader.mjs';
import { build, buildFolder } from '../../scripts/prepare.mjs';
import { option } from './option.mjs';
import { figure, PAGES, quantile, spreadPages } from './pages.mjs';
import { timedParse } from './plain-readability.mjs';
import { hearReaderView, timedReaderView } from './reader-view.mjs';
import { timedContentScript, tracedContentScript } from './script-time.mjs';

const COUNT = Number(option('pages', 40));
const ROUNDS = Number(option('rounds', 3));
const BROWSERS = option('browser', 'chromium,firefox').split(',');
const WAIT_MS = Number(option('wait', 1000));
const ALONE = process.argv.includes('--alone');
const WITH_STEPS = process.argv.includes('--steps');
if (WITH_STEPS) process.env.VITE_LECTERN_STEPS = '1';

function serve(pages) {
  const server = createServer((request, response) => {
    const page = pages[Number(/^\/(\d+)\.html/.exec(request.url ?? '')?.[1])];
    if (!page) return response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    });
    response.end(gunzipSync(readFileSync(`${PAGES}/${page.set}/html/${page.id}.html.gz`)));
  });
  return new Promise((done) =>
    server.listen(0, '127.0.0.1', () =>
      done({ origin: `http://localhost:${server.address().port}`, close: () => server.close() }),
    ),
  );
}

/** Notes, in the page, when the marker came and when the frame that shows the article was made. */
const watch = () => {
  window.__shown = null;
  const observer = new MutationObserver(() => {
    if (!document.documentElement.hasAttribute('data-lectern')) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        window.__shown = performance.timeOrigin + performance.now();
      };
      channel.port2.postMessage(0);
    });
  });
  observer.observe(document.documentElement, { attributes: true });
};

const now = () => performance.timeOrigin + performance.now();

async function clickToPainted(opened, page) {
  await page.evaluate(watch);
  let steps = [];
  page.on('console', (line) => {
    if (line.text().startsWith('lectern-steps')) steps = JSON.parse(line.text().slice(14));
  });
  const click = await opened.aim(page);
  const start = now();
  await click();
  for (let tries = 0; tries < 400; tries++) {
    const shown = await page.evaluate(() => window.__shown);
    if (shown) {
      const text = await inReader(
        opened,
        page,
        (root) => root.querySelector('main')?.textContent?.length ?? 0,
      );
      return { ms: shown - start, text, steps: lengths([...steps, ['paint', shown]], start) };
    }
    await new Promise((done) => setTimeout(done, 10));
  }
  return null;
}

/** When each step ended, as how long it took. */
const lengths = (steps, start) =>
  steps.map(([name, end], index) => [name, end - (steps[index - 1]?.[1] ?? start)]);

async function open(kind) {
  const extension = buildFolder(kind);
  if (kind === 'firefox') {
    const { openFirefox } = await import('../../scripts/browser/firefox.mjs');
    const { browser_specific_settings: settings } = JSON.parse(
      readFileSync(`${extension}/manifest.json`, 'utf8'),
    );
    return openFirefox({
      extension,
      id: settings.gecko.id,
      preferences: { 'privacy.reduceTimerPrecision': false },
    });
  }
  const { openChromium } = await import('../../scripts/browser/chromium.mjs');
  return openChromium({ extension });
}

/** What others take for the same page, loaded anew: the best of all rounds, null where nothing came. */
async function measureOthers(kind, opened, address) {
  const times = { 'plain Readability’s parse()': [], 'Firefox’s Reader View': [] };
  for (let round = 0; round < ROUNDS; round++) {
    const page = await opened.browser.newPage();
    if (kind === 'firefox') await hearReaderView(page);
    await page.goto(address, { waitUntil: 'load', timeout: 20_000 }).catch(() => null);
    await new Promise((done) => setTimeout(done, WAIT_MS));
    times['plain Readability’s parse()'].push(await timedParse(page).catch(() => null));
    if (kind === 'firefox')
      times['Firefox’s Reader View'].push(await timedReaderView(opened, page).catch(() => null));
    await page.close();
  }
  return Object.entries(times).flatMap(([name, some]) => {
    const known = some.filter((ms) => ms !== null);
    return known.length > 0 ? [[name, Math.min(...known)]] : [];
  });
}

/** How many times as long others take on the pages that both show, by the medians. */
function printOthers(kind, others) {
  console.log(
    `\nBeside it in ${kind}, ms\n\n| | pages | median | p95 | Lectern on these | ratio of medians |\n|---|--:|--:|--:|--:|--:|`,
  );
  for (const [name, pairs] of others) {
    const [theirs, ours] = ['theirs', 'ours'].map((side) => pairs.map((pair) => pair[side]));
    const [median, own] = [quantile(theirs, 0.5), quantile(ours, 0.5)];
    console.log(
      `| ${name} | ${pairs.length} | ${figure(median)} | ${figure(quantile(theirs, 0.95))} | ${figure(own)} | ${figure(median / own)} |`,
    );
  }
}

async function measure(kind, pages, origin) {
  const opened = await open(kind);
  const warm = await opened.browser.newPage();
  await warm.goto(`${origin}/0.html`, { waitUntil: 'load' });
  await clickToPainted(opened, warm);
  await warm.close();
  const best = [];
  const steps = new Map();
  const others = new Map();
  const scripts = [];
  const missed = [];
  for (const [index, entry] of pages.entries()) {
    const times = [];
    for (let round = 0; round < ROUNDS; round++) {
      const page = await opened.browser.newPage();
      await page
        .goto(`${origin}/${index}.html`, { waitUntil: 'load', timeout: 20_000 })
        .catch(() => null);
      await new Promise((done) => setTimeout(done, WAIT_MS));
      const result = await clickToPainted(opened, page);
      if (result && result.text > 0) times.push(result);
      if (round === 0)
        scripts.push(
          kind === 'chromium'
            ? await tracedContentScript(page, `${origin}/${index}.html`)
            : await timedContentScript(page, buildFolder(kind)).catch(() => Number.NaN),
        );
      await page.close();
    }
    const fastest = times.sort((a, b) => a.ms - b.ms)[0];
    if (!fastest) {
      missed.push(`${entry.set}/${entry.id}`);
      continue;
    }
    best.push(fastest.ms);
    const beside = ALONE ? [] : await measureOthers(kind, opened, `${origin}/${index}.html`);
    for (const [name, theirs] of beside)
      others.set(name, [...(others.get(name) ?? []), { theirs, ours: fastest.ms }]);
    for (const [name, ms] of fastest.steps) steps.set(name, [...(steps.get(name) ?? []), ms]);
  }
  await opened.close();
  const known = scripts.filter((value) => !Number.isNaN(value));
  console.log(
    `| ${kind} | ${best.length} | ${figure(quantile(best, 0.5))} | ${figure(quantile(best, 0.95))} | ${figure(Math.max(...best))} | ${figure(quantile(known, 0.5))} | ${figure(quantile(known, 0.95))} |`,
  );
  if (missed.length > 0) console.log(`\n  not opened in ${kind}: ${missed.join(', ')}\n`);
  return { steps, others };
}

function printSteps(kind, steps) {
  console.log(`\nWhere the time goes in ${kind}, ms\n\n| step | median | p95 |\n|---|--:|--:|`);
  for (const [name, values] of steps)
    console.log(
      `| ${name} | ${figure(quantile(values, 0.5))} | ${figure(quantile(values, 0.95))} |`,
    );
}

function bytes(kind) {
  const folder = buildFolder(kind);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
  const size = (names) =>
    names.reduce(
      (sum, name) => sum + gzipSync(readFileSync(join(folder, name)), { level: 9 }).length,
      0,
    );
  const kilo = (names) => `${(size(names) / 1000).toFixed(1)} kB`;
  console.log(
    `| ${kind} | ${kilo(files.filter((name) => name === 'detect.js'))} | ${kilo(files.filter((name) => name === 'reader.js'))} | ${kilo(files)} |`,
  );
}

if (!process.argv.includes('--no-build')) for (const kind of BROWSERS) build(kind);
const pages = spreadPages(COUNT);
const { origin, close } = await serve(pages);
console.log(
  `\nClick → article painted, ms, best of ${ROUNDS} a page, and the content script's main-thread time a page load, ms\n`,
);
console.log(
  '| browser | pages | median | p95 | worst | script median | script p95 |\n|---|--:|--:|--:|--:|--:|--:|',
);
const measured = new Map();
for (const kind of BROWSERS) measured.set(kind, await measure(kind, pages, origin));
for (const [kind, { steps, others }] of measured) {
  if (WITH_STEPS) printSteps(kind, steps);
  if (!ALONE) printOthers(kind, others);
}
console.log(
  '\nBytes shipped, gzip\n\n| browser | in every page | loaded at the click | whole extension |\n|---|--:|--:|--:|',
);
for (const kind of BROWSERS) bytes(kind);
close();
process.exit(0);
