import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Session, until } from '../session';

/** How large the picture is shown, in times of its own place there, and where in the window its edges are. */
function look(root: ShadowRoot) {
  const large = root.querySelector<HTMLElement>('.lightbox .large');
  if (!large?.offsetWidth) return null;
  const box = large.getBoundingClientRect();
  return {
    scale: box.width / large.offsetWidth,
    left: box.left,
    right: box.right,
    words: root.querySelector('.lightbox .words')?.textContent ?? '',
    isCaptionSeen: (() => {
      const words = root.querySelector('.lightbox .words')?.getBoundingClientRect();
      if (!words) return false;
      const at = root.elementFromPoint(words.left + words.width / 2, words.top + words.height / 2);
      return at?.className === 'words' && words.bottom < window.innerHeight + 1;
    })(),
  };
}

/** `use` gives the browser that is open. */
export const fingersTests = (use: () => Session) =>
  describe('Fingers on a picture', () => {
    let session: Session;
    beforeAll(() => {
      session = use();
    });

    /** A page with a picture that is shown large, and where that stands in the text. */
    const showLarge = async () => {
      const page = await session.readWithAids('newspaper.html');
      const place = () =>
        session.inReader(
          page,
          (root) =>
            root.querySelector('.text figure img.opens')?.getBoundingClientRect().top ?? null,
        );
      await session.has(page, '.text figure img.opens');
      await session.inReader(page, (root) =>
        root
          .querySelector('.text figure img.opens')
          ?.scrollIntoView({ block: 'center', behavior: 'instant' }),
      );
      await session.press(page, '.text figure img.opens');
      await session.has(page, '.lightbox');
      const shown = await until(() => session.inReader(page, look), 'the large picture');
      return { page, place, before: await place(), shown };
    };

    /** Two fingers on a line, from and to their distances from its middle. */
    const pinch = async (page: Page, [from, to]: readonly [number, number], x = 640, y = 380) => {
      const [left, right] = [
        await page.touchscreen.touchStart(x - from, y),
        await page.touchscreen.touchStart(x + from, y),
      ];
      const steps = 6;
      for (let step = 1; step <= steps; step++) {
        const now = from + ((to - from) * step) / steps;
        await left.move(x - now, y);
        await right.move(x + now, y);
      }
      await left.end();
      await right.end();
    };

    it('bring it nearer as they part, leave its caption in sight, and take it back as they close', async () => {
      const { page, place, before, shown } = await showLarge();
      expect(shown.scale).toBeCloseTo(1, 2);
      expect(shown.words).toMatch(/\w{3}/);
      await pinch(page, [60, 180]);
      const near = await session.inReader(page, look);
      expect(near?.scale).toBeCloseTo(3, 1);
      expect(near).toMatchObject({ words: shown.words, isCaptionSeen: true });
      await pinch(page, [180, 20]);
      expect((await session.inReader(page, look))?.scale).toBeCloseTo(1, 2);
      await pinch(page, [60, 120]);
      await page.keyboard.press('Escape');
      await until(
        () => session.inReader(page, (root) => !root.querySelector('.lightbox')),
        'the picture to close',
      );
      expect(Math.abs(((await place()) ?? 0) - (before ?? 0))).toBeLessThan(2);
      expect(await session.isOpen(page)).toBe(true);
      await page.close();
    });

    it('keep what is between them where it is, as the wheel keeps what is under the pointer', async () => {
      const { page, shown } = await showLarge();
      const quarter = shown.left + (shown.right - shown.left) / 4;
      await pinch(page, [40, 120], quarter);
      const pinched = await session.inReader(page, look);
      /** A quarter of the picture's width from its left edge. */
      const at = (now: typeof pinched) => (now ? now.left + (now.right - now.left) / 4 : 0);
      expect(pinched?.scale).toBeCloseTo(3, 1);
      expect(Math.abs(at(pinched) - quarter)).toBeLessThan(12);
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowLeft');
      await page.mouse.move(quarter, 380);
      await page.mouse.wheel({ deltaY: -400 });
      const wheeled = await until(async () => {
        const now = await session.inReader(page, look);
        return now && now.scale > 1.5 ? now : null;
      }, 'the picture to come nearer');
      expect(Math.abs(at(wheeled) - quarter)).toBeLessThan(12);
      await page.close();
    });

    it('cannot drag it out of the window', async () => {
      const { page, shown } = await showLarge();
      await pinch(page, [60, 120]);
      const finger = await page.touchscreen.touchStart(640, 380);
      for (const x of [900, 1200]) await finger.move(x, 380);
      await finger.end();
      const dragged = await session.inReader(page, look);
      expect(dragged?.scale).toBeCloseTo(2, 1);
      expect(dragged?.left).toBeLessThan(shown.left + 1);
      await page.close();
    });
  });
