import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KINDS, Session, until } from './session';

describe.each(KINDS)('Reading aids in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.borrow(kind);
  });
  afterAll(() => session.end());

  const gone = (page: Page, selector: string) =>
    until(
      () => session.inReader(page, (root, wanted) => !root.querySelector(wanted), selector),
      `no ${selector}`,
    );
  const style = (page: Page, property: string) =>
    session.inReader(
      page,
      (root, name) => {
        const stage = root.querySelector('.article p');
        return stage ? getComputedStyle(stage).getPropertyValue(name) : '';
      },
      property,
    );
  const middle = (page: Page, selector: string) =>
    session.inReader(
      page,
      (root, wanted) => {
        const element = root.querySelector(wanted);
        element?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = element?.getBoundingClientRect();
        return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
      },
      selector,
    );
  const click = async (page: Page, selector: string) => {
    const at = await middle(page, selector);
    if (!at) throw new Error(`Nothing to click at ${selector}.`);
    await page.mouse.click(at.x, at.y);
  };

  it('are reached by single keys, listed by ?, and end one by one with Escape', async () => {
    const page = await session.readWithAids('encyclopedia.html');
    await page.keyboard.press('?');
    await session.has(page, '.keys');
    await page.keyboard.press('Escape');
    await gone(page, '.keys');
    await page.keyboard.press('o');
    await session.has(page, '.outline [aria-label], .outline .to');
    await page.keyboard.press('Escape');
    await gone(page, '.outline');
    expect(await session.isOpen(page)).toBe(true);
    await page.keyboard.press('+');
    await until(async () => (await style(page, 'font-size')) === '20px', 'larger text');
    await page.keyboard.press('-');
    await until(async () => (await style(page, 'font-size')) === '19px', 'smaller text');
    const top = await page.evaluate(() => window.scrollY);
    await page.keyboard.press('n');
    await until(() => page.evaluate((before) => window.scrollY > before + 50, top), 'a heading');
    await page.keyboard.press('Escape');
    await session.closed(page);
    await page.close();
  });

  it('go to a heading from the outline, and show a note beside the text', async () => {
    const page = await session.readWithAids('encyclopedia.html');
    await page.keyboard.press('o');
    await session.has(page, '.outline .to');
    const minutes = await session.inReader(page, (root) =>
      [...root.querySelectorAll('.outline .minutes')].map((each) => each.textContent),
    );
    expect(minutes?.every((each) => /^\d+ min$/.test(each ?? ''))).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await gone(page, '.outline');
    await until(() => page.evaluate(() => window.scrollY > 200), 'the second heading');
    await click(page, 'sup a[href^="#"]');
    await session.has(page, '.note');
    const note = await session.inReader(page, (root) => ({
      text: root.querySelector('.note .article')?.textContent?.trim().length ?? 0,
      focused: root.activeElement?.className,
    }));
    expect(note?.text).toBeGreaterThan(10);
    expect(note?.focused).toContain('note');
    await page.keyboard.press('Escape');
    await gone(page, '.note');
    expect(await session.inReader(page, (root) => root.activeElement?.matches('sup a, a'))).toBe(
      true,
    );
    await page.close();
  });

  it('show a picture large with its caption, go on by arrow, and come back to the same place', async () => {
    const page = await session.readWithAids('newspaper.html');
    await until(
      () => session.inReader(page, (root) => !!root.querySelector('.text figure img.opens')),
      'a picture that opens',
    );
    await click(page, '.text figure img.opens');
    await session.has(page, '.lightbox');
    // Where the picture stands in the window: what is marked above it meanwhile may make the page longer.
    const place = () =>
      session.inReader(
        page,
        (root) => root.querySelector('.text figure img.opens')?.getBoundingClientRect().top,
      );
    const before = await place();
    const words = () =>
      session.inReader(page, (root) => root.querySelector('.lightbox .words')?.textContent ?? '');
    const first = await words();
    expect(first).toMatch(/\d of \d.+\w{3}/);
    await page.keyboard.press('ArrowRight');
    await until(async () => (await words()) !== first, 'the next picture');
    await page.keyboard.press('Escape');
    await gone(page, '.lightbox');
    expect(Math.abs(((await place()) ?? 0) - (before ?? 0))).toBeLessThan(2);
    expect(await session.isOpen(page)).toBe(true);
    await page.keyboard.press('i');
    await until(
      () =>
        session.inReader(page, (root) => {
          const image = root.querySelector('.text img');
          return !!image && getComputedStyle(image).display === 'none';
        }),
      'no pictures',
    );
    await page.keyboard.press('i');
    await page.close();
  });

  it('set the text in a font that comes along, from its bytes, with no address in the page', async () => {
    const page = await session.readWithAids('newspaper.html');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.keyboard.press('a');
    await session.has(page, '.panel select[name=font]');
    await session.inReader(page, (root) =>
      root.querySelector<HTMLSelectElement>('.panel select[name=font]')?.focus(),
    );
    for (const letter of ['L', 'e', 'x'] as const) await page.keyboard.press(letter);
    if (kind === 'firefox') await page.keyboard.press('Enter');
    await until(
      async () => (await style(page, 'font-family'))?.includes('Lectern Lexend'),
      'the font to be chosen',
    );
    await until(
      () =>
        page.evaluate(() =>
          [...document.fonts].some(
            ({ family, status }) => family.includes('Lectern Lexend') && status === 'loaded',
          ),
        ),
      'the font to be there',
    );
    expect(asked.filter((url) => /woff|font/.test(url))).toEqual([]);
    await session.inReader(page, (root) =>
      root.querySelector<HTMLButtonElement>('.panel .ends .more')?.focus(),
    );
    await page.keyboard.press('Enter');
    await until(async () => !(await style(page, 'font-family'))?.includes('Lexend'), 'the reset');
    await page.close();
  });

  it('keep the place in an article over a reload', async () => {
    const page = await session.readWithAids('state.html');
    const text = await session.inReader(page, (root) => {
      const paragraph = [...root.querySelectorAll('.text p')].filter(
        (each) => (each.textContent ?? '').length > 200,
      )[12];
      paragraph?.scrollIntoView({ block: 'start', behavior: 'instant' });
      return paragraph?.textContent?.trim().slice(0, 40) ?? '';
    });
    // Written when scrolling came to rest.
    await new Promise((done) => setTimeout(done, 1200));
    await page.close();
    const again = await session.visit('state.html');
    await session.read(again);
    const first = () =>
      session.inReader(again, (root) => {
        const shown = [...root.querySelectorAll('.text p')].find(
          (each) => each.getBoundingClientRect().bottom > 60,
        );
        return window.scrollY > 300 ? (shown?.textContent?.trim().slice(0, 40) ?? '') : '';
      });
    // Heights are settled after the first paint, and the place is held meanwhile.
    await until(async () => (await first()) === text, `the place: ${text}`);
    await again.close();
  });
});
