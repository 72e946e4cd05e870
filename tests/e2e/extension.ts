import type { Session } from './session';

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
      return extension.localizeMessage('failure_' + reason.replaceAll('-', '_'));
    })()`);
  }
  const target = opened.browser
    .targets()
    .find((candidate) => candidate.url().includes('/popup.html'));
  if (!target) return null;
  const page = await target.asPage();
  return page.evaluate(() => document.body.innerText);
}

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
