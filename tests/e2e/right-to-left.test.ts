import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import arabic from '../../public/_locales/ar/messages.json';
import { openOwn } from './extension';
import { KINDS, type Kind, Session, until } from './session';

/**
 * A browser in Arabic. Chromium takes its language from its surroundings on Linux. Firefox needs a language
 * pack for its own words; told that it has one, it gives the extension the language all the same.
 */
async function startInArabic(kind: Kind): Promise<Session> {
  if (kind === 'chromium') vi.stubEnv('LANGUAGE', 'ar');
  const session = await Session.start(kind, { args: ['--lang=ar'] });
  const { opened } = session;
  if (opened.kind === 'firefox') {
    await opened.inWindow(`(async () => {
      Services.locale.availableLocales = ['ar', 'en-US'];
      Services.locale.requestedLocales = ['ar'];
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const addon = await AddonManager.getAddonByID('${opened.id}');
      await addon.disable();
      await addon.enable();
    })()`);
  }
  return session;
}

/** Where things are: the middle of the first of each selector, in CSS px from the left. */
const middles = (root: ShadowRoot, selectors: readonly string[]) =>
  selectors.map((selector) => {
    const box = root.querySelector(selector)?.getBoundingClientRect();
    return box ? box.left + box.width / 2 : null;
  });

describe.each(KINDS)('In an Arabic browser, %s,', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startInArabic(kind);
  });
  afterAll(async () => {
    await session.end();
    vi.unstubAllEnvs();
  });

  const where = async (page: Page, ...selectors: string[]) => {
    const found = await session.inReader(page, middles, selectors);
    return (found ?? []).map((each) => each ?? Number.NaN);
  };
  const directions = (page: Page, ...selectors: string[]) =>
    session.inReader(
      page,
      (root, wanted) =>
        wanted.map((selector) => {
          const element = root.querySelector(selector);
          return element ? getComputedStyle(element).direction : null;
        }),
      selectors,
    );

  it('the controls of an English article are mirrored, and its text is not', async () => {
    const page = await session.readWithAids('encyclopedia.html');
    await page.setViewport({ width: 1280, height: 800 });
    expect(
      await session.inReader(page, (root) => root.querySelector('.bar .button')?.textContent),
    ).toBe(arabic.readerClose.message);
    const [close = 0, tools = 0] = await where(page, '.bar > .button', '.tools');
    expect(close).toBeGreaterThan(1200);
    expect(tools).toBeLessThan(200);
    expect(await directions(page, '.stage', '.bar', '.sheet', '.text p', '.headline')).toEqual([
      'rtl',
      'rtl',
      'ltr',
      'ltr',
      'ltr',
    ]);
    await page.keyboard.press('a');
    await session.has(page, '.panel');
    const [panel = 0, text = 0] = await where(page, '.panel', '.text');
    expect(panel).toBeLessThan(text);
    // The larger value of a slider is at the left.
    await session.inReader(page, (root) =>
      root.querySelector<HTMLElement>('.panel [name=size]')?.focus(),
    );
    await page.keyboard.press('ArrowLeft');
    const size = () =>
      session.inReader(page, (root) => {
        const paragraph = root.querySelector('.text p:not([data-lectern-standfirst])');
        return paragraph ? getComputedStyle(paragraph).fontSize : null;
      });
    await until(async () => (await size()) === '20px', 'larger text');
    await page.keyboard.press('ArrowRight');
    await until(async () => (await size()) === '19px', 'smaller text');
    await page.keyboard.press('Escape');
    await page.close();
  });

  it('the progress line grows from the right', async () => {
    const page = await session.readWithAids('state.html');
    await session.inReader(page, () => window.scrollTo({ top: 2000, behavior: 'instant' }));
    const line = await until(
      () =>
        session.inReader(page, (root) => {
          const box = root.querySelector('.progress')?.getBoundingClientRect();
          return box && box.width > 20 ? { left: box.left, right: box.right } : null;
        }),
      'the line',
    );
    const width = await page.evaluate(() => document.documentElement.clientWidth);
    expect(Math.abs(line.right - width)).toBeLessThan(2);
    expect(line.left).toBeGreaterThan(20);
    await page.close();
  });

  it('the next picture is at the left, by its button and by its arrow', async () => {
    const page = await session.readWithAids('newspaper.html');
    await session.press(page, '.text figure img.opens');
    await session.has(page, '.lightbox');
    const [back = 0, on = 0, cross = 0] = await where(page, '.back', '.on', '.cross');
    expect(on).toBeLessThan(back);
    expect(cross).toBeLessThan(100);
    const words = () =>
      session.inReader(page, (root) => root.querySelector('.lightbox .words')?.textContent ?? '');
    const first = await words();
    await page.keyboard.press('ArrowLeft');
    await until(async () => (await words()) !== first, 'the next picture');
    await page.keyboard.press('ArrowRight');
    await until(async () => (await words()) === first, 'the picture before');
    await page.close();
  });

  it('a note leaves its cross clear, and the line below an English article is read from the right', async () => {
    const page = await session.readWithAids('encyclopedia.html');
    await page.setViewport({ width: 1280, height: 800 });
    await session.press(page, '.text sup a[href^="#"]');
    await session.has(page, '.note');
    const room = await session.inReader(page, (root) => {
      const cross = root.querySelector('.note .button')?.getBoundingClientRect();
      const words = root.querySelector('.note .article')?.getBoundingClientRect();
      return cross && words ? words.left - cross.right : null;
    });
    expect(room).toBeGreaterThanOrEqual(-1);
    await page.keyboard.press('Escape');
    expect(await directions(page, '.source a', '.source')).toEqual(['rtl', 'ltr']);
    await page.close();
  });

  it('an Arabic article runs as its controls do', async () => {
    const page = await session.readWithAids('arabic.html');
    expect(await directions(page, '.stage', '.sheet', '.text p')).toEqual(['rtl', 'rtl', 'rtl']);
    await page.close();
  });

  it('the options are mirrored', async () => {
    const options = await openOwn(session, 'options.html');
    const seen = await options.evaluate(() => ({
      direction: getComputedStyle(document.body).direction,
      title: document.querySelector('h1')?.textContent,
      sideways: document.documentElement.scrollWidth - window.innerWidth,
    }));
    expect(seen.direction).toBe('rtl');
    expect(seen.title).toContain(arabic.optionsTitle.message);
    expect(seen.sideways).toBeLessThan(1);
    await options.close();
  });
});
