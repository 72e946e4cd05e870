import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contrast } from '../../../core/settings/contrast';
import { openOwn, setOption } from '../extension';
import { type Session, until } from '../session';
import { ownSite } from './own-site';

const SENTENCE =
  'The ferryman of the lower crossing counted the lamps on the other bank and wrote the number down. ';
const text = `<p>${SENTENCE.repeat(5)}</p>`.repeat(12);
const PAGE = `<!doctype html><html lang="en"><head><title>The lower crossing</title><meta property="og:site_name" content="The Ferry Post"><meta name="author" content="The Ferry Post"></head><body><main><article>
<h1>The lower crossing</h1><p>${SENTENCE.repeat(3)} How it ended is told <a href="#ending">in the last part</a>, and elsewhere <a href="/elsewhere">by others</a>.</p>
<figure><img src="/pictures/lantern.svg" width="600" height="400" alt="A lamp"><figcaption>One of the lamps</figcaption></figure>
<h2>The beginning</h2>${text}<h2 id="ending">The ending</h2>${text}</article></main></body></html>`;
const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"><rect width="600" height="400" fill="#9bb7c9"/></svg>';

/** `rgb(1, 2, 3)` as #rrggbb. */
const asHex = (colour: string): string =>
  `#${(colour.match(/\d+/g) ?? []).map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;

/** `use` gives the browser that is open. */
export const waysTests = (use: () => Session) =>
  describe('Reading with help', () => {
    let session: Session;
    let page: Page;
    const at = ownSite((path) => (path.endsWith('.svg') ? PICTURE : PAGE));
    beforeAll(async () => {
      session = use();
      page = await session.opened.browser.newPage();
      await page.setViewport({ width: 1280, height: 800 });
      await page.goto(at());
      await session.read(page);
      await session.has(page, '.progress');
    });
    afterAll(async () => {
      await page.close();
    });

    const heightOf = (selector: string) =>
      session.inReader(
        page,
        (root, wanted) => root.querySelector(wanted)?.getBoundingClientRect().height ?? 0,
        selector,
      );

    it('a site that signs with its own name is named once', async () => {
      const head = await session.inReader(
        page,
        (root) => root.querySelector<HTMLElement>('.heading')?.innerText,
      );
      expect(head?.match(/The Ferry Post/g)).toHaveLength(1);
    });

    it('f leaves three lines clear, then one, five, and all', async () => {
      const leading = 19 * 1.6;
      for (const lines of [3, 1, 5, 0]) {
        await page.keyboard.press('f');
        const isSo = async () =>
          Math.abs(((await heightOf('.focus-band')) ?? 0) - lines * leading) < 2;
        await until(isSo, `${lines} lines`);
      }
    });

    it('f keeps to whole lines, wherever the text is scrolled to', async () => {
      await page.keyboard.press('f');
      await page.keyboard.press('f');
      for (const by of [900, 7, 11, 13]) {
        await session.inReader(page, (_, top) => window.scrollBy({ top, behavior: 'instant' }), by);
        const off = () =>
          session.inReader(page, (root) => {
            const band = root.querySelector('.focus-band')?.getBoundingClientRect();
            const words = document.createRange();
            words.selectNodeContents(root.querySelector('.text') as Node);
            const middle = band ? band.top + band.height / 2 : 0;
            return Math.min(
              ...[...words.getClientRects()].map(({ top, bottom }) =>
                Math.abs((top + bottom) / 2 - middle),
              ),
            );
          });
        await until(async () => ((await off()) ?? 99) < 1.5, 'a whole line');
      }
      await page.keyboard.press('f');
      await page.keyboard.press('f');
      await session.inReader(page, () => window.scrollTo({ top: 0, behavior: 'instant' }));
    });

    it('r lays a ruler under the line that the pointer is on, and takes it away', async () => {
      await page.keyboard.press('r');
      await session.has(page, '.ruler');
      for (const y of [300, 500]) {
        await page.mouse.move(600, y);
        const lies = () =>
          session.inReader(
            page,
            (root, at) => {
              const box = root.querySelector('.ruler')?.getBoundingClientRect();
              return !!box && box.top < at && at < box.bottom;
            },
            y,
          );
        await until(lies, `the ruler at ${y}`);
      }
      await page.keyboard.press('r');
      await until(async () => (await heightOf('.ruler')) === 0, 'the ruler to go');
    });

    it('a link to another part offers the way back, and a line tells how far one has come', async () => {
      const progress = () =>
        session.inReader(page, (root) =>
          Number.parseFloat(root.querySelector<HTMLElement>('.progress')?.style.scale ?? ''),
        );
      // The keys of the tests before may have scrolled.
      await page.evaluate(() => window.scrollTo(0, 0));
      await until(async () => (await progress()) === 0, 'the line at its start');
      await session.press(page, '.text p a[href^="#"]');
      await session.has(page, '.way-back');
      await until(async () => ((await progress()) ?? 0) > 0.3, 'the line to grow');
      await session.press(page, '.way-back');
      await until(async () => (await page.evaluate(() => window.scrollY)) < 5, 'the place before');
      expect(await heightOf('.way-back')).toBe(0);
    });

    it('a link that is clicked with Alt is read in a tab of its own', async () => {
      const at = await session.inReader(page, (root) => {
        const link = root.querySelector('.text a[href$="/elsewhere"]');
        link?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = link?.getBoundingClientRect();
        return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : { x: 0, y: 0 };
      });
      await page.keyboard.down('Alt');
      await page.mouse.click(at?.x ?? 0, at?.y ?? 0);
      await page.keyboard.up('Alt');
      const other = await until(async () => {
        const pages = await session.opened.browser.pages();
        return pages.find((each) => each.url().endsWith('/elsewhere'));
      }, 'the other tab');
      await until(() => session.isOpen(other), 'the reader there');
      await other.close();
      await page.bringToFront();
      expect(await session.isOpen(page)).toBe(true);
    });

    it('the wheel brings a picture nearer that is shown large', async () => {
      await session.press(page, '.text img.opens');
      await session.has(page, '.lightbox');
      // No button of it has the focus before a key goes there, and a ring is seen on its dark ground.
      const focused = await session.inReader(page, (root) => {
        const dialog = root.querySelector('.lightbox');
        return (
          dialog && [
            root.activeElement?.className,
            getComputedStyle(dialog).getPropertyValue('--link'),
          ]
        );
      });
      expect(focused?.[0]).toBe('lightbox');
      expect(contrast(focused?.[1]?.trim() ?? '', '#111213')).toBeGreaterThan(7);
      await page.mouse.move(640, 400);
      await page.mouse.wheel({ deltaY: -400 });
      const width = () =>
        session.inReader(
          page,
          (root) => root.querySelector('.lightbox .large')?.getBoundingClientRect().width ?? 0,
        );
      const before = 600;
      await until(async () => ((await width()) ?? 0) > before * 1.5, 'the picture to come nearer');
      await page.keyboard.press('Escape');
    });

    /** Whether words stand out from what is behind them by 4.5 : 1 and more (WCAG 2.2, 1.4.3). */
    const isReadable = async (selector: string) => {
      const colours = await session.inReader(
        page,
        (root, wanted) => {
          const element = root.querySelector(wanted);
          const panel = element?.closest('.panel');
          return element && panel
            ? [getComputedStyle(element).color, getComputedStyle(panel).backgroundColor]
            : null;
        },
        selector,
      );
      const [ink = '', behind = ''] = (colours ?? []).map(asHex);
      return contrast(ink, behind) >= 4.5;
    };

    it('the panel says that a font is not there, and how well a colour of one’s own can be read', async () => {
      await page.keyboard.press('a');
      const focus = async (selector: string) => {
        await session.has(page, selector);
        await session.inReader(
          page,
          (root, wanted) => root.querySelector<HTMLElement>(wanted)?.focus(),
          selector,
        );
      };
      const said = (selector: string) =>
        until(
          () => session.inReader(page, (root, at) => root.querySelector(at)?.textContent, selector),
          selector,
        );
      await focus('.panel select[name=font]');
      await page.keyboard.press('End');
      if (session.kind === 'firefox') await page.keyboard.press('Enter');
      await focus('#line-fontName');
      await page.keyboard.type('No Such Face');
      await page.keyboard.press('Tab');
      expect(await said('.panel .warning')).toMatch(/no font of this name/);
      await focus('.panel input[value=custom]');
      await page.keyboard.press(' ');
      const ratios = () =>
        session.inReader(page, (root) =>
          [...root.querySelectorAll('.panel .ratio')].map(({ textContent }) => textContent),
        );
      await until(async () => (await ratios())?.length === 4, 'the ratios of four colours');
      for (const ratio of (await ratios()) ?? []) expect(ratio).toMatch(/^\d+\.\d : 1$/);
      // A colour field opens the system's own chooser, which no driver reaches: the options have it too.
      const options = await openOwn(session, 'options.html');
      await setOption(options, 'customInk', '#9a958b');
      const told = () =>
        options.evaluate(() => document.querySelector('output[for=customInk]')?.textContent);
      await until(async () => (await told()) === '2.6 : 1, hard to read', 'the warning there');
      await options.close();
      await page.bringToFront();
      const warned = async () => (await ratios())?.some((ratio) => ratio?.includes('hard to read'));
      await until(warned, 'the warning');
      // Grey on #f4f1ea, and the same grey on what is marked: #fbe9a7.
      expect(await ratios()).toEqual([
        '2.6 : 1, hard to read',
        expect.stringMatching(/^\d+\.\d : 1$/),
        expect.stringMatching(/^\d+\.\d : 1$/),
        '2.4 : 1, hard to read',
      ]);
      expect(await isReadable('.panel .ratio')).toBe(true);
      await session.press(page, '.panel .ends .more');
      await page.keyboard.press('Escape');
    });
  });
