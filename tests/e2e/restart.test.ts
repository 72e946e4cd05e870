import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KINDS, Session, until } from './session';

/** Where the browser's own start scrolls to is no place of ours: further down than this it was brought. */
const BELOW_HEAD = 300;

describe.each(KINDS)('A browser that was closed and opened again: %s', (kind) => {
  const profile = mkdtempSync(join(tmpdir(), 'lectern-restart-'));
  let session: Session;
  beforeAll(async () => {
    session = await Session.start(kind, { profile });
  });
  afterAll(async () => {
    await session.end();
    rmSync(profile, { recursive: true, force: true });
  });

  /** Brings a long paragraph to the top of the window; gives its first words. */
  const goTo = (page: Page, index: number) =>
    session.inReader(
      page,
      (root, at) => {
        const long = [...root.querySelectorAll('.text p')].filter(
          (each) => (each.textContent ?? '').length > 200,
        );
        long[at]?.scrollIntoView({ block: 'start', behavior: 'instant' });
        return long[at]?.textContent?.trim().slice(0, 40) ?? '';
      },
      index,
    );
  const first = (page: Page) =>
    session.inReader(page, (root) => {
      const paragraph = [...root.querySelectorAll('.text p')].find(
        (each) => each.getBoundingClientRect().bottom > 60,
      );
      return { words: paragraph?.textContent?.trim().slice(0, 40), top: window.scrollY };
    });

  it('has the place in each article, and no place where none was left', async () => {
    const left: Record<string, string | null> = {};
    for (const [name, index] of [
      ['state.html', 12],
      ['newspaper.html', 4],
    ] as const) {
      const page = await session.readWithAids(name);
      left[name] = await goTo(page, index);
      // Written when scrolling came to rest.
      await new Promise((done) => setTimeout(done, 1200));
      await page.close();
    }
    const { port } = new URL(session.origin);
    await session.end();
    session = await Session.start(kind, { profile, port: Number(port) });
    for (const [name, words] of Object.entries(left)) {
      const page = await session.readWithAids(name);
      const place = await until(async () => {
        const now = await first(page);
        return now && now.top > BELOW_HEAD ? now : null;
      }, `the place in ${name}`);
      expect(place.words).toBe(words);
      await page.close();
    }
    const other = await session.readWithAids('long-read-2.html');
    expect((await first(other))?.top).toBeLessThan(BELOW_HEAD);
    await other.close();
  });
});
