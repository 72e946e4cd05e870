import { browser } from 'wxt/browser';
import type { Readable } from '../core/detect/verdict';
import type { Failure } from '../core/failure';
import { message } from './i18n';
import { attempt } from './settings-areas';

/** What the toolbar button tells of a tab. */
export type ButtonState = Readable | 'open';

const ICONS: Readonly<Record<ButtonState, string>> = {
  yes: 'readable',
  unsure: 'idle',
  no: 'idle',
  open: 'open',
};

const TITLES = {
  yes: 'actionRead',
  unsure: 'actionTry',
  no: 'actionTry',
  open: 'actionClose',
} as const;

const iconPaths = (name: string) => ({
  16: `/icon/${name}-16.png`,
  32: `/icon/${name}-32.png`,
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

const popupPath = (reason: Failure, tabId: number) => `/popup.html?reason=${reason}&tab=${tabId}`;

/** Waits before another try to open the popup, which Chromium refuses now and then right after a click. */
const RETRIES_MS = [50, 150, 400, 900];

/**
 * Says in the popup why a page could not be read. Where the browser does not let an extension open
 * it (Firefox before 149), it waits for the next click, and the tooltip says so.
 */
export async function explain(tabId: number, reason: Failure): Promise<void> {
  const popup = popupPath(reason, tabId);
  await Promise.allSettled([browser.action.setPopup({ tabId, popup })]);
  for (const wait of RETRIES_MS) {
    try {
      return await browser.action.openPopup();
    } catch {
      await new Promise((done) => setTimeout(done, wait));
    }
  }
  await Promise.allSettled([browser.action.setTitle({ tabId, title: message('actionWhy') })]);
}

/** Makes a click on the button mean "read" again. */
export const forgetExplanation = (tabId: number): Promise<unknown> =>
  Promise.allSettled([
    browser.action.setPopup({ tabId, popup: '' }),
    browser.action.setTitle({ tabId, title: message('actionTry') }),
  ]);
