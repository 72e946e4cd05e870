import { browser } from 'wxt/browser';
import { askReader, injectReader, setPageGuard } from './inject';
import type { Outcome } from './messages';
import { refusalOf } from './refusal';
import { explain, forgetExplanation, showButton } from './toolbar';

/** Tabs with a toggle under way: a double click is one click. */
const busy = new Set<number>();

/** Tabs where the reader is known to be, so that asking it first saves loading it again. A hint only. */
const loaded = new Set<number>();

/** Opens the reader in a tab, or closes it; says why when it cannot be opened. */
export async function toggleReader(tabId: number, url: string | undefined): Promise<Outcome> {
  if (busy.has(tabId)) return 'closed';
  busy.add(tabId);
  try {
    await forgetExplanation(tabId);
    const outcome = await toggle(tabId, url);
    if (outcome === 'opened' || outcome === 'closed') loaded.add(tabId);
    else await explain(tabId, outcome);
    return outcome;
  } finally {
    busy.delete(tabId);
  }
}

async function toggle(tabId: number, url: string | undefined): Promise<Outcome> {
  try {
    const asked = loaded.has(tabId) ? await askReader(tabId, { kind: 'toggle' }) : null;
    return asked ?? (await injectReader(tabId));
  } catch (error) {
    return refusalOf(url, error);
  }
}

/** The reader said that it opened or closed. */
export async function readerShown(tabId: number, open: boolean): Promise<void> {
  await Promise.all([setPageGuard(tabId, open), showButton(tabId, open ? 'open' : 'yes')]);
}

/** Opens an address in a new tab beside `from` and reads it as soon as it has loaded. */
export async function readLink(url: string, from: { readonly index: number }): Promise<void> {
  const tab = await browser.tabs.create({ url, index: from.index + 1 });
  const { id } = tab;
  if (id === undefined) return;
  await loadedOnce(id);
  await toggleReader(id, url);
}

/** Resolves when the tab has loaded, or was closed. */
function loadedOnce(tabId: number): Promise<void> {
  return new Promise((done) => {
    const finish = () => {
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.tabs.onRemoved.removeListener(onRemoved);
      done();
    };
    const onUpdated = (id: number, change: { readonly status?: string | undefined }) => {
      if (id === tabId && change.status === 'complete') finish();
    };
    const onRemoved = (id: number) => {
      if (id === tabId) finish();
    };
    browser.tabs.onUpdated.addListener(onUpdated);
    browser.tabs.onRemoved.addListener(onRemoved);
  });
}

/** Forgets a tab that was closed or loaded another page. */
export const forgetTab = (tabId: number): boolean => loaded.delete(tabId);
