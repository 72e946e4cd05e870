import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOwn } from './extension';
import { KINDS, Session, until } from './session';

const size = (session: Session, page: Page) =>
  session.inReader(page, (root) => {
    const paragraph = root.querySelector('.article p:not([data-lectern-standfirst])');
    return paragraph ? getComputedStyle(paragraph).fontSize : '';
  });

const sizeBecomes = (session: Session, page: Page, wanted: string) =>
  until(async () => (await size(session, page)) === wanted, `text of ${wanted}`);

const focus = (session: Session, page: Page, selector: string) =>
  session.inReader(
    page,
    (root, wanted) => root.querySelector<HTMLElement>(wanted)?.focus(),
    selector,
  );

const SIZE_PIN = '.pinned:has([name=size]) .pin';

const isPinned = (session: Session, page: Page) =>
  session.inReader(
    page,
    (root, selector) => root.querySelector(selector)?.getAttribute('aria-pressed'),
    SIZE_PIN,
  );

/** What the options say: the size for everywhere, and each site with its own settings. */
const stored = (options: Page) =>
  options.evaluate(() => ({
    size: document.querySelector<HTMLInputElement>('input[name=size]')?.value,
    sites: [...document.querySelectorAll('.site-rule')].map((site) => ({
      name: site.querySelector('bdi')?.textContent,
      opens: site.querySelector('.value')?.textContent,
      own: [...site.querySelectorAll('select')].map((field) => field.value).filter(Boolean),
    })),
  }));

describe.each(KINDS)(
  '“This site” beside the reader’s settings in %s',
  { timeout: 60_000 },
  (kind) => {
    let session: Session;
    let options: Page;
    let page: Page;
    const host = () => new URL(session.origin).host;
    beforeAll(async () => {
      session = await Session.borrow(kind);
      options = await openOwn(session, 'options.html');
      page = await session.visit('newspaper.html');
      await session.read(page);
    });
    afterAll(() => session.end());

    it('gives the site a size of its own, in this reader and in the next, and nowhere else', async () => {
      await session.openPanel(page);
      await focus(session, page, SIZE_PIN);
      await page.keyboard.press('Enter');
      await until(async () => (await isPinned(session, page)) === 'true', 'the pressed switch');
      await focus(session, page, '.panel [name=size]');
      for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowRight');
      await sizeBecomes(session, page, '23px');
      await until(async () => (await stored(options)).sites[0]?.own.includes('23'), 'the rule');
      expect(await stored(options)).toEqual({
        size: '19',
        sites: [{ name: host(), opens: '', own: ['23'] }],
      });
      expect(await size(session, page)).toBe('23px');
      const other = await session.visit('documentation.html');
      await session.read(other);
      expect(await size(session, other)).toBe('23px');
      await other.close();
    });

    it('leaves what has no value of its own to everywhere', async () => {
      await page.bringToFront();
      await focus(session, page, '.panel [name=leading]');
      await page.keyboard.press('ArrowRight');
      const leading = () =>
        options.$eval('input[name=leading]', (field) => (field as HTMLInputElement).value);
      await until(async () => (await leading()) === '1.65', 'the general line spacing');
      expect((await stored(options)).sites[0]?.own).toEqual(['23']);
    });

    it('is taken back in the reader', async () => {
      await focus(session, page, SIZE_PIN);
      await page.keyboard.press('Enter');
      await sizeBecomes(session, page, '19px');
      await until(async () => (await stored(options)).sites.length === 0, 'the empty list');
      expect(await isPinned(session, page)).toBe('false');
    });

    it('is taken back in the options, and the open reader follows', async () => {
      await focus(session, page, SIZE_PIN);
      await page.keyboard.press('Enter');
      await focus(session, page, '.panel [name=size]');
      await page.keyboard.press('ArrowLeft');
      await sizeBecomes(session, page, '18px');
      await until(async () => (await stored(options)).sites[0]?.own.includes('18'), 'the rule');
      await options.evaluate(() => {
        document.querySelector<HTMLButtonElement>('.site-body > button')?.click();
      });
      await sizeBecomes(session, page, '19px');
      await until(async () => (await isPinned(session, page)) === 'false', 'the switch');
    });

    it('makes articles of the site open by themselves, or not any more', async () => {
      await page.bringToFront();
      await focus(session, page, '.panel .opening select');
      await page.keyboard.press('ArrowDown');
      await until(
        async () => (await stored(options)).sites[0]?.opens === 'By itself',
        'the rule in the options',
      );
      const other = await session.visit('encyclopedia.html');
      await until(() => session.isOpen(other), 'the reader to open by itself');
      await other.close();
      await page.bringToFront();
      await focus(session, page, '.panel .opening select');
      await page.keyboard.press('ArrowUp');
      await until(async () => (await stored(options)).sites.length === 0, 'the empty list');
    });
  },
);
