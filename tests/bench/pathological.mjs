// Clicks the toolbar button on every page of ../shared/attacks/pathological.mjs (or of the module given
// as the argument), in Chromium and Firefox, and waits for the article or a sentence. Beside it beats a
// timer in the page: its longest pause is how long the tab answered nothing. What takes long is clicked
// once more, and Escape is pressed: no reader may come. A build with VITE_LECTERN_STEPS=1 names the
// longest steps.
//   npm run build && node tests/bench/pathological.mjs [module] [--browser chromium|firefox] [--only name,name] [--table]
// `--table` prints every page, not only those that took long. Beside the wait stands what the browser
// computed in it: on a busy machine that is what the wait would be on a quiet one, at most.
import { createServer } from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { openChromium } from '../../scripts/browser/chromium.mjs';
import { openFirefox } from '../../scripts/browser/firefox.mjs';
import { inReader } from '../../scripts/browser/reader.mjs';
import { buildFolder, geckoId, ROOT } from '../../scripts/prepare.mjs';
import { cpuTime } from './cpu-time.mjs';

/** What a person waits at worst, in milliseconds; a page beyond it fails. */
const WORST_MS = 5000;

/** What a tab may leave a person without an answer, in milliseconds; counted, since the machine may be busy. */
const ANSWER_MS = 200;

/** From this on a click can be called back; and when Escape is pressed after it. Milliseconds. */
const LONG_MS = 700;
const ESCAPE_MS = 250;

/** Milliseconds after which a page counts as hung, and the browser is replaced. */
const PATIENCE_MS = 20_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    browser: { type: 'string' },
    only: { type: 'string' },
    table: { type: 'boolean', default: false },
  },
});
const source = path.resolve(positionals[0] ?? `${ROOT}../shared/attacks/pathological.mjs`);
const { G } = await import(pathToFileURL(source).href);
const only = values.only?.split(',');
const names = Object.keys(G).filter((name) => !only || only.includes(name));

const server = createServer((request, response) => {
  const name = (request.url ?? '').slice(1);
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.end(Object.hasOwn(G, name) ? G[name]() : '');
}).listen(0, 'localhost');
await new Promise((done) => server.once('listening', done));
const origin = `http://localhost:${server.address().port}`;

const open = (kind) =>
  kind === 'firefox'
    ? openFirefox({ extension: buildFolder(kind), id: geckoId() })
    : openChromium({ extension: buildFolder(kind) });

let failed = false;
for (const kind of values.browser ? [values.browser] : ['chromium', 'firefox']) {
  const counts = { pages: 0, article: 0, sentence: 0, slow: 0, hung: 0, silent: 0, unloaded: 0 };
  const escapes = { pressed: 0, heard: 0 };
  const times = [];
  const pauses = [];
  let opened = await open(kind);
  for (const name of names) {
    const before = cpuTime(opened.browser.process()?.pid) ?? 0;
    const {
      end,
      ms,
      cpu = (cpuTime(opened.browser.process()?.pid) ?? ms) - before,
      pause = 0,
      steps = '',
      error,
    } = await within(judge(opened, name), { end: 'hung', ms: PATIENCE_MS }, PATIENCE_MS * 3);
    counts.pages += 1;
    counts[end] += 1;
    if (end === 'unloaded') {
      console.log(`  ${kind} ${name}: the browser itself did not show the page`);
      opened.browser.process()?.kill('SIGKILL');
      opened = await open(kind);
      continue;
    }
    if (end !== 'hung' && Math.min(ms, cpu) > WORST_MS) counts.slow += 1;
    if (pause > ANSWER_MS) counts.silent += 1;
    if (values.table || end === 'hung' || ms > 1000 || pause > ANSWER_MS)
      console.log(
        `  ${kind} ${name}: ${end} ${ms} ms, computed ${cpu} ms, silent ${pause} ms ${steps} ${error ?? ''}`,
      );
    times.push(ms);
    pauses.push(pause);
    if (end === 'article' && Math.min(ms, cpu) > LONG_MS) {
      escapes.pressed += 1;
      const heard = await within(callBack(opened, name), false, PATIENCE_MS * 3);
      if (heard === true) escapes.heard += 1;
      else console.log(`  ${kind} ${name}: opened in spite of Escape`);
    }
    if (end === 'hung') {
      opened.browser.process()?.kill('SIGKILL');
      opened = await open(kind);
    }
  }
  await opened.close();
  times.sort((a, b) => a - b);
  const [median, most] = [times[times.length >> 1], times.at(-1)];
  const silence = Math.max(...pauses);
  console.log(`${kind.padEnd(9)} ${JSON.stringify({ ...counts, median, most, silence, escapes })}`);
  failed ||= counts.hung + counts.slow > 0;
}
server.close();
server.closeAllConnections();
process.exitCode = failed ? 1 : 0;

/** Beats in the page; keeps the longest pause, and when the reader came. */
function beat() {
  const heart = { longest: 0, opened: false };
  let last = performance.now();
  const next = () => {
    const now = performance.now();
    heart.longest = Math.max(heart.longest, now - last);
    last = now;
    heart.opened ||= document.documentElement.hasAttribute('data-lectern');
    setTimeout(next, 5);
  };
  next();
  window.__heart = heart;
}

function heartOf(page) {
  return page.evaluate(() => window.__heart);
}

async function openPage(opened, name) {
  const page = await opened.browser.newPage();
  await page.goto(`${origin}/${name}`, { waitUntil: 'domcontentloaded', timeout: 60_000 });
  await new Promise((done) => setTimeout(done, 200));
  await page.evaluate(beat);
  return page;
}

/** How the click on a page ends, the milliseconds from the click on, and the tab's longest silence. */
async function judge(opened, name) {
  const page = await within(openPage(opened, name), null);
  if (!page?.mainFrame) return { end: 'unloaded' };
  let steps = '';
  page.on('console', (line) => {
    if (line.text().startsWith('lectern-steps')) steps = longest(JSON.parse(line.text().slice(14)));
  });
  const click = await opened.aim(page);
  // The popup of the page before may take its time to go; its sentence is not this page's.
  while (await hasSentence(opened)) await closePopup(opened);
  const process = opened.browser.process()?.pid;
  const before = cpuTime(process);
  const start = performance.now();
  await click();
  for (;;) {
    const heart = await heartOf(page);
    const end = heart.opened ? 'article' : (await hasSentence(opened)) ? 'sentence' : null;
    if (end) {
      const ms = Math.round(performance.now() - start);
      const after = cpuTime(process);
      const cpu = before === null || after === null ? ms : Math.round(after - before);
      const pause = Math.round((await heartOf(page)).longest);
      if (end === 'article')
        await inReader(opened, page, (root) => root.querySelector('main') !== null);
      await closePopup(opened);
      await page.close();
      return { end, ms, cpu, pause, steps };
    }
    await new Promise((done) => setTimeout(done, 20));
  }
}

/** The longest steps, as text. */
function longest(steps) {
  const lengths = steps.slice(1).map(([name, end], index) => [name, end - steps[index][1]]);
  lengths.sort((a, b) => b[1] - a[1]);
  return lengths
    .slice(0, 4)
    .map(([name, ms]) => `${name} ${Math.round(ms)}`)
    .join(', ');
}

/** Whether a click that was called back with Escape opens nothing. */
async function callBack(opened, name) {
  const page = await openPage(opened, name);
  const click = await opened.aim(page);
  const clicked = click();
  await new Promise((done) => setTimeout(done, ESCAPE_MS));
  await page.keyboard.press('Escape');
  await clicked;
  await new Promise((done) => setTimeout(done, WORST_MS / 2));
  const { opened: came } = await heartOf(page);
  await page.close();
  return !came;
}

/** Whether the popup is open with its sentence. */
async function hasSentence(opened) {
  if (opened.kind === 'firefox') {
    return opened.inWindow(
      `[...document.querySelectorAll('browser.webextension-popup-browser')].at(-1)?.currentURI?.spec.includes('reason=') ?? false`,
    );
  }
  return popupOf(opened) !== undefined;
}

function popupOf(opened) {
  return opened.browser.targets().find((target) => target.url().includes('/popup.html'));
}

async function closePopup(opened) {
  if (opened.kind === 'firefox') {
    await opened.inWindow(
      `for (const panel of document.querySelectorAll('panel')) panel.hidePopup?.();`,
    );
    await new Promise((done) => setTimeout(done, 100));
    return;
  }
  const popup = await popupOf(opened)
    ?.asPage()
    .catch(() => null);
  await popup?.close().catch(() => null);
}

/** A hung page answers nothing; then `otherwise`. */
function within(work, otherwise, patience = PATIENCE_MS) {
  let timer;
  const late = new Promise((done) => {
    timer = setTimeout(() => done(otherwise), patience);
  });
  return Promise.race([work.catch((error) => ({ ...otherwise, error })), late]).finally(() =>
    clearTimeout(timer),
  );
}
