import { browser } from 'wxt/browser';
import type { Readable } from '../core/detect/verdict';
import type { Failure } from '../core/failure';
import { usualPopup } from './button';
import { message } from './i18n';
import { attempt } from './settings-areas';

/** What the toolbar button tells of a tab. */
export type ButtonState = Readable | 'open';

/** How the names of a state's icons begin; an article has the extension's own. */
const ICONS: Readonly<Record<ButtonState, string>> = {
  yes: '',
  unsure: 'idle-',
  no: 'idle-',
  open: 'open-',
};

const TITLES = {
  yes: 'actionRead',
  unsure: 'actionTry',
  no: 'actionTry',
  open: 'actionClose',
} as const;

const iconPaths = (name: string) => ({
  16: `/icon/${name}16.png`,
  32: `/icon/${name}32.png`,
});

/** Shows a tab's state on the toolbar button: icon and tooltip. A tab that closed meanwhile is no error. */
export async function showButton(tabId: number, state: ButtonState): Promise<void> {
  const { action } = browser;
  // Firefox for Android has no icon to set.
  if (typeof action.setIcon === 'function') {
    await attempt(() => action.setIcon({ tabId, path: iconPaths(ICONS[state]) }));
  }
  await attempt(() => action.setTitle({ tabId, title: message(TITLES[state]) }));
}

/** Shows on the toolbar button that a page is being read, where that takes long enough to wonder. */
export async function showBusy(tabId: number, busy: boolean): Promise<void> {
  await attempt(() => browser.action.setBadgeText({ tabId, text: busy ? '…' : '' }));
}

const popupPath = (reason: Failure, tabId: number) => `/popup.html?reason=${reason}&tab=${tabId}`;

/** Waits before another try to open the popup, which Chromium refuses now and then right after a click. */
const RETRIES_MS = [50, 150, 400, 900];

/** Time a popup must be in view before its sentence counts as read. */
export const SEEN_MS = 400;

/** Times an explanation is looked after, every `SEEN_MS`, until it was in view. */
const LOOKS = 12;

/**
 * Says in the popup why a page could not be read. A popup that is gone before anyone can have read
 * it, because a window took the focus at that moment, is opened once more; where the browser lets
 * no extension open it (Firefox before 149), it waits for the next click, and the tooltip says so.
 */
export async function explain(tabId: number, reason: Failure): Promise<void> {
  const popup = popupPath(reason, tabId);
  await Promise.allSettled([browser.action.setPopup({ tabId, popup })]);
  if ((await openPopup()) && (await stayedInView(tabId))) return;
  await Promise.allSettled([browser.action.setTitle({ tabId, title: message('actionWhy') })]);
}

async function openPopup(): Promise<boolean> {
  for (const wait of RETRIES_MS) {
    if ((await attempt(() => browser.action.openPopup())) || (await isPopupOpen())) return true;
    await new Promise((done) => setTimeout(done, wait));
  }
  return false;
}

/** Whether the popup forgot its explanation, as it does when it was in view; opened again once. */
async function stayedInView(tabId: number): Promise<boolean> {
  let again = 1;
  for (let look = 0; look < LOOKS; look++) {
    await new Promise((done) => setTimeout(done, SEEN_MS));
    if (!(await isExplained(tabId))) return true;
    if (!(await isPopupOpen()) && again-- > 0) await openPopup();
  }
  return false;
}

const isPopupOpen = (): Promise<boolean> =>
  browser.runtime.getContexts({ contextTypes: ['POPUP'] }).then(
    (contexts) => contexts.length > 0,
    () => false,
  );

/** Whether a click in the tab would still open an explanation. A tab that is gone has none. */
const isExplained = (tabId: number): Promise<boolean> =>
  browser.action.getPopup({ tabId }).then(
    (popup) => popup.includes('reason='),
    () => false,
  );

/** Makes a click on the button mean what it usually does again. */
export async function forgetExplanation(tabId: number): Promise<void> {
  const popup = await usualPopup();
  await attempt(() => browser.action.setPopup({ tabId, popup }));
  await attempt(() => browser.action.setTitle({ tabId, title: message('actionTry') }));
}
