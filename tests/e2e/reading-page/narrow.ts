import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Session } from '../session';

/** What a finger needs, in CSS px (WCAG 2.2, 2.5.5). */
const TARGET = 44;

/** Whether anything scrolls sideways, and the controls that are out of reach or too small for a finger. */
function look(root: ShadowRoot, target: number) {
  // A dialog is all that can be reached while it is open.
  const within = root.querySelector('dialog:modal')
    ? 'dialog'
    : '.bar, .panel, .left-out-bar, .goes-on, .doubt, .listen, .note, .way-back, .missing, .embed';
  const controls = [...root.querySelectorAll<HTMLElement>('button, select, input, summary')].filter(
    (each) => each.closest(within) && each.getClientRects().length > 0,
  );
  const nameOf = (each: HTMLElement) =>
    `${each.localName}.${each.className} ${(each as HTMLInputElement).name ?? ''} ${each.textContent?.slice(0, 30)}`;
  const bad: string[] = [];
  for (const each of controls) {
    each.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    const area = each.closest('label.option') ?? each;
    const box = area.getBoundingClientRect();
    const at = root.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    const isReached = !!at && (area.contains(at) || at.contains(area));
    if (!isReached) bad.push(`covered: ${nameOf(each)}`);
    if (box.left < -1 || box.right > window.innerWidth + 1) bad.push(`outside: ${nameOf(each)}`);
    if (box.width < target - 0.5 || box.height < target - 0.5) {
      bad.push(`${Math.round(box.width)}×${Math.round(box.height)}: ${nameOf(each)}`);
    }
  }
  const { scrollWidth, clientWidth } = document.documentElement;
  return { count: controls.length, bad, sideways: scrollWidth - clientWidth };
}

/** `use` gives the browser that is open. */
export const narrowTests = (use: () => Session) =>
  describe('A window of 320 px', () => {
    let session: Session;
    beforeAll(() => {
      session = use();
    });

    const open = async (path: string, height: number): Promise<Page> => {
      const page = await session.visit(path);
      const isTouch = session.kind === 'chromium';
      await page.setViewport({
        width: 320,
        height,
        ...(isTouch ? { hasTouch: true, isMobile: true, deviceScaleFactor: 1 } : {}),
      });
      await session.read(page);
      await session.has(page, '.progress');
      return page;
    };
    /** Only Chromium can be told that a finger points. */
    const target = () => (session.kind === 'chromium' ? TARGET : 0);

    it('scrolls nothing sideways, and leaves every control in reach and large enough for a finger', async () => {
      // 1280 × 1024 at 400 %.
      const page = await open('newspaper.html', 256);
      for (const [key, shown] of [
        ['a', '.panel'],
        ['o', '.outline'],
        ['?', '.keys'],
        ['u', '.left-out-bar'],
        ['l', '.listen'],
      ] as const) {
        await page.keyboard.press(key);
        await session.has(page, shown);
        await session.inReader(page, (root) => {
          for (const more of root.querySelectorAll('details')) more.open = true;
        });
        const seen = await session.inReader(page, look, target());
        expect(seen, shown).toMatchObject({ bad: [], sideways: 0 });
        expect(seen?.count, shown).toBeGreaterThan(0);
        await page.keyboard.press('Escape');
      }
      await page.close();
    });

    it('leaves the controls of a picture that is shown large, and of a note, in reach and large enough', async () => {
      const page = await open('encyclopedia.html', 640);
      for (const [selector, shown] of [
        ['.text img.opens', '.lightbox'],
        ['.text sup a[href^="#"], .text a[href^="#"]', '.note'],
      ] as const) {
        await session.press(page, selector);
        await session.has(page, shown);
        const seen = await session.inReader(page, look, target());
        expect(seen, shown).toMatchObject({ bad: [], sideways: 0 });
        expect(seen?.count, shown).toBeGreaterThan(0);
        await page.keyboard.press('Escape');
      }
      await page.close();
    });

    it('scrolls nothing sideways where code, tables or Arabic are read', async () => {
      const page = await session.opened.browser.newPage();
      await page.setViewport({ width: 320, height: 640 });
      for (const path of ['blog-code.html', 'encyclopedia.html', 'arabic.html']) {
        await page.goto(`${session.origin}/${path}`, { waitUntil: 'load' });
        await session.read(page);
        expect((await session.inReader(page, look, 0))?.sideways, path).toBe(0);
      }
      await page.close();
    });
  });
