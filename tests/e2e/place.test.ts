import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KINDS, Session } from './session';

/** The first paragraph that ends below the top of the window, and where its top is. */
const topParagraph = (root: ParentNode) => {
  for (const paragraph of root.querySelectorAll('p')) {
    const box = paragraph.getBoundingClientRect();
    if (box.height > 40 && box.bottom > 1) {
      return { text: (paragraph.textContent ?? '').trim().slice(0, 50), top: Math.round(box.top) };
    }
  }
  return null;
};

describe.each(KINDS)('The place in the text in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.borrow(kind);
  });
  afterAll(() => session.end());

  it('is the same paragraph when the reader opens, and when it closes', async () => {
    const page = await session.visit('state.html');
    const long = await page.evaluate(() => {
      const paragraph = [...document.querySelectorAll('p')].filter(
        (p) => p.innerText.length > 200,
      )[14];
      paragraph?.scrollIntoView({ block: 'start' });
      return (paragraph?.textContent ?? '').trim().slice(0, 50);
    });
    await session.read(page);
    const opened = await session.inReader(page, topParagraph);
    expect(opened?.text).toBe(long);
    expect(Math.abs(opened?.top ?? 999)).toBeLessThan(6);

    const later = await session.inReader(page, (root) => {
      const paragraph = [...root.querySelectorAll('p')].filter(
        (p) => (p.textContent ?? '').length > 200,
      )[21];
      paragraph?.scrollIntoView({ block: 'start' });
      return (paragraph?.textContent ?? '').trim().slice(0, 50);
    });
    await page.keyboard.press('Escape');
    await session.closed(page);
    const after = await page.evaluate(() => {
      for (const paragraph of document.querySelectorAll('p')) {
        const box = paragraph.getBoundingClientRect();
        if (box.height > 40 && box.bottom > 1)
          return (paragraph.textContent ?? '').trim().slice(0, 50);
      }
      return '';
    });
    expect(after).toBe(later);
    await page.close();
  });

  it('moves with the space key, page keys and the wheel', async () => {
    // Another address, so that the place kept above is not where this one starts.
    const page = await session.visit('state.html?keys');
    await session.read(page);
    const at = () => page.evaluate(() => window.scrollY);
    const settled = async (before: number) => {
      for (let tries = 0; tries < 60 && (await at()) <= before; tries++) {
        await new Promise((done) => setTimeout(done, 25));
      }
      await new Promise((done) => setTimeout(done, 300));
      return at();
    };
    const start = await at();
    await page.keyboard.press(' ');
    const space = await settled(start);
    expect(space).toBeGreaterThan(start + 300);
    await page.keyboard.press('PageDown');
    const paged = await settled(space);
    expect(paged).toBeGreaterThan(space + 300);
    await page.mouse.move(600, 400);
    await page.mouse.wheel({ deltaY: 400 });
    expect(await settled(paged)).toBeGreaterThan(paged + 200);
    await page.close();
  });
});
