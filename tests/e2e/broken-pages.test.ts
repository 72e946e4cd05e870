import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/prepare.mjs';
import { closePopup, inBackground, openOwn, popupText, setOption } from './extension';
import { KINDS, Session, until } from './session';

const says = (session: Session, sentence: string | RegExp) =>
  until(
    async () => (await popupText(session).catch(() => null))?.match(sentence),
    `the popup to say “${sentence}”`,
    15_000,
  );

const WORDS = 'The ferry left before anyone had counted the passengers, and nobody minded. '.repeat(
  30,
);

/** Documents that are no web pages: their type and text. */
const DOCUMENTS: Readonly<Record<string, readonly [type: string, text: string]>> = {
  '/plain.txt': ['text/plain; charset=utf-8', `${WORDS}\n\n${WORDS}`],
  '/feed.xml': [
    'application/xml',
    `<?xml version="1.0"?><feed><title>A</title><p>${WORDS}</p></feed>`,
  ],
  '/data.json': ['application/json', JSON.stringify({ words: WORDS })],
  '/page.xhtml': [
    'application/xhtml+xml',
    `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>A ferry</title></head><body><article><h1>A ferry</h1><p>${WORDS}</p><p>${WORDS}</p></article></body></html>`,
  ],
  '/slow.html': [
    'text/html; charset=utf-8',
    `<title>Slow</title><article><h1>Slow</h1>${`<p>${WORDS}</p>`.repeat(800)}</article>`,
  ],
};

async function serveDocuments() {
  const server = createServer((request, response) => {
    const [type, text] = DOCUMENTS[request.url ?? ''] ?? ['text/plain', 'Not found'];
    response.setHeader('content-type', type);
    response.end(text);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://localhost:${port}`, close: () => server.close() };
}

/** Goes to an address; Firefox may not say that it went there. */
const go = (page: Page, address: string) =>
  Promise.race([
    page.goto(address).catch(() => null),
    new Promise((done) => setTimeout(done, 2000)),
  ]);

describe.each(KINDS)('In %s', { timeout: 90_000 }, (kind) => {
  let session: Session;
  let documents: Awaited<ReturnType<typeof serveDocuments>>;
  beforeAll(async () => {
    session = await Session.start(kind);
    documents = await serveDocuments();
  });
  afterAll(async () => {
    documents.close();
    await session.end();
  });

  /** Opens an article in a page of its own and closes it again: everything still works. */
  async function stillReads(): Promise<void> {
    const page = await session.visit('newspaper.html');
    await session.read(page);
    await session.opened.click(page);
    await session.closed(page);
    await page.close();
  }

  it.each([['plain.txt'], ['page.xhtml']])('%s is read like any text', async (name) => {
    const page = await session.opened.browser.newPage();
    await go(page, `${documents.origin}/${name}`);
    expect(await session.read(page)).toContain('The ferry left before anyone');
    await session.opened.click(page);
    await session.closed(page);
    await page.close();
  });

  it.each([
    ['a document of XML', () => `${documents.origin}/feed.xml`],
    ['data', () => `${documents.origin}/data.json`],
    ['a picture', () => `${session.origin}/pictures/lighthouse.jpg`],
    ['a file of this computer', () => `file://${ROOT}tests/site/newspaper.html`],
  ])('%s is read, or gets a sentence', async (_, address) => {
    const page = await session.opened.browser.newPage();
    await go(page, address());
    await session.opened.click(page);
    const isRead = () => session.isOpen(page).catch(() => false);
    await until(
      async () => (await isRead()) || (await popupText(session).catch(() => null)),
      'the reader or a sentence',
      15_000,
    );
    if (!(await isRead())) await says(session, /No article|lets no|not allowed|wrong/);
    await closePopup(session);
    await page.close();
  });

  it('a page that is left during extraction is left, and the next one is read', async () => {
    const page = await session.opened.browser.newPage();
    await page.goto(`${documents.origin}/slow.html`);
    const click = await session.opened.aim(page);
    const clicked = click();
    await page.goto(`${session.origin}/newspaper.html`);
    await clicked;
    await new Promise((done) => setTimeout(done, 1500));
    await until(async () => {
      if (await session.isOpen(page)) return true;
      await session.opened.click(page);
      await new Promise((done) => setTimeout(done, 700));
      return session.isOpen(page);
    }, 'the reader on the next page');
    await page.close();
  });

  it('a tab that is closed during extraction takes nothing with it', async () => {
    const page = await session.opened.browser.newPage();
    await page.goto(`${documents.origin}/slow.html`);
    const click = await session.opened.aim(page);
    const clicked = Promise.resolve(click()).catch(() => null);
    await page.close();
    await clicked;
    await stillReads();
  });

  it('three clicks at once open the reader, as one does', async () => {
    const page = await session.opened.browser.newPage();
    await page.goto(`${documents.origin}/slow.html`);
    const click = await session.opened.aim(page);
    await Promise.all([click(), click(), click()]);
    await until(() => session.isOpen(page), 'the reader');
    await new Promise((done) => setTimeout(done, 1500));
    expect(await session.isOpen(page)).toBe(true);
    await page.close();
  });

  // The button is clicked in the window that Firefox's own protocol holds, and in Chromium's last one.
  it('two windows with the same page have readers of their own', async () => {
    const page = await session.visit('newspaper.html');
    if (kind === 'chromium') await session.read(page);
    const other = await session.opened.browser.newPage({ type: 'window' } as never);
    await other.goto(`${session.origin}/newspaper.html`, { waitUntil: 'load' });
    if (kind === 'firefox') await session.read(page);
    expect(await session.isOpen(other)).toBe(false);
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await session.closed(page);
    await other.close();
    await page.close();
    await stillReads();
  });

  it('a page is read without a network, and a page that cannot be had gets a sentence', async () => {
    const page = await session.visit('newspaper.html');
    const offline = (is: boolean) =>
      session.opened.kind === 'firefox'
        ? session.opened.inWindow(`Services.io.offline = ${is}`)
        : page.setOfflineMode(is);
    await offline(true);
    await session.read(page);
    await session.opened.click(page);
    await session.closed(page);
    // Firefox reaches this machine even when it is offline.
    const gone = kind === 'firefox' ? 'http://localhost:59998/a' : `${session.origin}/forum.html`;
    await go(page, gone);
    // In Chromium the error page takes the tab's place after the address is known.
    await new Promise((done) => setTimeout(done, 800));
    await session.opened.click(page);
    await says(session, /lets no extension|No article|wrong|not allowed/);
    await closePopup(session);
    await offline(false);
    await page.close();
    await stillReads();
  });

  it('the back/forward cache brings the page back to be read, closed and read again', async () => {
    const page = await session.visit('newspaper.html');
    await session.read(page);
    await page.goto(`${session.origin}/home.html`);
    await page.goBack();
    await new Promise((done) => setTimeout(done, 500));
    if (!(await session.isOpen(page))) await session.read(page);
    await session.opened.click(page);
    await session.closed(page);
    await session.read(page);
    await page.close();
  });
});

/** Fills `sync` to its last byte, from a page of the extension. */
const fillSync = (options: Page) =>
  options.evaluate(async () => {
    interface Api {
      readonly storage: { sync: { set(items: object): Promise<void> } };
    }
    const scope = globalThis as unknown as { readonly browser?: Api; readonly chrome: Api };
    const { sync } = (scope.browser ?? scope.chrome).storage;
    let item = 0;
    for (const size of [8000, 700, 60, 1]) {
      for (let is = true; is; item++) {
        is = await sync.set({ [`x${item}`]: 'x'.repeat(size) }).then(
          () => true,
          () => false,
        );
      }
    }
  });

describe.each(KINDS)('A storage that is full or refused in %s', { timeout: 90_000 }, (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start(kind);
    const options = await openOwn(session, 'options.html');
    await fillSync(options);
    await options.close();
  });
  afterAll(() => session.end());

  it('is said in the options, and what was changed holds', async () => {
    const options = await openOwn(session, 'options.html');
    await setOption(options, 'size', '27');
    await until(
      async () => (await options.$eval('.top', (top) => top.textContent))?.includes('this device'),
      'the sentence',
    );
    const page = await session.visit('newspaper.html');
    await session.read(page);
    const size = await session.inReader(page, (root) => {
      const paragraph = root.querySelector('.article p');
      return paragraph && getComputedStyle(paragraph).fontSize;
    });
    expect(size).toBe('27px');
    await options.close();
    await page.close();
  });

  it('is said in the reader’s panel', async () => {
    const page = await session.visit('newspaper.html');
    await session.read(page);
    await session.inReader(page, (root) => {
      root.querySelector<HTMLElement>('.tools .button:last-child')?.focus();
    });
    await page.keyboard.press('Enter');
    await until(
      () => session.inReader(page, (root) => root.querySelector('.panel') !== null),
      'the panel',
    );
    await session.inReader(page, (root) => {
      root.querySelector<HTMLElement>('.panel [name=size]')?.focus();
    });
    await page.keyboard.press('ArrowRight');
    await until(
      () =>
        session.inReader(page, (root) =>
          root.querySelector('.panel .warning')?.textContent?.includes('this device'),
        ),
      'the sentence',
    );
    await page.close();
  });
});

/** Ends this version of the extension and starts it again, as an update does. */
async function reload(session: Session): Promise<void> {
  const { opened } = session;
  if (opened.kind === 'firefox') {
    return opened.inWindow(`(async () => {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      await (await AddonManager.getAddonByID('${opened.id}')).reload();
    })()`);
  }
  await inBackground(session, () => {
    const { runtime } = (globalThis as never as { chrome: { runtime: { reload(): void } } }).chrome;
    setTimeout(() => runtime.reload(), 50);
  });
}

describe.each(KINDS)(
  'An extension that is updated under an open reader in %s',
  { timeout: 60_000 },
  (kind) => {
    it('leaves it readable, with a sentence or as the new version’s own, and it closes', async () => {
      const session = await Session.start(kind);
      const page = await session.visit('newspaper.html');
      const text = await session.read(page);
      await until(
        () => session.inReader(page, (root) => root.querySelector('.adrift') !== null),
        'the reader’s second script',
      );
      await reload(session);
      if (kind === 'chromium') {
        await until(
          () =>
            session.inReader(page, (root) =>
              root
                .querySelector('.adrift')
                ?.textContent?.includes('Lectern was updated meanwhile.'),
            ),
          'the sentence',
        );
      } else {
        await until(
          () => page.evaluate(() => document.querySelector('[data-lectern-host]') !== null),
          'the reader of the new version',
        );
        await until(() => session.isOpen(page), 'its article');
      }
      const now = await session.inReader(page, (root) => root.querySelector('.text')?.textContent);
      expect(text.replace(/\s/g, '')).toContain(now?.replace(/\s/g, '').slice(0, 400));
      await page.bringToFront();
      await page.keyboard.press('Escape');
      await session.closed(page);
      expect(await page.evaluate(() => document.body.innerText.length)).toBeGreaterThan(1000);
      expect(await page.evaluate(() => document.documentElement.hasAttribute('data-lectern'))).toBe(
        false,
      );
      await session.end();
    });
  },
);
