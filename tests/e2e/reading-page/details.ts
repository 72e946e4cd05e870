import { beforeAll, describe, expect, it } from 'vitest';
import { type Session, until } from '../session';

/** `use` gives the browser that is open. */
export const detailsTests = (use: () => Session) =>
  describe('Details', () => {
    let session: Session;
    beforeAll(() => {
      session = use();
    });

    it('pictures of a gallery are counted', async () => {
      const page = await session.readWithAids('newspaper.html');
      const counters = await session.inReader(page, (root) =>
        [...root.querySelectorAll('.text .counter')].map(({ textContent }) => textContent),
      );
      const count = counters?.length ?? 0;
      expect(count).toBeGreaterThanOrEqual(3);
      expect(counters?.[0]).toMatch(new RegExp(`1\\D+${count}`));
      await page.close();
    });

    it('the outline marks the section that is read', async () => {
      const page = await session.readWithAids('encyclopedia.html');
      const title = await session.inReader(page, (root) => {
        const heading = root.querySelectorAll('.text h2')[1];
        heading?.scrollIntoView({ block: 'start', behavior: 'instant' });
        return heading?.textContent?.trim();
      });
      await page.keyboard.press('o');
      const current = () =>
        session.inReader(
          page,
          (root) => root.querySelector('.outline [aria-current] span')?.textContent,
        );
      expect(await until(current, 'the current section')).toBe(title);
      await page.close();
    });

    it('Arabic runs from right to left, and so do its lists and quotations; other languages in it do not', async () => {
      const page = await session.readWithAids('arabic.html');
      const seen = await session.inReader(page, (root) => {
        const directions = (selector: string) =>
          [...root.querySelectorAll(selector)].map((each) => getComputedStyle(each).direction);
        return {
          text: [
            ...new Set(directions('.text p:not([lang=en] *, [lang=en], [dir=ltr]), .headline')),
          ],
          english: [...new Set(directions('.text [lang=en], .text [dir=ltr]'))],
        };
      });
      expect(seen).toEqual({ text: ['rtl'], english: ['ltr'] });
      await page.close();
    });

    it('pictures are dimmed in the dark, and only there', async () => {
      const page = await session.readWithAids('newspaper.html');
      const filterIn = (theme: string) =>
        session.inReader(
          page,
          (root, name) => {
            const stage = root.querySelector<HTMLElement>('.stage');
            if (stage) stage.dataset.theme = name;
            const image = root.querySelector('.text img');
            return image ? getComputedStyle(image).filter : null;
          },
          theme,
        );
      expect(await filterIn('light')).toBe('none');
      expect(await filterIn('dark')).toMatch(/brightness/);
      await page.close();
    });
  });
