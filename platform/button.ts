import { browser } from 'wxt/browser';
import type { Settings } from '../core/settings';
import { attempt } from './settings-areas';
import { loadSettings } from './settings-load';
import { watchSettings } from './settings-storage';

/** The popup that a click on the button opens as the person chose; '' when a click opens the reader. */
const popupOf = ({ button }: Settings): string => (button === 'popup' ? '/popup.html' : '');

/** The same, from what is stored. */
export const usualPopup = async (): Promise<string> => popupOf((await loadSettings()).settings);

/** Call when the background starts: the button does what the person chose, now and after each change. */
export async function followButton(): Promise<void> {
  const set = (popup: string) => attempt(() => browser.action.setPopup({ popup }));
  watchSettings((settings) => void set(popupOf(settings)), new AbortController().signal);
  await set(await usualPopup());
}

/** Where the reader is open a click closes it, whatever the button opens otherwise. */
export async function closeByClick(tabId: number, isOpen: boolean): Promise<void> {
  const popup = await usualPopup();
  if (popup === '') return;
  await attempt(() => browser.action.setPopup({ tabId, popup: isOpen ? '' : popup }));
}
