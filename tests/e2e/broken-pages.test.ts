import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/prepare.mjs';
import { closePopup, popupSays, popupText } from './extension';
import { KINDS, Session, until } from './session';

const WORDS = 'The ferry left before anyone had counted the passengers, and nobody minded. '.repeat(
  30,
);

/** The smallest document of its kind: one page with nothing on it. */
const PDF =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF';

const ARTICLE = `<article><h1>A ferry</h1><p>${WORDS}</p><p>${WORDS}</p></article>`;

/** Documents that are no ordinary web pages: their type, their text, and a policy. */
const DOCUMENTS: Readonly<Record<string, readonly [type: string, text: string, policy?: string]>> =
  {
    '/paper.pdf': ['application/pdf', PDF],
    '/sandboxed.html': ['text/html; charset=utf-8', `<title>A ferry</title>${ARTICLE}`, 'sandbox'],
    '/framed.html': [
      'text/html; charset=utf-8',
      `<title>A ferry</title>${ARTICLE}<iframe sandbox srcdoc="<p>Framed words.</p>"></iframe>`,
    ],
    '/plain.txt': ['text/plain; charset=utf-8', `${WORDS}\n\n${WORDS}`],
    '/feed.xml': [
      'application/xml',
      `<?xml version="1.0"?><feed><title>A</title><p>${WORDS}</p></feed>`,
    ],
    '/data.json': ['application/json', JSON.stringify({ words: WORDS })],
    '/page.xhtml': [
      'application/xhtml+xml',
      `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>A ferry</title></head><body>${ARTICLE}</body></html>`,
    ],
    '/slow.html': [
      'text/html; charset=utf-8',
      `<title>Slow</title><article><h1>Slow</h1>${`<p>${WORDS}</p>`.repeat(800)}</article>`,
    ],
  };

async function serveDocuments() {
  const server = createServer((request, response) => {
    const [type, text, policy] = DOCUMENTS[request.url ?? ''] ?? ['text/plain', 'Not found'];
    response.setHeader('content-type', type);
    if (policy) response.setHeader('content-security-policy', policy);
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
    // A page that holds up its process holds up no other tab.
    session = await Session.start(kind, { shareProcess: false });
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

  it.each([['plain.txt'], ['page.xhtml'], ['sandboxed.html'], ['framed.html']])(
    '%s is read like any text',
    async (name) => {
      const page = await session.opened.browser.newPage();
      await go(page, `${documents.origin}/${name}`);
      expect(await session.read(page)).toContain('The ferry left before anyone');
      await session.opened.click(page);
      await session.closed(page);
      await page.close();
    },
  );

  it.each([
    ['a document of XML', () => `${documents.origin}/feed.xml`],
    ['data', () => `${documents.origin}/data.json`],
    ['a picture', () => `${session.origin}/pictures/lighthouse.jpg`],
    ['a drawing', () => `${session.origin}/pictures/moor.svg`],
    ['an empty page', () => 'about:blank'],
    ['a PDF', () => `${documents.origin}/paper.pdf`],
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
    if (!(await isRead()))
      await popupSays(session, /No article|lets no|not allowed|wrong|This is a PDF/);
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
    // The tab that comes to the front: a click that is late is read there, where an empty one would show a sentence.
    const beside = await session.visit('newspaper.html');
    const page = await session.opened.browser.newPage();
    await page.goto(`${documents.origin}/slow.html`);
    const click = await session.opened.aim(page);
    const clicked = Promise.resolve(click()).catch(() => null);
    await page.close();
    await clicked;
    await beside.close();
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
    await popupSays(session, /lets no extension|No article|wrong|not allowed/);
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
