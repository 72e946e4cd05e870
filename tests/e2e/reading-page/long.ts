import { beforeAll, describe, expect, it } from 'vitest';
import { longArticle } from '../../bench/long-article.mjs';
import { type Session, until } from '../session';
import { ownSite } from './own-site';

/** Two hours of reading. */
const WORDS = 20_000;

/** How far a paragraph's first line may move while the words that are read in it stay, in CSS px. */
const MOVED = 60;

/** What stands at the top of the window, and what is far below it. */
function look(root: ShadowRoot) {
  const blocks = [...root.querySelectorAll<HTMLElement>('.text :is(p, h2, li, pre)')];
  const read = blocks.find((each) => each.getBoundingClientRect().bottom > 80);
  const far = [...root.querySelectorAll('.text p a')].at(-1);
  return {
    read: read?.textContent?.slice(0, 60) ?? '',
    top: Math.round(read?.getBoundingClientRect().top ?? 0),
    size: read ? getComputedStyle(read).fontSize : '',
    isFarLaidOut: far?.checkVisibility({ contentVisibilityAuto: true }) ?? null,
    isSketched: !!root.querySelector('.sketched'),
    styles: root.querySelectorAll('.text [style]').length,
    height: document.documentElement.scrollHeight,
  };
}

/** `use` gives the browser that is open. */
export const longTests = (use: () => Session) =>
  describe('A long article', () => {
    let session: Session;
    const at = ownSite(() => longArticle(WORDS));
    beforeAll(() => {
      session = use();
    });

    it('follows a slider by what is in view alone, keeps what is read in its place, and is laid out whole when the slider is left', async () => {
      const page = await session.opened.browser.newPage();
      await page.setViewport({ width: 1280, height: 800 });
      await page.goto(at());
      await session.read(page);
      await session.has(page, '.progress');
      const credits = await session.inReader(
        page,
        (root) => root.querySelector('.credits')?.textContent,
      );
      expect(credits).toMatch(/\d h \d+ min read/);
      await session.inReader(page, () => window.scrollTo(0, 9000));
      await page.keyboard.press('a');
      await session.has(page, '.panel');
      const before = await session.inReader(page, look);
      expect(before).toMatchObject({ isSketched: false, isFarLaidOut: true, styles: 0 });
      await session.inReader(page, (root) =>
        root.querySelector<HTMLElement>('.panel input[name=size]')?.focus(),
      );
      for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight');
      const grown = async () => {
        const seen = await session.inReader(page, look);
        return seen && seen.size !== before?.size ? seen : null;
      };
      const during = await until(grown, 'the larger text');
      expect(during).toMatchObject({ isSketched: true, isFarLaidOut: false });
      expect(during?.read, 'what is read stays in view').toBe(before?.read);
      expect(Math.abs((during?.top ?? 0) - (before?.top ?? 0))).toBeLessThan(MOVED);
      await page.keyboard.press('Escape');
      const whole = async () => {
        const seen = await session.inReader(page, look);
        return seen && !seen.isSketched ? seen : null;
      };
      const after = await until(whole, 'the text to be laid out');
      expect(after).toMatchObject({ isFarLaidOut: true, styles: 0, read: before?.read });
      expect(Math.abs((after?.top ?? 0) - (before?.top ?? 0))).toBeLessThan(MOVED);
      expect(after?.height).toBeGreaterThan((before?.height ?? 0) * 1.1);
      await page.close();
    });
  });
