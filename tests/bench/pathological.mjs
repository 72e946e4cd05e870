// Clicks the toolbar button on every page of ../shared/attacks/pathological.mjs (or of the module given
// as the argument), in Chromium and Firefox, and waits for the article or a sentence.
//   npm run build && node tests/bench/pathological.mjs [module] [--browser chromium|firefox] [--only name,name]
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { openChromium } from '../../scripts/browser/chromium.mjs';
import { openFirefox } from '../../scripts/browser/firefox.mjs';
import { inReader } from '../../scripts/browser/reader.mjs';
import { buildFolder } from '../../scripts/prepare.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What a person waits at worst, in milliseconds; a page beyond it fails. */
const WORST_MS = 5000;

/** Milliseconds after which a page counts as hung, and the browser is replaced. */
const PATIENCE_MS = 20_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { browser: { type: 'string' }, only: { type: 'string' } },
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

const geckoId = () =>
  JSON.parse(readFileSync(`${buildFolder('firefox')}/manifest.json`, 'utf8'))
    .browser_specific_settings.gecko.id;
const open = (kind) =>
  kind === 'firefox'
    ? openFirefox({ extension: buildFolder(kind), id: geckoId() })
    : openChromium({ extension: buildFolder(kind) });

let failed = false;
for (const kind of values.browser ? [values.browser] : ['chromium', 'firefox']) {
  const counts = { pages: 0, article: 0, sentence: 0, slow: 0, hung: 0 };
  const times = [];
  let opened = await open(kind);
  for (const name of names) {
    const { end, ms, error } = await within(judge(opened, name), { end: 'hung', ms: PATIENCE_MS });
    counts.pages += 1;
    counts[end] += 1;
    if (end !== 'hung' && ms > WORST_MS) counts.slow += 1;
    if (end === 'hung' || ms > 1000)
      console.log(`  ${kind} ${name}: ${end} ${ms} ms ${error ?? ''}`);
    times.push(ms);
    if (end === 'hung') {
      opened.browser.process()?.kill('SIGKILL');
      opened = await open(kind);
    }
  }
  await opened.close();
  times.sort((a, b) => a - b);
  const [median, most] = [times[times.length >> 1], times.at(-1)];
  console.log(`${kind.padEnd(9)} ${JSON.stringify({ ...counts, median, most })}`);
  failed ||= counts.hung + counts.slow > 0;
}
server.close();
server.closeAllConnections();
process.exitCode = failed ? 1 : 0;

/** How the click on a page ends, and the milliseconds from the click on. */
async function judge(opened, name) {
  const page = await opened.browser.newPage();
  await page.goto(`${origin}/${name}`, { waitUntil: 'load', timeout: 60_000 });
  const click = await opened.aim(page);
  const start = performance.now();
  await click();
  for (;;) {
    const isOpen = await inReader(opened, page, (root) => root.querySelector('main') !== null);
    const end = isOpen ? 'article' : (await hasSentence(opened)) ? 'sentence' : null;
    if (end) {
      const ms = Math.round(performance.now() - start);
      await closePopup(opened);
      await page.close();
      return { end, ms };
    }
    await new Promise((done) => setTimeout(done, 20));
  }
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
    return;
  }
  const popup = await popupOf(opened)
    ?.asPage()
    .catch(() => null);
  await popup?.close().catch(() => null);
}

/** A hung page answers nothing; then `otherwise`. */
function within(work, otherwise) {
  let timer;
  const late = new Promise((done) => {
    timer = setTimeout(() => done(otherwise), PATIENCE_MS * 2);
  });
  return Promise.race([work.catch((error) => ({ ...otherwise, error })), late]).finally(() =>
    clearTimeout(timer),
  );
}
