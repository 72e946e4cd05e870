import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KINDS, Session, until } from './session';

declare const chrome: {
  developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> };
};

/** Takes the extension's access to sites away, as a person does in the browser's list of extensions. */
async function withdrawAccess(session: Session): Promise<void> {
  const { opened } = session;
  if (opened.kind === 'firefox') {
    return opened.inWindow(`(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const extension = ExtensionParent.GlobalManager.getExtension('${opened.id}');
      const origins = ['http://*/*', 'https://*/*'];
      await ExtensionPermissions.remove('${opened.id}', { permissions: [], origins }, extension);
      if (extension.allowedOrigins.patterns.some(({ pattern }) => origins.includes(pattern))) throw new Error('still there');
    })()`);
  }
  const settings = await opened.browser.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(
    (extensionId) =>
      chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_CLICK' }),
    opened.id,
  );
  await settings.close();
}

describe.each(KINDS)('Site access that is withdrawn under an open reader in %s', (kind) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await Session.start(kind);
    page = await session.visit('newspaper.html');
    await session.read(page);
    await until(
      () => session.inReader(page, (root) => root.querySelector('.adrift') !== null),
      'the reader’s second script',
    );
    await withdrawAccess(session);
    await page.bringToFront();
  });
  afterAll(() => session.end());

  it('leaves the reader with its controls', async () => {
    await page.keyboard.press('?');
    const sheet = () => session.inReader(page, (root) => root.querySelector('dialog') !== null);
    await until(sheet, 'the sheet of keys');
    await page.keyboard.press('Escape');
    await until(async () => !(await sheet()), 'the sheet to close');
  });

  it('lets it close, and gives the page back its own functions', async () => {
    await page.keyboard.press('Escape');
    await session.closed(page);
    const native = () => page.evaluate(() => String(Event.prototype.preventDefault));
    await until(async () => (await native()).includes('native'), 'the page’s own functions');
    expect(await page.evaluate(() => document.documentElement.hasAttribute('data-lectern'))).toBe(
      false,
    );
  });

  it('keeps the button working, by the click itself', async () => {
    const other = await session.visit('encyclopedia.html');
    // A person has looked at the page before the click.
    await new Promise((done) => setTimeout(done, 300));
    expect((await session.read(other)).length).toBeGreaterThan(1000);
    await session.opened.click(other);
    await session.closed(other);
    await other.close();
  });
});
