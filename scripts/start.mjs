// `npm start [-- <address or .html file>] [-- --browser firefox]`: builds Lectern and opens a
// browser with the reader open on an article, by a real click on the toolbar button.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { findBrowser, requireBrowser } from './browser/find.mjs';
import { build, prepare, ROOT } from './prepare.mjs';

const FIRST_ARTICLE = 'aggregator-1.html';

const { kind, target } = readArguments(process.argv.slice(2));
try {
  await main();
} catch (error) {
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}

async function main() {
  requireBrowser(kind);
  prepare();
  const folder = build(kind);
  const { serve } = await import('./serve-site.mjs');
  const local = localFile(target);
  const site = await serve(local ? dirname(local) : `${ROOT}tests/site`);
  const address = local
    ? `${site.origin}/${encodeURIComponent(basename(local))}`
    : (target ?? `${site.origin}/${FIRST_ARTICLE}`);
  const headless =
    process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  const opened = await open(folder, headless);
  const { readerText } = await import('./browser/reader.mjs');
  const [first] = await opened.browser.pages();
  const page = first ?? (await opened.browser.newPage());
  await page.goto(address, { waitUntil: 'load', timeout: 30_000 });
  await opened.click(page);
  const text = await readerText(opened, page).catch(() => null);
  if (headless) await report(opened, page, text);
  else {
    console.log(`\nLectern is open on ${address}. Close the browser to end.`);
    await new Promise((done) => opened.browser.once('disconnected', done));
  }
  await site.close();
  if (text === null) throw new Error(`No article was found on ${address}.`);
}

async function open(folder, headless) {
  const options = { extension: folder, headless, offline: false };
  if (kind === 'firefox') {
    const { openFirefox } = await import('./browser/firefox.mjs');
    const { browser_specific_settings: settings } = JSON.parse(
      readFileSync(`${folder}/manifest.json`, 'utf8'),
    );
    return openFirefox({ ...options, id: settings.gecko.id });
  }
  const { openChromium } = await import('./browser/chromium.mjs');
  return openChromium(options);
}

async function report(opened, page, text) {
  const picture = `${ROOT}.shots/start-${kind}.png`;
  mkdirSync(dirname(picture), { recursive: true });
  await new Promise((done) => setTimeout(done, 300));
  await page.screenshot({ path: picture });
  await opened.close();
  if (text !== null) console.log(`\n${text}\n`);
  console.log(`There is no display here, so the browser ran unseen. The picture is ${picture}`);
}

function localFile(name) {
  if (!name || /^[a-z]+:\/\//i.test(name)) return null;
  const path = resolve(name);
  if (!existsSync(path))
    throw new Error(`There is no file ${path}. Give an address with http(s):// or a .html file.`);
  return path;
}

function readArguments(words) {
  const at = words.indexOf('--browser');
  const named = at >= 0 ? words[at + 1] : undefined;
  const rest = words.filter((_, index) => at < 0 || (index !== at && index !== at + 1));
  if (named && !['chromium', 'chrome', 'edge', 'firefox'].includes(named)) {
    console.error(`Unknown browser "${named}": chromium or firefox.`);
    process.exit(1);
  }
  const found = findBrowser('chromium') || !findBrowser('firefox') ? 'chromium' : 'firefox';
  return {
    kind: named === undefined ? found : named === 'firefox' ? 'firefox' : 'chromium',
    target: rest[0],
  };
}
