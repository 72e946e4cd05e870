import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Session, until } from '../session';
import { serveSerial } from './serial-site';

/** `use` gives the browser that is open. */
export const seriesTests = (use: () => Session) =>
  describe('An article of several pages', () => {
    let site: Awaited<ReturnType<typeof serveSerial>>;
    let session: Session;
    beforeAll(async () => {
      session = use();
      site = await serveSerial();
    });
    afterAll(() => site.close());

    const open = async (path: string): Promise<Page> => {
      const page = await session.opened.browser.newPage();
      await page.goto(site.origin + path, { waitUntil: 'load' });
      await session.read(page);
      return page;
    };
    const said = (page: Page) =>
      session.inReader(page, (root) => root.querySelector('.goes-on .said')?.textContent ?? null);
    const says = (page: Page, words: RegExp) =>
      until(async () => words.test((await said(page)) ?? ''), String(words));
    /** What is there: how often each of the words occurs, and what else the parts bring. */
    const look = (page: Page) =>
      session.inReader(page, (root) => {
        const text = root.querySelector<HTMLElement>('main')?.textContent ?? '';
        const times = (words: string) => text.split(words).length - 1;
        return {
          parts: [...root.querySelectorAll('.part-break')].map((each) => each.textContent),
          drivers: times('Its second engine driver kept a diary') > 0,
          slide: times('In the year of the great slide') > 0,
          today: times('Today the line carries') > 0,
          twice: times('What happened at the halt') / 2,
          note: times('Of the mountain line this paper') / 2,
          noteLast: text.lastIndexOf('Of the mountain line') > text.lastIndexOf('Today the line'),
          titles: times('The mountain line'),
          pictures: [...root.querySelectorAll<HTMLImageElement>('main img')].map(
            (each) => new URL(each.src).pathname,
          ),
          opens: root.querySelectorAll('.part img.opens').length,
          minutes: root.querySelector('.credits > bdi:last-child')?.textContent,
          headings: root.querySelectorAll('.text h2').length,
        };
      });

    it('is put together when that is asked for: fetched as the person would, once each, duplicates dropped, and a part that cannot be had is asked for again', async () => {
      const page = await open('/line.html');
      await says(page, /part 2 of 4/);
      const before = site.asked.filter(({ path }) => /-\d\.html/.test(path));
      expect(before, 'nothing is asked before the person does').toEqual([]);
      const first = await look(page);
      await session.press(page, '.goes-on button', 'Join all parts');
      await says(page, /Part 3 could not be read/);
      expect((await look(page))?.parts).toEqual(['Part 2']);
      site.mend();
      await session.press(page, '.goes-on button', 'Try again');
      await says(page, /All parts are here: 4/);
      const all = await look(page);
      expect(all).toMatchObject({
        parts: ['Part 2', 'Part 3', 'Part 4'],
        drivers: true,
        slide: true,
        today: true,
        twice: 1,
        note: 1,
        noteLast: true,
        titles: first?.titles,
        opens: 1,
        headings: 2,
      });
      expect(all?.pictures.sort()).toEqual(['/diary.svg', '/line.svg']);
      expect(all?.minutes).not.toBe(first?.minutes);
      const asked = site.asked.map(({ path }) => path);
      expect(asked.filter((path) => /-\d\.html/.test(path))).toEqual([
        '/line-2.html',
        '/line-3.html',
        '/line-3.html',
        '/line-4.html',
      ]);
      expect(site.asked.find(({ path }) => path === '/line-2.html')?.cookie).toContain('seen=yes');
      // The page itself shows its advertisement and runs its script, once; the parts do neither.
      expect(asked.filter((path) => path === '/tracker.svg').length).toBeLessThan(2);
      expect(asked.filter((path) => path === '/script')).toHaveLength(1);
      await page.keyboard.press('o');
      const outline = () =>
        session.inReader(page, (root) =>
          [...root.querySelectorAll('.outline .to > :first-child')].map((each) => each.textContent),
        );
      expect(await until(outline, 'the outline')).toEqual(['The diary', 'The slide']);
      await page.close();
    });

    it('stops when that is asked for, and goes to no other site', async () => {
      const slow = await open('/slow.html');
      await session.press(slow, '.goes-on button', 'Join all parts');
      await says(slow, /Fetching part 2 of 4/);
      await session.press(slow, '.goes-on button', 'Stop');
      await says(slow, /goes on: part 2 of 4/);
      expect((await look(slow))?.parts).toEqual([]);
      await slow.close();
      const count = site.asked.length;
      const away = await open('/away.html');
      await session.press(away, '.goes-on button', 'Join all parts');
      await says(away, /Part 2 could not be read/);
      const elsewhere = site.asked.slice(count).filter(({ host }) => host.startsWith('127.'));
      expect(elsewhere).toEqual([]);
      await away.close();
    });

    /** Where a paragraph of the third part is in the window; null while that part is not there. */
    const slideAt = (page: Page) =>
      session.inReader(page, (root) => {
        const paragraph = [...root.querySelectorAll('.part p')].find((each) =>
          each.textContent?.startsWith('Paragraph 3. In the year of the great slide'),
        );
        return paragraph ? Math.round(paragraph.getBoundingClientRect().top) : null;
      });
    const isAtTop = async (page: Page) => Math.abs(((await slideAt(page)) ?? 999) - 64) < 40;
    /** Reads on to that paragraph, and waits until the place is kept. */
    const leaveThere = async (page: Page) => {
      await session.inReader(page, (root) => {
        const paragraph = [...root.querySelectorAll('.part p')].find((each) =>
          each.textContent?.startsWith('Paragraph 3. In the year of the great slide'),
        );
        paragraph?.scrollIntoView({ block: 'start', behavior: 'instant' });
      });
      await new Promise((done) => setTimeout(done, 900));
      await page.close();
    };

    /** The same in an article whose parts a button has joined. */
    const leaveAfter = async (button: string) => {
      const page = await open('/line.html');
      await session.press(page, '.goes-on button', button);
      await says(page, /All parts are here: 4/);
      await leaveThere(page);
    };

    it('offers the place that was kept in a later part, when that part is there again', async () => {
      await leaveAfter('Join all parts');
      const again = await open('/line.html');
      expect(await slideAt(again)).toBe(null);
      await session.press(again, '.goes-on button', 'Join all parts');
      await says(again, /All parts are here: 4/);
      expect(await isAtTop(again)).toBe(false);
      await session.press(again, '.way-back');
      await until(() => isAtTop(again), 'the paragraph that was left');
      await leaveThere(again);
    });

    it('opens whole once that is wanted on its site, and at the place that was kept in a later part', async () => {
      await leaveAfter('Always on this site');
      const again = await open('/line.html');
      await says(again, /All parts are here: 4/);
      expect((await look(again))?.parts).toHaveLength(3);
      await until(() => isAtTop(again), 'the paragraph that was left');
      await again.close();
    });
  });
