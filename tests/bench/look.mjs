// node tests/bench/look.mjs [--pages 10] [--set aed] — pictures of the reader on pages of ../shared/pages,
// to be looked at: light, dark and sepia, 1280 and 400 px wide, at the top and further down, and with the
// panel open. One sheet a page in .cache/look. Pictures of the pages are stand-ins; nothing else is fetched.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { openChromium } from '../../scripts/browser/chromium.mjs';
import { inReader, readerText } from '../../scripts/browser/reader.mjs';
import { build } from '../../scripts/prepare.mjs';
import { option } from './option.mjs';
import { PAGES, ROOT } from './shared-bench.mjs';

const COUNT = Number(option('pages', 10));
const SETS = option(
  'set',
  'aed,fundus,magic-article,wcxb,readability,magic-forum,trafilatura,postlight,defuddle,scrapinghub',
).split(',');
const FOLDER = path.join(ROOT, '.cache', 'look');
const WIDTHS = [1280, 400];
const THEMES = ['light', 'dark', 'sepia'];
const HEIGHT = 800;

/** A picture in the place of every other: a landscape that shows where it is cut. */
const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 500" width="800" height="500"><rect width="800" height="500" fill="#9bb7c9"/><path d="M0 500V330l210-130 150 90 180-170 260 180v200z" fill="#56705f"/><rect x="4" y="4" width="792" height="492" fill="none" stroke="#333" stroke-width="2"/></svg>';

const wait = (ms) => new Promise((done) => setTimeout(done, ms));

/** Pages spread evenly over the collections, by name. */
function choosePages() {
  const each = Math.ceil(COUNT / SETS.length);
  return SETS.flatMap((set) => {
    const rows = gunzipSync(readFileSync(path.join(PAGES, set, 'truth.jsonl.gz')))
      .toString()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    return Array.from({ length: each }, (_, index) => ({
      set,
      ...rows[Math.floor(((index + 0.5) * rows.length) / each)],
    }));
  }).slice(0, COUNT);
}

async function serve(pages) {
  const server = createServer((request, response) => {
    const page = pages[Number(/^\/(\d+)\.html/.exec(request.url ?? '')?.[1])];
    if (!page) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(
      gunzipSync(readFileSync(path.join(PAGES, page.set, 'html', `${page.id}.html.gz`))),
    );
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  return { origin: `http://localhost:${server.address().port}`, close: () => server.close() };
}

async function openPage(browser, url) {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.url().startsWith(url)) return request.continue();
    if (request.resourceType() === 'image')
      return request.respond({ status: 200, contentType: 'image/svg+xml', body: PICTURE });
    return request.abort();
  });
  await page.setViewport({ width: WIDTHS[0], height: HEIGHT });
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  return page;
}

/** Writes a theme where the reader's own switch would; what is looked at is the style sheet. */
const setTheme = (opened, page, theme) =>
  inReader(
    opened,
    page,
    (root, name) => {
      root.querySelector('.stage').dataset.theme = name;
    },
    theme,
  );

/** From the extension's side: while the reader is open the page's own world scrolls nothing. */
const scrollTo = (opened, page, top) =>
  inReader(opened, page, (_, y) => window.scrollTo(0, y), top);

async function shotsOf(opened, page) {
  const shots = [];
  for (const width of WIDTHS) {
    await page.setViewport({ width, height: HEIGHT });
    for (const theme of THEMES) {
      await setTheme(opened, page, theme);
      for (const screens of [0, 1.5]) {
        await scrollTo(opened, page, screens * HEIGHT);
        await wait(150);
        shots.push(await page.screenshot({ encoding: 'base64' }));
      }
    }
    await page.keyboard.press('a');
    await wait(250);
    shots.push(await page.screenshot({ encoding: 'base64' }));
    await page.keyboard.press('Escape');
  }
  return shots;
}

async function writeSheet(browser, file, shots) {
  const sheet = await browser.newPage();
  const per = shots.length / WIDTHS.length;
  const images = shots.map(
    (shot, index) =>
      `<img src="data:image/png;base64,${shot}" style="width:${index < per ? 420 : 200}px;margin:4px;vertical-align:top">`,
  );
  await sheet.setViewport({ width: 1720, height: 1000 });
  await sheet.setContent(`<body style="margin:0;background:#888">${images.join('')}</body>`);
  writeFileSync(file, await sheet.screenshot({ fullPage: true }));
  await sheet.close();
}

const pages = choosePages();
mkdirSync(FOLDER, { recursive: true });
const extension = process.argv.includes('--built')
  ? path.join(ROOT, '.output', 'chrome-mv3')
  : build('chromium');
const opened = await openChromium({ extension });
const site = await serve(pages);
for (const [index, { set, id }] of pages.entries()) {
  const page = await openPage(opened.browser, `${site.origin}/${index}.html`);
  try {
    await opened.click(page);
    await readerText(opened, page);
    await wait(1200);
    const file = path.join(FOLDER, `${index}-${set}.png`);
    await writeSheet(opened.browser, file, await shotsOf(opened, page));
    console.log(`${file}  ${set}/${id}`);
  } catch (error) {
    console.log(`${index} ${set}/${id}: ${error.message}`);
  }
  await page.close();
}
await opened.close();
site.close();
