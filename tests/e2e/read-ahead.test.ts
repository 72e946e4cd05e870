import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOwn, setOption } from './extension';
import { inExtensionWorld } from './extension-world';
import { KINDS, Session } from './session';

/** A page is read within this time after it has loaded, in ms; longer than it takes by far. */
const READ_MS = 2200;

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** What a page does to itself, and what the reader then must and must not show. */
const CHANGES: readonly {
  readonly what: string;
  /** Done before the page is read. */
  readonly before?: () => void;
  readonly change: () => void;
  readonly shows?: string;
  readonly hides?: string;
}[] = [
  {
    what: 'a paragraph comes',
    change: () => {
      const paragraph = document.createElement('p');
      paragraph.textContent =
        'This paragraph came after the page was read, and it has to be in the article as well.';
      document.querySelector('article p:nth-of-type(3)')?.after(paragraph);
    },
    shows: 'This paragraph came after',
  },
  {
    what: 'a word changes for one as long',
    before: () => {
      const paragraph = document.querySelector('article p:nth-of-type(3)');
      paragraph?.append(' The score stands at 2 to 1 and the second half has begun.');
    },
    change: () => {
      const last = document.querySelector('article p:nth-of-type(3)')?.lastChild;
      if (last) last.textContent = last.textContent?.replace('2 to 1', '3 to 1') ?? '';
    },
    shows: 'stands at 3 to 1',
    hides: 'stands at 2 to 1',
  },
  {
    what: 'a hidden part opens',
    before: () => {
      const paragraph = document.createElement('p');
      paragraph.className = 'folded';
      paragraph.textContent =
        'This paragraph is folded away at first, and whoever wants it has to ask the page for it.';
      const style = document.createElement('style');
      style.textContent = '.folded { display: none }';
      document.querySelector('article p:nth-of-type(3)')?.after(style, paragraph);
    },
    change: () => document.querySelector('p.folded')?.classList.remove('folded'),
    shows: 'This paragraph is folded away',
  },
];

/** Chooses a font in the options, and waits until it is kept. */
async function choose(options: Page, font: string): Promise<void> {
  await options.bringToFront();
  await setOption(options, 'font', font);
  await pause(1500);
}

describe.each(KINDS)('A page that was read before the click in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.borrow(kind);
  });
  afterAll(() => session.end());

  it.each(CHANGES)('is shown as it is at the click: $what', async (given) => {
    const page = await session.visit('newspaper.html');
    if (given.before) await page.evaluate(given.before);
    await pause(READ_MS);
    await page.evaluate(given.change);
    const text = await session.read(page);
    if (given.shows) expect(text).toContain(given.shows);
    if (given.hides) expect(text).not.toContain(given.hides);
    await page.close();
  });

  it('has the chosen font there for the first paint, and shows the page none before', async () => {
    const options = await openOwn(session, 'options.html');
    await choose(options, 'lexend');
    const page = await session.visit('newspaper.html');
    const fonts = () => page.evaluate(() => [...document.fonts].map(({ family }) => family).join());
    await pause(READ_MS + 800);
    expect(await fonts()).not.toContain('Lectern');
    await page.evaluate(() => {
      new MutationObserver(() => {
        const scope = window as unknown as { __fonts?: string };
        scope.__fonts ??= [...document.fonts].map(({ family }) => family).join();
      }).observe(document.documentElement, { attributeFilter: ['data-lectern'] });
    });
    await session.read(page);
    const atOpening = await page.evaluate(() => (window as { __fonts?: string }).__fonts);
    expect(atOpening).toContain('Lectern Lexend');
    await page.close();
    await choose(options, 'serif');
    await options.close();
  });

  it('has the address that the page has at the click', async () => {
    const page = await session.visit('newspaper.html');
    await pause(READ_MS);
    await page.evaluate(() => history.pushState(null, '', '/another.html'));
    await session.read(page);
    const source = await session.inReader(
      page,
      (root) => root.querySelector<HTMLAnchorElement>('.source a')?.href,
    );
    expect(source).toBe(`${session.origin}/another.html`);
    await page.close();
  });

  it('opens, closes and opens again', async () => {
    const page = await session.visit('newspaper.html');
    await pause(READ_MS);
    const paragraphs = async () => {
      await session.read(page);
      return session.inReader(page, (root) =>
        [...root.querySelectorAll('.article p')].map((each) => each.textContent),
      );
    };
    const first = await paragraphs();
    expect(first?.length).toBeGreaterThan(5);
    await page.keyboard.press('Escape');
    await session.closed(page);
    expect(await paragraphs()).toEqual(first);
    await page.close();
  });
});

/** Whether a click would find the page read; takes away what was read. */
const isRead = (session: Session, page: Page): Promise<unknown> =>
  inExtensionWorld(
    session,
    page,
    `(() => {
      const taken = globalThis[Symbol.for('lectern.parts')]?.ahead?.take(new URL(location.href));
      return taken ? taken.steps.next().done : null;
    })()`,
  );

describe('Reading before the click in chromium', () => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.borrow('chromium');
  });
  afterAll(() => session.end());

  const append = () => document.querySelector('article p')?.append(' And one sentence more.');

  it('is done once the page has loaded', async () => {
    const page = await session.visit('newspaper.html');
    await pause(2 * READ_MS);
    expect(await isRead(session, page)).toBe(true);
    await page.close();
  });

  it('counts for nothing once the page has changed, until Alt is pressed', async () => {
    const page = await session.visit('newspaper.html');
    await pause(READ_MS);
    await page.evaluate(append);
    await page.keyboard.press('Alt');
    await pause(700);
    expect(await isRead(session, page)).not.toBe(null);
    await page.evaluate(append);
    await pause(1500);
    expect(await isRead(session, page)).toBe(null);
    await page.close();
  });

  it('is not done of a page so large that it would be held up', async () => {
    const page = await session.opened.browser.newPage();
    // Before the browser is idle for the first time, which may be at once.
    await page.evaluateOnNewDocument(() =>
      document.addEventListener('DOMContentLoaded', () => {
        const spans = Array.from({ length: 7000 }, () => document.createElement('span'));
        document.querySelector('footer')?.append(...spans);
      }),
    );
    await page.goto(`${session.origin}/newspaper.html`, { waitUntil: 'load' });
    await pause(READ_MS);
    expect(await isRead(session, page)).toBe(null);
    expect(await session.read(page)).toContain('The valley that voted to keep its dam');
    await page.close();
  });

  it('is not done for a key that the page makes up', async () => {
    const page = await session.visit('newspaper.html');
    await pause(READ_MS);
    await page.evaluate(append);
    await page.evaluate(() =>
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Alt', bubbles: true })),
    );
    await pause(700);
    expect(await isRead(session, page)).toBe(null);
    await page.close();
  });
});
