// One headless Chromium page that holds a bundle; nothing is loaded or shown in it.
import puppeteer from 'puppeteer-core';
import { requireBrowser } from '../browser/find.mjs';

/** Opens the page. `evaluate(expression)` gives the JSON value of an expression that may use the bundle. */
export async function openTab(bundle) {
  const browser = await puppeteer.launch({
    executablePath: requireBrowser('chromium'),
    headless: true,
    pipe: true,
    args: [
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--host-resolver-rules=MAP * ~NOTFOUND',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const [page] = await browser.pages();
  await page.evaluate(bundle);
  return { evaluate: (expression) => page.evaluate(expression), close: () => browser.close() };
}
