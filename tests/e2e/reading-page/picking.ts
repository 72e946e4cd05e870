import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Session, until } from '../session';
import { serveSerial } from './serial-site';

/** `use` gives the browser that is open. */
export const pickingTests = (use: () => Session) =>
  describe('Pointing at the article on the page', () => {
    let session: Session;
    beforeAll(() => {
      session = use();
    });

    const pick = async (page: Page) => {
      await session.has(page, '.progress');
      await page.keyboard.press('a');
      await session.press(page, 'button', 'Pick on the page');
      await session.has(page, '.aim:not([hidden])');
    };
    /** Whether the frame lies around what a selector names on the page, to the pixel. */
    const isMarked = async (page: Page, selector: string) => {
      const edges = (root: ParentNode, wanted: string) => {
        const box = root.querySelector(wanted)?.getBoundingClientRect();
        return box ? [box.top, box.left, box.width, box.height].map(Math.round).join() : null;
      };
      const wanted = await page.evaluate(
        `(${edges.toString()})(document, ${JSON.stringify(selector)})`,
      );
      return wanted === (await session.inReader(page, edges, '.aim'));
    };
    const marked = (page: Page, selector: string) =>
      until(() => isMarked(page, selector), `${selector} to be marked`);
    const text = async (page: Page) => {
      await session.has(page, '.text:not(.sketched)');
      // Marks of what was left out come a moment later, or not yet.
      return session.inReader(page, (root) => {
        const copy = root.querySelector('.text')?.cloneNode(true) as Element | undefined;
        for (const mark of copy?.querySelectorAll('.left-out') ?? []) mark.remove();
        return copy?.textContent ?? '';
      });
    };
    const STORY = 'eleven million crowns';

    it('marks what the pointer is over, more and less by key, takes it by click, and has it so on the site', async () => {
      const page = await session.readWithAids('newspaper.html');
      await pick(page);
      const isReading = () =>
        page.evaluate(() => document.documentElement.hasAttribute('data-lectern'));
      expect(await isReading()).toBe(false);
      const at = await page.evaluate(() => {
        const box = document.querySelectorAll('.story-text > p')[1];
        box?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { x = 0, y = 0, height = 0 } = box?.getBoundingClientRect() ?? {};
        return { x: x + 40, y: y + height / 2 };
      });
      await page.mouse.move(at.x, at.y);
      await marked(page, '.story-text');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      await marked(page, '#story');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await marked(page, '.story-text');
      await page.mouse.click(at.x, at.y);
      await session.has(page, '.doubt');
      expect(await isReading()).toBe(true);
      const found = await text(page);
      expect(found).toContain(STORY);
      expect(found, 'nothing is pruned of what was pointed at').toContain('The Saturday Upstream');
      expect(
        await session.inReader(
          page,
          (root) => root.querySelectorAll('.text :is(form, input, [class^=news])').length,
        ),
      ).toBe(0);
      await session.press(page, 'button', 'Always on this site');
      await until(
        () =>
          session.inReader(page, (root) =>
            root.querySelector('.doubt')?.textContent?.includes('Remembered'),
          ),
        'the word that it is remembered',
      );
      await new Promise((done) => setTimeout(done, 300));
      await page.close();
      const again = await session.readWithAids('newspaper.html');
      expect(await text(again)).toContain(STORY);
      expect(await text(again)).not.toContain('surprised everybody');
      await again.close();
    });

    it('is offered where the choice was unsure, and there alone', async () => {
      const site = await serveSerial();
      const page = await session.opened.browser.newPage();
      await page.goto(`${site.origin}/note.html`, { waitUntil: 'load' });
      await session.read(page);
      await session.has(page, '.doubt button');
      expect(
        await session.inReader(page, (root) => root.querySelector('.doubt')?.textContent),
      ).toContain('not certain');
      await session.press(page, 'button', 'Pick on the page');
      await session.has(page, '.aim');
      await page.keyboard.press('Escape');
      await session.has(page, '.doubt button');
      await page.close();
      site.close();
      const sure = await session.readWithAids('long-read-1.html');
      expect(await session.inReader(sure, (root) => root.querySelectorAll('.doubt').length)).toBe(
        0,
      );
      await sure.close();
    });

    it('is the person’s alone: Escape comes back, Enter takes, what a script makes up does neither', async () => {
      const page = await session.readWithAids('forum.html');
      const before = await text(page);
      await pick(page);
      await page.evaluate(() => {
        for (const target of [document.body, window]) {
          target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
          target.dispatchEvent(
            new MouseEvent('click', { bubbles: true, clientX: 300, clientY: 300 }),
          );
        }
      });
      await new Promise((done) => setTimeout(done, 200));
      await session.has(page, '.aim');
      await page.keyboard.press('Escape');
      expect(await text(page)).toBe(before);
      await pick(page);
      const url = page.url();
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      await session.has(page, '.doubt');
      expect(page.url()).toBe(url);
      await page.keyboard.press('Escape');
      await session.closed(page);
      await page.close();
    });
  });
