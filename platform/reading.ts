import { browser } from 'wxt/browser';
import type { Readable } from '../core/detect/verdict';
import { isFailure } from '../core/failure';
import { closeByClick } from './button';
import { makeReaderReady, pickIn, removeRules, setPageGuard, toggleIn } from './inject';
import type { Outcome } from './messages-to-reader';
import { closedPage, refusalOf } from './refusal';
import { loadedOnce, whileHere } from './tab-load';
import { explain, showBusy, showButton } from './toolbar';

/** Time after a click from which a person wonders whether it was heard, in ms. */
const WONDERING_MS = 300;

/** Something asked of a reader, under way. */
interface Asking {
  /** Whether the reader has said that it opened or closed; only the answer is still to come. */
  isOver: boolean;
  readonly done: Promise<unknown>;
}

/** Tabs where something is under way: a click while the reader opens is the same click. */
const busy = new Map<number, Asking>();

/** Tabs whose reader is open, and what was found of each tab's page; lost when the background sleeps. */
const open = new Set<number>();
const verdicts = new Map<number, Readable>();

/** Opens the reader in a tab, or closes it; says in the popup why when it cannot be opened. */
export async function toggleReader(tabId: number, url: string | undefined): Promise<void> {
  const outcome = await tryToggle(tabId, url);
  if (isFailure(outcome)) await explain(tabId, outcome);
}

/** The same, but how it ended is only given back. */
export const tryToggle = (tabId: number, url: string | undefined): Promise<Outcome> =>
  askInTurn(tabId, url, toggleIn);

/** Lets the person point at a block of a tab's page, which then opens in the reader. */
export const pickInTab = (tabId: number, url: string | undefined): Promise<Outcome> =>
  askInTurn(tabId, url, pickIn);

type Ask = (tabId: number) => Promise<Outcome>;

async function askInTurn(tabId: number, url: string | undefined, ask: Ask): Promise<Outcome> {
  for (let before = busy.get(tabId); before; before = busy.get(tabId)) {
    if (!before.isOver) return 'closed';
    await before.done;
  }
  const asking = runAsk(tabId, url, ask);
  busy.set(tabId, { isOver: open.has(tabId), done: asking });
  return asking.finally(() => busy.delete(tabId));
}

async function runAsk(tabId: number, url: string | undefined, ask: Ask): Promise<Outcome> {
  let isShown = false;
  const wondering = setTimeout(() => {
    isShown = true;
    void showBusy(tabId, true);
  }, WONDERING_MS);
  try {
    const outcome = await whileHere(tabId, () => ask(tabId));
    if (outcome === null) return 'closed';
    return isFailure(outcome) ? (closedPage(url) ?? outcome) : outcome;
  } catch (error) {
    return refusalOf(url, error);
  } finally {
    clearTimeout(wondering);
    if (isShown) void showBusy(tabId, false);
  }
}

/** What the content script said of a page: whether it is an article, and the reader open on it. */
export interface Detected {
  readonly readable: Readable;
  readonly open: boolean;
}

/** The content script has looked at a page. Where a link was followed it is another than the one that was read. */
export async function pageDetected(tabId: number, said: Detected): Promise<void> {
  const { readable } = said;
  verdicts.set(tabId, readable);
  if (said.open) open.add(tabId);
  else open.delete(tabId);
  if (!open.has(tabId)) await showButton(tabId, readable);
}

/**
 * The content script came late. Where the person took site access away, Chromium spends the first
 * click on letting the content script in and does not pass it on: this was that click.
 */
export async function scriptCameLate(tabId: number, url: string | undefined): Promise<void> {
  const hasAccess = await browser.permissions.contains({ origins: ['http://*/*', 'https://*/*'] });
  if (!hasAccess) await toggleReader(tabId, url);
}

/** The page is likely to be read: makes the reader ready in it, so that a click need not wait for it. */
export async function readerWanted(tabId: number): Promise<void> {
  try {
    await makeReaderReady(tabId);
  } catch {
    // Nothing is lost: the click puts it there, or says why it cannot.
  }
}

/** The reader said that it opened or closed. */
export async function readerShown(tabId: number, isOpen: boolean): Promise<void> {
  if (isOpen) open.add(tabId);
  else open.delete(tabId);
  const asking = busy.get(tabId);
  if (asking) asking.isOver = true;
  const state = isOpen ? 'open' : (verdicts.get(tabId) ?? 'yes');
  await Promise.all([
    setPageGuard(tabId, isOpen),
    isOpen ? null : removeRules(tabId),
    showButton(tabId, state),
    closeByClick(tabId, isOpen),
  ]);
}

/** Whether the reader is known to be open in a tab. */
export const isReading = (tabId: number): boolean => open.has(tabId);

/** Opens an address in a new tab beside `from` and reads it as soon as it has loaded. */
export async function readLink(url: string, from: { readonly index: number }): Promise<void> {
  const tab = await browser.tabs.create({ url, index: from.index + 1 });
  if (tab.id === undefined) return;
  await loadedOnce(tab.id);
  await toggleReader(tab.id, url);
}

/** Forgets a tab that was closed or loads another page. */
export function forgetTab(tabId: number): void {
  for (const known of [open, verdicts]) known.delete(tabId);
}
