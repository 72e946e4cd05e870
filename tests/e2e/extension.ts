import type { Page } from 'puppeteer-core';
import { type Session, until } from './session';

/** What the toolbar button says of the page in front. */
export async function buttonTitle(session: Session): Promise<string> {
  const { opened } = session;
  if (opened.kind === 'firefox') {
    return opened.inWindow(
      `document.getElementById('${opened.id.replace(/[^a-z0-9_-]/g, '_')}-BAP')?.getAttribute('tooltiptext') ?? ''`,
    );
  }
  return inBackground(session, async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return chrome.action.getTitle({ tabId: tab?.id ?? 0 });
  });
}

declare const chrome: {
  tabs: { query(filter: object): Promise<{ id?: number; url?: string; index: number }[]> };
  action: { getTitle(details: object): Promise<string> };
};

/** Runs a self-contained function in Chromium's service worker of the extension. */
export async function inBackground<Value>(
  session: Session,
  fn: () => Value,
): Promise<Awaited<Value>> {
  const target = await session.opened.browser.waitForTarget(
    (candidate) =>
      candidate.type() === 'service_worker' && candidate.url().includes(session.opened.id),
  );
  const worker = await target.worker();
  if (!worker) throw new Error('The background did not start.');
  return (await worker.evaluate(fn)) as Awaited<Value>;
}

/** The text of the popup that is open; null while none is. */
export async function popupText(session: Session): Promise<string | null> {
  const { opened } = session;
  if (opened.kind === 'firefox') {
    return opened.inWindow(`(async () => {
      const frame = [...document.querySelectorAll('browser.webextension-popup-browser')].at(-1);
      if (!frame?.currentURI?.spec.includes('popup.html')) return null;
      const reason = new URLSearchParams(frame.currentURI.query).get('reason');
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const extension = ExtensionParent.GlobalManager.getExtension('${opened.id}');
      const key = 'failure_' + reason.replaceAll('-', '_');
      const at = extension.localizeMessage('keys').split(' ').indexOf(key);
      return extension.localizeMessage('sentences').split('\\n')[at] ?? null;
    })()`);
  }
  const target = opened.browser
    .targets()
    .find((candidate) => candidate.url().includes('/popup.html'));
  if (!target) return null;
  const page = await target.asPage();
  return page.evaluate(() => document.body.innerText);
}

/** Waits for the popup to say a sentence, or one of those that a pattern stands for. */
export const popupSays = (session: Session, sentence: string | RegExp): Promise<boolean> =>
  until(
    async () => {
      const text = (await popupText(session).catch(() => null)) ?? '';
      return typeof sentence === 'string' ? text.includes(sentence) : sentence.test(text);
    },
    `the popup to say “${sentence}”`,
    15_000,
  );

/** Writes into a field as typing does, and leaving it. */
export const fill = (page: Page, selector: string, text: string): Promise<void> =>
  page.$eval(
    selector,
    (field, value) => {
      (field as HTMLInputElement).value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    text,
  );

/** Presses the first offer of the popup that is open. */
export async function takeFirstOffer(session: Session): Promise<void> {
  const { opened } = session;
  if (opened.kind === 'firefox') {
    // A popup that is still being put into its place loses the answer, not the press: that closes it.
    await until(
      async () => (await opened.inWindow(PRESS)) || !(await isPopupOpen(session)),
      'the offer in the popup',
    );
    return;
  }
  const target = opened.browser.targets().find((each) => each.url().includes('/popup.html'));
  const popup = await target?.asPage();
  await popup?.waitForSelector('.first');
  await popup?.keyboard.press('Tab');
  // The popup may close before the key is let go.
  await popup?.keyboard.press('Enter').catch(() => null);
}

/**
 * Presses the first offer in Firefox's popup once it is drawn; gives whether it was there. The wait
 * for the answer is long: a press that was given up and came late closed the popup, and the next try
 * found none.
 */
const PRESS = `new Promise((done) => {
  const frame = [...document.querySelectorAll('browser.webextension-popup-browser')].at(-1);
  if (!frame?.messageManager) return done(false);
  frame.messageManager.addMessageListener('lectern-pressed', ({ data }) => done(data));
  setTimeout(() => done(false), 6000);
  frame.messageManager.loadFrameScript('data:,' + encodeURIComponent(
    'const first = content.document.querySelector(".first"); first?.click(); sendAsyncMessage("lectern-pressed", !!first);'
  ), false);
})`;

/** Time a person looks at the popup at least; one that is gone sooner comes again (`platform/toolbar.ts`). */
const GLANCE_MS = 700;

/** Closes the popup, as a click beside it does. */
export async function closePopup(session: Session): Promise<void> {
  const { opened } = session;
  await new Promise((done) => setTimeout(done, GLANCE_MS));
  if (opened.kind === 'firefox') {
    await opened.inWindow(`(async () => {
      for (const panel of document.querySelectorAll('panel')) panel.hidePopup?.();
      await new Promise((done) => setTimeout(done, 300));
    })()`);
    return;
  }
  const target = opened.browser
    .targets()
    .find((candidate) => candidate.url().includes('/popup.html'));
  await (await target?.asPage())?.close();
}

/** The number that the extension knows the tab in front by. */
export async function tabInFront(session: Session): Promise<number> {
  const { opened } = session;
  if (opened.kind === 'firefox') {
    return opened.inWindow(`(() => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      return ExtensionParent.apiManager.global.tabTracker.getId(gBrowser.selectedTab);
    })()`);
  }
  return inBackground(session, async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return tab?.id ?? -1;
  });
}

/** Whether a popup of ours is open. */
export function isPopupOpen(session: Session): Promise<boolean> {
  const { opened } = session;
  if (opened.kind === 'firefox') {
    return opened.inWindow(`(() => {
      const frame = [...document.querySelectorAll('browser.webextension-popup-browser')].at(-1);
      return Boolean(frame?.currentURI?.spec.includes('popup.html'));
    })()`);
  }
  const targets = opened.browser.targets();
  return Promise.resolve(targets.some((target) => target.url().includes('/popup.html')));
}

/** A page of the extension in a tab, drawn. Firefox may not say that it went there. */
export async function openOwn(session: Session, name: string): Promise<Page> {
  const page = await session.opened.browser.newPage();
  await Promise.race([
    page.goto(session.opened.address(name)).catch(() => null),
    new Promise((done) => setTimeout(done, 1500)),
  ]);
  await until(() => page.$('main h1').catch(() => null), name);
  return page;
}

/** Sets a choice or a number in the options page, as a person does. */
export const setOption = (options: Page, name: string, value: string): Promise<void> =>
  options.evaluate(
    (wanted, to) => {
      const inputs = [...document.querySelectorAll<HTMLInputElement>('input')];
      const input = inputs.find(
        (one) => one.name === wanted && (one.type !== 'radio' || one.value === to),
      );
      if (!input) throw new Error(`no input ${wanted}`);
      if (input.type === 'radio') return input.click();
      input.value = to;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    value,
  );
