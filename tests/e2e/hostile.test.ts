import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KINDS, Session, until } from './session';

/** What a person would see: size, colour, width and place of a paragraph. */
const look = (root: ShadowRoot) => {
  const paragraph = [...root.querySelectorAll('p')].find((p) => (p.textContent ?? '').length > 150);
  if (!paragraph) return null;
  const style = getComputedStyle(paragraph);
  const box = paragraph.getBoundingClientRect();
  return {
    size: style.fontSize,
    display: style.display,
    width: Math.round(box.width),
    onScreen: box.left >= 0 && box.right <= innerWidth,
  };
};

const rootStyle = () => {
  const { zoom, filter, transform } = getComputedStyle(document.documentElement);
  return `${zoom} ${filter} ${transform}`;
};

describe.each(KINDS)('A hostile page in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.borrow(kind);
  });
  afterAll(() => session.end());

  it('cannot change how the article looks', async () => {
    const page = await session.visit('hostile.html');
    await session.read(page);
    const seen = await session.inReader(page, look);
    expect(seen).toMatchObject({ size: '19px', display: 'block', onScreen: true });
    expect(seen?.width).toBeGreaterThan(500);
    expect(seen?.width).toBeLessThan(800);
    expect(await page.evaluate(rootStyle)).toBe('1 none none');
    await page.close();
  });

  it('cannot swallow keys and wheel', async () => {
    const page = await session.visit('hostile.html');
    await session.read(page);
    await new Promise((done) => setTimeout(done, 400));
    await page.keyboard.press('PageDown');
    const paged = await until(() => page.evaluate(() => window.scrollY), 'scrolling by key');
    await new Promise((done) => setTimeout(done, 400));
    await page.mouse.move(600, 400);
    await page.mouse.wheel({ deltaY: 500 });
    await until(() => page.evaluate((y) => window.scrollY > y + 100, paged), 'scrolling by wheel');
    await page.keyboard.press('Escape');
    await session.closed(page);
    await page.close();
  });

  it('cannot remove it, not even by rewriting the body', async () => {
    const page = await session.visit('hostile.html');
    await session.read(page);
    await new Promise((done) => setTimeout(done, 500));
    expect(await session.isOpen(page)).toBe(true);
    // Taken now: what comes after the first paint, such as the counting of pictures, has come.
    const text = await session.inReader(page, (root) => root.querySelector('main')?.innerText);
    await page.evaluate(() => (window as unknown as { rewriteBody(): void }).rewriteBody());
    await new Promise((done) => setTimeout(done, 200));
    expect(await session.inReader(page, (root) => root.querySelector('main')?.innerText)).toBe(
      text,
    );
    await page.close();
  });

  it('keeps it when it puts another body in place', async () => {
    const page = await session.visit('state.html');
    const text = await session.read(page);
    await page.evaluate(() => {
      const body = document.createElement('body');
      body.append('another body');
      document.documentElement.replaceChild(body, document.body);
    });
    await new Promise((done) => setTimeout(done, 200));
    expect(await session.inReader(page, (root) => root.querySelector('main')?.innerText)).toBe(
      text,
    );
    await page.close();
  });

  it.each(['a dialog that was open before', 'a dialog that opens later'])(
    'cannot make it inert with %s',
    async (which) => {
      const before = which.endsWith('before');
      const page = await session.visit(`hostile.html${before ? '?modal' : ''}`);
      await session.read(page);
      await session.has(page, '.progress');
      if (!before) {
        await page.evaluate(() => (window as unknown as { openDialog(): void }).openDialog());
        await new Promise((done) => setTimeout(done, 200));
      }
      const place = await session.inReader(page, (root) => {
        const button = root.querySelector('.tools .button:last-child');
        const box = button?.getBoundingClientRect();
        return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
      });
      await page.mouse.click(place?.x ?? 0, place?.y ?? 0);
      const opened = () => session.inReader(page, (root) => root.querySelector('.panel') !== null);
      await until(opened, 'the panel to open at a click');
      await page.keyboard.press('Escape');
      await until(async () => !(await opened()), 'the panel to close');
      await page.keyboard.press('Escape');
      await session.closed(page);
      expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
      await page.close();
    },
  );

  it('cannot press its buttons or keys by script', async () => {
    const page = await session.visit('hostile.html');
    await session.read(page);
    await page.evaluate(() => {
      for (const target of [window, document, document.body, document.documentElement]) {
        target.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }),
        );
        target.dispatchEvent(
          new MouseEvent('click', { clientX: 30, clientY: 30, bubbles: true, composed: true }),
        );
      }
      const under = document.elementFromPoint(30, 30);
      if (under instanceof HTMLElement) under.click();
    });
    await new Promise((done) => setTimeout(done, 200));
    expect(await session.isOpen(page)).toBe(true);
    await page.close();
  });

  it('keeps what it does with events that are not the person’s', async () => {
    const page = await session.visit('state.html');
    await session.read(page);
    await until(
      () => page.evaluate(() => !String(Event.prototype.preventDefault).includes('native')),
      'the guard',
    );
    const address = page.url();
    const isStopped = await page.evaluate(async () => {
      const form = document.createElement('form');
      form.action = '/elsewhere.html';
      document.body.append(form);
      const heard = new Promise<boolean>((done) => {
        form.addEventListener('submit', (event) => {
          event.preventDefault();
          done(event.isTrusted && event.defaultPrevented);
        });
      });
      form.requestSubmit();
      return heard;
    });
    await new Promise((done) => setTimeout(done, 300));
    expect([isStopped, page.url()]).toEqual([true, address]);
    await page.close();
  });

  it('gets its own functions back when the reader closes', async () => {
    const page = await session.visit('state.html');
    const native = () =>
      page.evaluate(() =>
        [Event.prototype.preventDefault, window.scrollTo].map((f) => String(f).includes('native')),
      );
    await session.read(page);
    await until(async () => !(await native()).includes(true), 'the guard');
    await session.opened.click(page);
    await session.closed(page);
    await until(async () => !(await native()).includes(false), 'the page’s own functions');
    await page.close();
  });
});

describe.each(KINDS)('A page with the strictest policy in %s', (kind) => {
  it('is read like any other', async () => {
    const session = await Session.borrow(kind);
    const page = await session.visit('policy.html');
    expect((await session.read(page)).length).toBeGreaterThan(1000);
    expect(await session.inReader(page, look)).toMatchObject({ size: '19px', onScreen: true });
    await session.end();
  });
});
