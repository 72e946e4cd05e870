import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closePopup, popupSays } from './extension';
import { KINDS, Session, until } from './session';

/** Ends Chromium's service worker of the extension, as the browser does after half a minute. */
async function stopBackground(session: Session): Promise<void> {
  const page = await session.opened.browser.newPage();
  const own = await page.createCDPSession();
  await own.send('ServiceWorker.enable');
  await own.send('ServiceWorker.stopAllWorkers');
  await page.close();
}

/** Ends Firefox's event page of the extension. */
const suspend = (session: Session) => {
  if (session.opened.kind !== 'firefox') throw new Error('Firefox only');
  return session.opened.inWindow(`(async () => {
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    await ExtensionParent.GlobalManager.getExtension('${session.opened.id}').terminateBackground({ ignoreDevToolsAttached: true });
  })()`);
};

const stop = (session: Session) =>
  session.kind === 'chromium' ? stopBackground(session) : suspend(session);

describe.each(KINDS)('The reader in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start(kind);
  });
  afterAll(() => session.end());

  it('opens and closes though the background was stopped before each click', {
    timeout: 90_000,
  }, async () => {
    const page = await session.visit('newspaper.html');
    await stop(session);
    await session.read(page);
    await stop(session);
    await session.opened.click(page);
    await session.closed(page);
    const native = () => page.evaluate(() => String(Event.prototype.preventDefault));
    await until(async () => (await native()).includes('native'), 'the page’s own functions');
    await page.close();
  });

  it('closes with a sentence of its own when the page starts a new document under it', {
    timeout: 60_000,
  }, async () => {
    const page = await session.visit('newspaper.html');
    await session.read(page);
    await page.evaluate(() => {
      document.open();
      document.write('<title>New</title><p>Another page altogether.');
      document.close();
    });
    await popupSays(session, 'This page kept taking the reader away.');
    expect(await page.evaluate(() => document.body.innerText)).toContain(
      'Another page altogether.',
    );
    await closePopup(session);
    await page.close();
  });
});

describe('The reader in Chromium', () => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start('chromium');
  });
  afterAll(() => session.end());

  it('is not there after back and forward, and opens again', { timeout: 60_000 }, async () => {
    const page = await session.visit('newspaper.html');
    await session.read(page);
    await page.goto(`${session.origin}/home.html`);
    await page.goBack();
    await new Promise((done) => setTimeout(done, 300));
    if (!(await session.isOpen(page))) await session.read(page);
    await session.opened.click(page);
    await session.closed(page);
    await page.close();
  });

  it.each([
    ['a picture', 'pictures/lighthouse.jpg'],
    ['a drawing', 'pictures/moor.svg'],
    ['an empty page', 'about:blank'],
  ])('says why it does not open on %s', { timeout: 60_000 }, async (_name, path) => {
    const page = await session.opened.browser.newPage();
    await page.goto(path.includes(':') ? path : `${session.origin}/${path}`);
    await session.opened.click(page);
    await popupSays(session, path === 'about:blank' ? 'Your browser lets' : 'No article was found');
    await closePopup(session);
    await page.close();
  });
});
