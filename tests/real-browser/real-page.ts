import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { openChromium } from '../../scripts/browser/chromium.mjs';
import { openFirefox } from '../../scripts/browser/firefox.mjs';
import { ROOT } from '../../scripts/prepare.mjs';
import { serveText } from './serve-text';
import { WITH_READER } from './stand-in.mjs';

/**
 * A script that puts what a module exports into the global `tested`. `module` is the module's text;
 * its imports start from the project's folder: `export * from './core/sanitize'`.
 */
async function bundle(module: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: module, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    format: 'iife',
    globalName: 'tested',
    target: ['chrome130', 'firefox140'],
    write: false,
    ...WITH_READER,
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

const OPEN = { chromium: openChromium, firefox: openFirefox };

/** A document in a real browser, without any policy, in which modules can be tried. */
export interface RealPage {
  readonly page: Page;
  /** Puts what a module exports into the page's global `tested`. */
  load(module: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens a browser with one page that holds `html`, at an address on localhost; nothing else answers.
 * For `beforeAll`; `close` is for `afterAll`.
 */
export async function openRealPage(
  html = '<!doctype html><body>',
  kind: keyof typeof OPEN = 'chromium',
): Promise<RealPage> {
  const server = await serveText(html);
  const { browser, close } = await OPEN[kind]({ extension: null });
  const page = await browser.newPage();
  await page.goto(server.origin);
  return {
    page,
    load: async (module) => void (await page.addScriptTag({ content: await bundle(module) })),
    close: async () => {
      await close();
      await server.close();
    },
  };
}
