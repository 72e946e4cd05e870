import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Session, until } from '../session';
import { serveSerial } from './serial-site';

/** `use` gives the browser that is open. */
export const mediaTests = (use: () => Session) =>
  describe('Pictures and players', () => {
    let session: Session;
    let site: Awaited<ReturnType<typeof serveSerial>>;
    beforeAll(async () => {
      session = use();
      site = await serveSerial();
    });
    afterAll(() => site.close());

    const open = async (path: string): Promise<Page> => {
      const page = await session.opened.browser.newPage();
      await page.goto(site.origin + path, { waitUntil: 'load' });
      return page;
    };

    it('a player is a card that asks nothing of its site before its click, and then loads', async () => {
      const page = await open('/film.html');
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).hostname));
      await session.read(page);
      const card = () =>
        session.inReader(page, (root) => root.querySelector<HTMLElement>('.embed')?.innerText);
      const words = await until(card, 'the card');
      expect(words).toContain('A film of the line');
      expect(words).toContain('player.example');
      expect(await session.inReader(page, (root) => root.querySelectorAll('iframe').length)).toBe(
        0,
      );
      expect(asked).not.toContain('player.example');
      await session.press(page, '.embed button');
      const frame = await until(
        () =>
          session.inReader(page, (root) => {
            const made = root.querySelector<HTMLIFrameElement>('.embed iframe');
            return made ? { src: made.src, sandbox: String(made.sandbox) } : null;
          }),
        'the frame',
      );
      expect(frame).toMatchObject({ src: 'https://player.example/embed/1' });
      expect(frame.sandbox).not.toContain('allow-top-navigation');
      await until(async () => asked.includes('player.example'), 'the player to be asked for');
      await page.close();
    });

    it('a picture that cannot be had leaves its caption and another try, which works', async () => {
      const page = await open('/torn.html');
      await session.read(page);
      const place = () =>
        session.inReader(page, (root) => {
          const missing = root.querySelector<HTMLElement>('.missing');
          return missing?.closest('figure')?.innerText ?? null;
        });
      const words = await until(place, 'the place of the picture');
      expect(words).toContain('The tunnel before it was closed');
      site.mend();
      await session.press(page, '.missing button');
      await until(
        () =>
          session.inReader(page, (root) => {
            const image = root.querySelector<HTMLImageElement>('.text img[src*="late"]');
            return !!image?.naturalWidth && !image.hidden && !root.querySelector('.missing');
          }),
        'the picture',
      );
      await page.close();
    });
  });
