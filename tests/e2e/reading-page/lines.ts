import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Session, until } from '../session';

/** Where the text stands, and what stands upright in it. */
function look(root: ShadowRoot) {
  const text = root.querySelector<HTMLElement>('.text');
  const [first, second] = root.querySelectorAll<HTMLElement>('.text p');
  const figure = root.querySelector('.text figure, .lead');
  const source = root.querySelector('.source');
  if (!text || !first || !second || !source) return null;
  const [box, one, other] = [text, first, second].map((each) => each.getBoundingClientRect());
  return {
    mode: getComputedStyle(first).writingMode,
    isBeside: (other?.right ?? 0) <= (one?.left ?? 0) + 1,
    figure: figure ? getComputedStyle(figure).writingMode : null,
    isWithin: text.scrollHeight <= text.clientHeight + 1,
    isBelow: source.getBoundingClientRect().top >= (box?.bottom ?? 0),
    sideways: document.documentElement.scrollWidth > document.documentElement.clientWidth,
    height: box?.height ?? 0,
  };
}

/** `use` gives the browser that is open. */
export const linesTests = (use: () => Session) =>
  describe('Lines from top to bottom', () => {
    let session: Session;
    beforeAll(() => {
      session = use();
    });

    /** Opens the panel; whether it offers the direction of lines, which then has the focus. */
    const offered = async (page: Page) => {
      // Keys are heard once the aids are there.
      await until(
        () => session.inReader(page, (root) => !!root.querySelector('.progress')),
        'the aids',
      );
      await page.keyboard.press('a');
      await until(
        () => session.inReader(page, (root) => !!root.querySelector('.panel')),
        'the panel',
      );
      return session.inReader(page, (root) => {
        const choice = root.querySelector<HTMLElement>('.panel [name=lines]:checked');
        choice?.focus();
        return !!choice;
      });
    };
    const seen = (page: Page, mode: string) =>
      until(async () => {
        const now = await session.inReader(page, look);
        return now?.mode === mode && now.isWithin ? now : null;
      }, mode);

    it('are set where Japanese is read, in tiers that the window scrolls, pictures upright, and nowhere else', async () => {
      const page = await session.visit('japanese.html');
      await session.read(page);
      await seen(page, 'horizontal-tb');
      expect(await offered(page)).toBe(true);
      await page.keyboard.press('ArrowRight');
      const down = await seen(page, 'vertical-rl');
      expect(down).toMatchObject({
        isBeside: true,
        figure: 'horizontal-tb',
        isBelow: true,
        sideways: false,
      });
      await page.keyboard.press('Escape');
      const top = await page.evaluate(() => window.scrollY);
      expect(down.height).toBeGreaterThan(await page.evaluate(() => window.innerHeight));
      await page.keyboard.press('j');
      await until(() => page.evaluate((before) => window.scrollY > before, top), 'the next tier');
      const other = await session.visit('long-read-1.html');
      await session.read(other);
      await seen(other, 'horizontal-tb');
      expect(await offered(other)).toBe(false);
      await other.close();
      await page.bringToFront();
      await offered(page);
      await page.keyboard.press('ArrowLeft');
      await seen(page, 'horizontal-tb');
      await page.close();
    });
  });
