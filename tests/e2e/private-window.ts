import type { Page } from 'puppeteer-core';
import { openOwn } from './extension';
import { type Opened, type Session, until } from './session';

type Firefox = Extract<Opened, { kind: 'firefox' }>;

/** A window of which the browser keeps nothing. */
export interface PrivateWindow {
  /** Its only tab. */
  readonly page: Page;
  /** A person's click on the toolbar button of this window. */
  click(): Promise<void>;
  /** Closes it, and with it all that the browser held for it. */
  close(): Promise<void>;
}

/** Lets the extension into private windows, as a person does on the browser's page of extensions. */
export const allowPrivately = ({ opened }: Session): Promise<void> =>
  opened.kind === 'firefox' ? allowInFirefox(opened) : allowInChromium(opened);

/** A private window with an address, loaded. The toolbar button must have been clicked before. */
export async function openPrivately(session: Session, url: string): Promise<PrivateWindow> {
  const { opened } = session;
  const before = new Set(await opened.browser.pages());
  if (opened.kind === 'firefox') await createInFirefox(opened);
  else await createInChromium(session);
  const page = await until(
    async () => (await opened.browser.pages()).find((each) => !before.has(each)),
    'the tab of the private window',
  );
  await page.goto(url, { waitUntil: 'load' });
  const close = () => page.close();
  if (opened.kind !== 'firefox') return { page, click: () => opened.click(page), close };
  return { page, click: () => clickInFirefox(opened), close };
}

/** What WebDriver's installation of an extension for private windows does. */
async function allowInFirefox({ inWindow, id }: Firefox): Promise<void> {
  await inWindow(`(async () => {
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    await ExtensionPermissions.add('${id}', { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
    await (await AddonManager.getAddonByID('${id}')).reload();
  })()`);
}

/** Opens the window, and waits for its own first page: an address given before that is aborted. */
async function createInFirefox({ inWindow }: Firefox): Promise<void> {
  await inWindow('void OpenBrowserWindow({ private: true })');
  const isReady = `(() => {
    const tab = BrowserWindowTracker.getTopWindow({ private: true })?.gBrowser?.selectedBrowser;
    return tab?.currentURI.spec === 'about:privatebrowsing' && !tab.webProgress.isLoadingDocument;
  })()`;
  await until(() => inWindow(isReady), 'the private window', 20_000);
}

/** Clicks in the private window, which takes the focus as it does for a person: `opened.click` knows the first alone. */
async function clickInFirefox({ inWindow, id }: Firefox): Promise<void> {
  const button = `${id.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-BAP`;
  await until(
    () =>
      inWindow(`(() => {
        const own = BrowserWindowTracker.getTopWindow({ private: true });
        const button = own.document.getElementById('${button}');
        own.focus();
        own.gBrowser.selectedBrowser.focus();
        button?.click();
        return Boolean(button);
      })()`),
    'the button of the private window',
  );
}

declare const chrome: {
  developerPrivate: Record<string, (wish: object) => Promise<void>>;
  windows: { create(wish: object): Promise<unknown> };
};

/** Without its developer mode Chromium turns an unpacked extension off where it is loaded again. */
async function allowInChromium({ browser, id }: Opened): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(async (extensionId) => {
    const { updateProfileConfiguration, updateExtensionConfiguration } = chrome.developerPrivate;
    await updateProfileConfiguration?.({ inDeveloperMode: true });
    await updateExtensionConfiguration?.({ extensionId, incognitoAccess: true });
  }, id);
  await page.close();
}

async function createInChromium(session: Session): Promise<void> {
  const options = await openOwn(session, 'options.html');
  await options.evaluate(() => chrome.windows.create({ incognito: true, url: 'about:blank' }));
  await options.close();
}
