import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Session } from '../session';
import { openRead, ownSite, resize } from './own-site';

const SENTENCE =
  'The keeper of the sluice wrote down how high the water stood, at six, at noon and at six again. ';
const paragraphs = `<p>${SENTENCE.repeat(7)}</p>`.repeat(5);
const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"><rect width="600" height="400" fill="#789"/></svg>';
const PAGE = `<!doctype html><html lang="en"><head><title>The upper sluice</title></head><body><main><article>
<h1>The upper sluice</h1>${paragraphs}<figure><img src="/sluice.svg" width="600" height="400" alt="The sluice"><figcaption>The sluice in spring</figcaption></figure>
${paragraphs}<h2>High water</h2>${paragraphs}<ul>${'<li>The upper gate is closed before the lower one is opened.</li>'.repeat(20)}</ul>${paragraphs}</article></main></body></html>`;

/** What stands whole in the window below the bar, by its distance from the top of the page; and what there is. */
function look(root: ShadowRoot) {
  const words = document.createRange();
  const lines = [...root.querySelectorAll('.text :is(p, li, h2), .text img')].flatMap((each) => {
    if (each.localName === 'img') return [each.getBoundingClientRect()];
    words.selectNodeContents(each);
    return [...words.getClientRects()];
  });
  const at = (top: number) => Math.round(top + window.scrollY);
  const whole = lines.filter(({ top, bottom }) => top >= 70 && bottom <= window.innerHeight + 1);
  return {
    all: [...new Set(lines.map(({ top }) => at(top)))],
    whole: [...new Set(whole.map(({ top }) => at(top)))],
    first: whole[0]?.top,
    y: Math.round(window.scrollY),
    mark: root.querySelector('.turned')?.getBoundingClientRect().top ?? null,
  };
}

/** `use` gives the browser that is open. */
export const pagesTests = (use: () => Session) =>
  describe('Pages', () => {
    let session: Session;
    const at = ownSite((path) => (path.endsWith('.svg') ? PICTURE : PAGE));
    beforeAll(() => {
      session = use();
    });

    const seen = async (page: Page) => {
      const now = await session.inReader(page, look);
      if (!now) throw new Error('The reader is closed.');
      return now;
    };

    /** Turns until nothing moves; what was seen on the pages, the first among them. */
    const turnAll = async (page: Page, key: 'd' | 'e') => {
      const pages = [await seen(page)];
      for (;;) {
        await page.keyboard.press(key);
        const now = await seen(page);
        if (now.y === pages.at(-1)?.y) return pages;
        pages.push(now);
        if (pages.length > 60) throw new Error('No end.');
      }
    };

    it.each([1280, 400])('turned by d and e show every line whole, at %i px', async (width) => {
      const page = await openRead(session, at(), width);
      await resize(page, width);
      const on = await turnAll(page, 'd');
      const lines = on[0]?.all ?? [];
      expect(lines.length).toBeGreaterThan(60);
      expect(on.length).toBeGreaterThan(3);
      const shown = new Set(on.flatMap(({ whole }) => whole));
      expect(lines.filter((line) => !shown.has(line))).toEqual([]);
      for (const { first } of on.slice(1, -1)) expect(first).toBeLessThan(110);
      const back = await turnAll(page, 'e');
      expect(back.at(-1)?.y).toBe(0);
      const again = new Set(back.flatMap(({ whole }) => whole));
      expect(lines.filter((line) => !again.has(line))).toEqual([]);
      expect(back.length).toBeLessThan(on.length * 1.6);
      await page.close();
    });

    it('are marked where reading goes on, for a moment', async () => {
      const page = await openRead(session, at(), 1280);
      await page.keyboard.press('d');
      const { mark, first } = await seen(page);
      expect(Math.abs((first ?? 0) - (mark ?? 0))).toBeLessThan(12);
      await new Promise((done) => setTimeout(done, 2000));
      expect((await seen(page)).mark).toBeNull();
      await page.close();
    });
  });
