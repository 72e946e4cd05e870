import { browser } from 'wxt/browser';
import { isFailure } from '../core/failure';
import { askReader, injectReader, setPageGuard } from './inject';
import type { Outcome } from './messages';
import { closedPage, refusalOf } from './refusal';
import { loadedOnce } from './tab-load';
import { explain, showButton } from './toolbar';

/** Tabs with a toggle under way: a double click is one click. */
const busy = new Set<number>();

/** Tabs where the reader is known to be, so that asking it first saves loading it again. A hint only. */
const loaded = new Set<number>();

/** Opens the reader in a tab, or closes it; says in the popup why when it cannot be opened. */
export async function toggleReader(tabId: number, url: string | undefined): Promise<void> {
  const outcome = await tryToggle(tabId, url);
  if (isFailure(outcome)) await explain(tabId, outcome);
}

/** The same, but how it ended is only given back. */
export async function tryToggle(tabId: number, url: string | undefined): Promise<Outcome> {
  if (busy.has(tabId)) return 'closed';
  busy.add(tabId);
  try {
    const asked = loaded.has(tabId) ? await askReader(tabId, { kind: 'toggle' }) : null;
    const outcome = asked ?? (await injectReader(tabId));
    if (!isFailure(outcome)) loaded.add(tabId);
    return outcome === 'no-article' ? (closedPage(url) ?? outcome) : outcome;
  } catch (error) {
    return refusalOf(url, error);
  } finally {
    busy.delete(tabId);
  }
}

/** The reader said that it opened or closed. */
export async function readerShown(tabId: number, open: boolean): Promise<void> {
  await Promise.all([setPageGuard(tabId, open), showButton(tabId, open ? 'open' : 'yes')]);
}

/** Opens an address in a new tab beside `from` and reads it as soon as it has loaded. */
export async function readLink(url: string, from: { readonly index: number }): Promise<void> {
  const tab = await browser.tabs.create({ url, index: from.index + 1 });
  if (tab.id === undefined) return;
  await loadedOnce(tab.id);
  await toggleReader(tab.id, url);
}

/** Forgets a tab that was closed or loaded another page. */
export const forgetTab = (tabId: number): boolean => loaded.delete(tabId);
