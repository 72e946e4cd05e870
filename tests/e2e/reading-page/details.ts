import type { Page } from 'puppeteer-core';
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

    it('a gallery is one strip, with the text below it, and its arrows turn it', async () => {
      const page = await session.readWithAids('newspaper.html');
      const look = () =>
        session.inReader(page, (root) => {
          const strip = root.querySelector<HTMLElement>('.strip');
          const tops = [...(strip?.children ?? [])].map((each) => each.getBoundingClientRect().top);
          const [first = 0] = tops;
          return {
            pictures: tops.length,
            isOneRow: tops.every((top) => Math.abs(top - first) < 1),
            scrolled: strip?.scrollLeft ?? -1,
          };
        });
      expect(await look()).toMatchObject({ pictures: 4, isOneRow: true, scrolled: 0 });
      await session.press(page, '.gallery .turn:last-child');
      await until(async () => ((await look())?.scrolled ?? 0) > 100, 'the next picture');
      await session.press(page, '.gallery .turn');
      await until(async () => (await look())?.scrolled === 0, 'the first picture');
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

    it('the first row of a long table stays in sight while it scrolls', async () => {
      const page = await session.readWithAids('documentation.html');
      const tops = await session.inReader(page, (root) => {
        const scroller = root.querySelector('.scroller:has(thead)');
        const body = scroller?.querySelector('tbody');
        const [row] = body?.rows ?? [];
        if (!scroller || !body || !row) return null;
        for (let at = 0; at < 80; at++) body.append(row.cloneNode(true));
        scroller.scrollTo({ top: 600, behavior: 'instant' });
        const topOf = (element: Element | null) => element?.getBoundingClientRect().top ?? 0;
        const [head, whole] = [topOf(scroller.querySelector('th')), topOf(scroller)];
        return { scrolled: scroller.scrollTop, below: Math.abs(head - whole) };
      });
      expect(tops?.scrolled).toBe(600);
      expect(tops?.below).toBeLessThan(3);
      await page.close();
    });

    /** Has the system ask for stillness, or no longer. */
    const askForStillness = async (page: Page, value: 'reduce' | 'no-preference') => {
      const { opened } = session;
      if (opened.kind === 'chromium') {
        return page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value }]);
      }
      // Firefox reads this where the system has nothing to say.
      await opened.inWindow(
        `Services.prefs.setIntPref('ui.prefersReducedMotion', ${value === 'reduce' ? 1 : 0})`,
      );
      const media = `(prefers-reduced-motion: ${value})`;
      return until(() => page.evaluate((asked) => matchMedia(asked).matches, media), media);
    };

    it('nothing moves where the system asks for stillness', async () => {
      const page = await session.readWithAids('newspaper.html');
      const moving = async (value: 'reduce' | 'no-preference') => {
        await askForStillness(page, value);
        return session.inReader(
          page,
          (root) =>
            [...root.querySelectorAll('*')].filter((element) => {
              const { transitionDuration, animationDuration } = getComputedStyle(element);
              return /[1-9]/.test(`${transitionDuration} ${animationDuration}`);
            }).length,
        );
      };
      expect(await moving('no-preference')).toBeGreaterThan(0);
      expect(await moving('reduce')).toBe(0);
      await askForStillness(page, 'no-preference');
      await page.close();
    });
  });
