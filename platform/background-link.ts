import { browser } from 'wxt/browser';
import type { ToBackground } from './messages';

/** Whether the extension that this script came with is still there. */
export const isThere = (): boolean => Boolean(browser.runtime?.id);

/** Sends a message to the background; silent when the extension was updated meanwhile. */
export async function tellBackground(message: ToBackground): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch {
    return null;
  }
}
