// `npm run bench:frames [-- --words 50000 --browser chromium,firefox --no-build]`: how smoothly a very long
// article scrolls and follows a slider. An article of our own, opened by a click on the toolbar button, is
// scrolled by wheel and by keys; then each slider goes by steps. Printed for each: the longest frame and the
// 95th percentile, frames over 50 ms, and the frames from a slider's key to its repaint, worst; all by the
// clock, so on a machine that does nothing else. In Chromium also in ms of the processor, which others do not
// lengthen: it fails where a task takes more than 50 while the text is scrolled, or a slider's step.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { inReader, readerText } from '../../scripts/browser/reader.mjs';
import { build, buildFolder } from '../../scripts/prepare.mjs';
import { longArticle } from './long-article.mjs';
import { option } from './option.mjs';
import { figure, quantile } from './pages.mjs';
import { beginTrace } from './trace.mjs';

const WORDS = Number(option('words', 50_000));
const BROWSERS = option('browser', 'chromium,firefox').split(',');
const SLIDERS = ['size', 'measure', 'leading'];

/** A frame at 60 Hz, and the longest that one may take, in ms. */
const FRAME = 1000 / 60;
const LONGEST = 50;

const wait = (ms) => new Promise((done) => setTimeout(done, ms));

async function serve(html) {
  const server = createServer((request, response) => {
    const isPage = request.url === '/';
    response.writeHead(isPage ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(isPage ? html : '');
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  return { origin: `http://localhost:${server.address().port}`, close: () => server.close() };
}

async function open(kind) {
  const extension = buildFolder(kind);
  if (kind === 'chromium') {
    const { openChromium } = await import('../../scripts/browser/chromium.mjs');
    return openChromium({ extension });
  }
  const { openFirefox } = await import('../../scripts/browser/firefox.mjs');
  const manifest = JSON.parse(readFileSync(`${extension}/manifest.json`, 'utf8'));
  return openFirefox({
    extension,
    id: manifest.browser_specific_settings.gecko.id,
    preferences: { 'privacy.reduceTimerPrecision': false },
  });
}

/** Notes, beside the reader, when each frame begins and how long each key takes to be seen. */
const watch = () => {
  const noted = { frames: [], keys: [] };
  window.__frames = noted;
  const each = (at) => {
    noted.frames.push(at);
    requestAnimationFrame(each);
  };
  requestAnimationFrame(each);
  const seen = new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries())
      if (name === 'keydown') noted.keys.push(duration);
  });
  seen.observe({ type: 'event', durationThreshold: 16 });
};

/** What was noted since it was last asked. */
const take = () => {
  const { frames, keys } = window.__frames;
  const taken = {
    frames: frames.slice(1).map((at, index) => at - frames[index]),
    keys: [...keys],
    top: window.scrollY,
  };
  frames.length = 0;
  keys.length = 0;
  return taken;
};

/** Does something and tells what its frames were like. */
async function measured(opened, page, act) {
  const endTrace = opened.kind === 'chromium' ? await beginTrace(opened.browser) : null;
  await inReader(opened, page, take);
  await act();
  await wait(400);
  const noted = await inReader(opened, page, take);
  return { task: null, repaint: null, ...noted, ...(await endTrace?.()) };
}

async function press(page, key, times, pauseMs) {
  for (let time = 0; time < times; time++) {
    await page.keyboard.press(key);
    await wait(pauseMs);
  }
}

/** Ways to go through an article, each from where the one before ended. */
const waysDown = (page) => ({
  'wheel, 120 px a step': async () => {
    for (let step = 0; step < 60; step++) {
      await page.mouse.wheel({ deltaY: 120 });
      await wait(30);
    }
  },
  'wheel, 1200 px a step': async () => {
    for (let step = 0; step < 60; step++) {
      await page.mouse.wheel({ deltaY: 1200 });
      await wait(30);
    }
  },
  'page down': () => press(page, 'PageDown', 25, 150),
  space: () => press(page, ' ', 25, 150),
  'j, by paragraph': () => press(page, 'j', 20, 150),
  'n, by heading': () => press(page, 'n', 10, 250),
  'End, Home': async () => {
    await press(page, 'End', 1, 1200);
    await press(page, 'Home', 1, 1200);
  },
});

const focusSlider = (opened, page, name) =>
  inReader(
    opened,
    page,
    (root, wanted) => {
      const slider = root.querySelector(`.panel input[name="${wanted}"]`);
      slider?.focus();
      return !!slider;
    },
    name,
  );

/** What the longest tasks were that stood in the way of a frame: a scrolled one, or one that a slider changed. */
const worst = { scrolling: 0, sliding: 0 };

function row(name, { frames, keys, task, repaint, top }) {
  const isSlider = name.startsWith('slider');
  const kind = isSlider ? 'sliding' : 'scrolling';
  worst[kind] = Math.max(worst[kind], (isSlider ? repaint : task) ?? 0);
  const over = frames.filter((ms) => ms > LONGEST).length;
  const whole = (ms) => (ms === null ? '–' : ms.toFixed(0));
  const cells = [
    whole(Math.max(...frames)),
    whole(quantile(frames, 0.95)),
    `${over} of ${frames.length}`,
    isSlider && keys.length > 0 ? figure(Math.max(...keys) / FRAME) : '–',
    whole(task),
    isSlider ? whole(repaint) : '–',
    Math.round(top),
  ];
  console.log(`| ${name} | ${cells.join(' | ')} |`);
}

async function measure(kind, origin) {
  const opened = await open(kind);
  const page = await opened.browser.newPage();
  if (kind === 'chromium') await page.setViewport({ width: 1280, height: 900 });
  await page.goto(origin, { waitUntil: 'load' });
  await opened.click(page);
  await page.mouse.move(640, 450);
  while (!(await inReader(opened, page, (root) => !!root.querySelector('main')))) await wait(5);
  await inReader(opened, page, watch);
  const ways = waysDown(page);
  const first = await measured(opened, page, ways['wheel, 120 px a step']);
  const text = await readerText(opened, page, 30_000);
  await wait(2000);
  const words = text.split(/\s+/).length;
  console.log(`\n${kind}, ${words} words\n
| | longest frame, ms | p95 | over ${LONGEST} ms | frames to repaint | longest task, ms of processor | key to repaint, ms of processor | at px |
|---|--:|--:|--:|--:|--:|--:|--:|`);
  row('wheel, as it opens', first);
  row('nothing', await measured(opened, page, () => wait(1000)));
  for (const [name, act] of Object.entries(ways)) {
    row(name, await measured(opened, page, act));
  }
  for (const start of ['at the start', 'in the middle']) {
    if (start === 'in the middle') {
      await inReader(opened, page, () => window.scrollTo(0, document.body.scrollHeight / 2));
      await wait(500);
    }
    await page.keyboard.press('a');
    await wait(500);
    for (const slider of SLIDERS) {
      if (!(await focusSlider(opened, page, slider))) throw new Error(`No slider ${slider}.`);
      // The time that a hand takes from a slider's first touch to its first step.
      await wait(300);
      const steps = async () => {
        await press(page, 'ArrowRight', 5, 200);
        await press(page, 'ArrowLeft', 5, 200);
      };
      row(`slider: ${slider}, ${start}`, await measured(opened, page, steps));
    }
    await page.keyboard.press('Escape');
  }
  await opened.close();
}

const site = await serve(longArticle(WORDS));
for (const kind of BROWSERS) {
  if (!process.argv.includes('--no-build')) build(kind);
  await measure(kind, site.origin);
}
site.close();
if (BROWSERS.includes('chromium')) {
  const words = Object.entries(worst).map(([name, ms]) => `${name} ${ms.toFixed(0)} ms`);
  console.log(`\nMost of the processor in Chromium: ${words.join(', ')}; at most ${LONGEST} each.`);
  if (Math.max(...Object.values(worst)) > LONGEST) process.exitCode = 1;
}
