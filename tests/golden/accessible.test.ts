import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SETTINGS } from '../../core/settings';
import { openChromium } from '../../scripts/browser/chromium.mjs';
import { openFirefox } from '../../scripts/browser/firefox.mjs';
import { ROOT } from '../../scripts/prepare.mjs';
import { standIn } from '../real-browser/stand-in.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

/** Draws the reader for the page it runs in, with the panel open. */
const DRAW = `
import { extract } from './core/extract';
import { DEFAULTS } from './core/settings';
import { makeAids } from './components/aids/aids';
import { code } from './components/code/code';
import { leftOut } from './components/left-out/left-out';
import { listen } from './components/listen/listen';
import { showReader } from './components/reader/show';
const none = async () => null;
const parts = { code, listen,
  'left-out': leftOut({ restorer: none, changeSelectors: none, pageRule: none }) };
export function draw(theme) {
  const result = extract(document, new URL(location.href));
  const nothing = () => undefined;
  const stage = document.createElement('div');
  stage.className = 'stage';
  document.head.replaceChildren(Object.assign(document.createElement('title'), { textContent: 'x' }));
  document.body.replaceChildren(stage);
  document.documentElement.lang = 'en';
  document.adoptedStyleSheets = showReader.styles.map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  showReader.render(stage, { ...result.value, settings: { ...DEFAULTS, theme },
    onChange: nothing, onClose: nothing, onOptions: nothing, beforeEscape: nothing,
    loadAids: async () => makeAids({ loadPart: async (name) => parts[name],
      siteOf: () => ({ load: async () => ({ own: [], opens: null }), keep: none, open: none, watch: nothing }),
      isThere: () => true, whereKept: none, keep: none, loadFace: none, readLink: nothing, followSettings: nothing }), signal: new AbortController().signal,
    addStyle: (text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    } });
  document.querySelectorAll('.bar button')[1].click();
  return new Promise((done) => {
    const look = () => document.querySelector('.panel') ? done() : setTimeout(look, 20);
    look();
  });
}`;

/** The themes that an article is looked at in: all of them once, and in Firefox, which draws the same, few. */
const THEMES: Readonly<Record<string, Readonly<Record<'first' | 'others', readonly string[]>>>> = {
  chromium: { first: Object.keys(SETTINGS.theme.choices), others: ['light', 'dark'] },
  firefox: { first: ['light', 'dark', 'contrast'], others: ['dark'] },
};

/** Text has 7 : 1 in every theme. */
const ENHANCED = { 'color-contrast-enhanced': { enabled: true } };

/** Themes differ in their colours alone: what axe asks of an article is asked in full in the first. */
const COLOUR = ['cat.color'];

describe.each(['chromium', 'firefox'])('The reader in %s, to assistive technology', (kind) => {
  let opened: Awaited<ReturnType<typeof openChromium | typeof openFirefox>>;
  let bundle = '';
  beforeAll(async () => {
    const { outputFiles } = await build({
      stdin: { contents: DRAW, resolveDir: ROOT, loader: 'tsx' },
      bundle: true,
      format: 'iife',
      globalName: 'reader',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      write: false,
      plugins: [standIn],
    });
    bundle = outputFiles[0]?.text ?? '';
    const open = kind === 'firefox' ? openFirefox : openChromium;
    opened = await open({ extension: null });
  });
  afterAll(() => opened.close());

  const draw = async (name: string, theme: string): Promise<Page> => {
    const page = await opened.browser.newPage();
    const html = readFileSync(`${ROOT}tests/site/${name}.html`, 'utf8');
    await page.setRequestInterception(true);
    page.on('request', (request) =>
      request.isNavigationRequest()
        ? request.respond({ contentType: 'text/html; charset=utf-8', body: html })
        : request.abort(),
    );
    await page.goto(`http://localhost/${name}.html`, { waitUntil: 'domcontentloaded' });
    await page.evaluate(`${bundle};reader.draw(${JSON.stringify(theme)})`);
    return page;
  };
  const violationsOn = (page: Page, rules: readonly string[] = []) =>
    page.evaluate(`${AXE};axe.run(${JSON.stringify({ rules: ENHANCED, ...(rules.length > 0 ? { runOnly: rules } : {}) })}).then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 120)).join(' | ')))`);

  it.each(['light', 'dark', 'contrast'])(
    'has no violation while it is read aloud, with what was left out open, in %s',
    async (theme) => {
      const page = await draw('blog-code', theme);
      await page.waitForSelector('.code-word');
      await page.keyboard.press('l');
      await page.waitForFunction(() => document.querySelector('.listen .said')?.textContent);
      await page.focus('.listen .controls [aria-expanded]');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.listen-choices select');
      expect(await violationsOn(page)).toEqual([]);
      await page.keyboard.press('u');
      await page.waitForSelector('.left-out-bar');
      await page.keyboard.press('o');
      await page.waitForSelector('.outline .to');
      expect(await violationsOn(page)).toEqual([]);
      await page.close();
    },
  );

  it('has no violation where the system forces its colours', async () => {
    const force = async (on: boolean, page: Page) => {
      if (opened.kind === 'firefox') {
        const use = `Services.prefs.setIntPref('browser.display.document_color_use', ${on ? 2 : 0})`;
        await opened.inWindow(use);
      } else {
        const protocol = await page.createCDPSession();
        const value = on ? 'active' : 'none';
        await protocol.send('Emulation.setEmulatedMedia', {
          features: [{ name: 'forced-colors', value }],
        });
      }
    };
    const page = await draw('newspaper', 'dark');
    await force(true, page);
    await page.waitForFunction(() => matchMedia('(forced-colors: active)').matches);
    expect(await violationsOn(page)).toEqual([]);
    await force(false, page);
    await page.close();
  });

  it.each(['newspaper', 'blog-code', 'encyclopedia', 'arabic', 'japanese'])(
    'has no violation on %s in any theme',
    { timeout: 120_000 },
    async (name) => {
      const [first = '', ...others] =
        THEMES[kind]?.[name === 'newspaper' ? 'first' : 'others'] ?? [];
      const page = await draw(name, first);
      if (name === 'blog-code') await page.waitForSelector('.code-word');
      expect(await violationsOn(page), first).toEqual([]);
      for (const theme of others) {
        await page.evaluate((to) => {
          document.querySelector('[data-theme]')?.setAttribute('data-theme', to);
        }, theme);
        expect(await violationsOn(page, COLOUR), theme).toEqual([]);
      }
      await page.close();
    },
  );
});
