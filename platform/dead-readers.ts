import { browser } from 'wxt/browser';
import { attempt } from './settings-areas';

/** What Firefox gives content scripts, and Chromium does not. */
interface Reachable {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/**
 * Call when the extension was updated. Firefox ends the scripts of the version before at once, and a
 * reader that was open stands there dead: it can neither be used nor closed. Each is taken away, and
 * `open` is called for its tab. In Chromium such a reader lives on, says so and can be closed.
 */
export async function replaceDeadReaders(
  open: (tabId: number, url: string | undefined) => Promise<void>,
): Promise<void> {
  if (!('Element' in globalThis && 'openOrClosedShadowRoot' in Element.prototype)) return;
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  for (const { id, url, discarded } of tabs) {
    if (id === undefined || discarded) continue;
    await attempt(async () => {
      const target = { tabId: id };
      const [answer] = await browser.scripting.executeScript({ target, func: clearDeadReader });
      if (answer?.result === true) await open(id, url);
    });
  }
}

/** Runs in a page: takes a dead reader away; false where there is none. Self-contained. */
function clearDeadReader(): boolean {
  const { documentElement, body } = document;
  if (!documentElement.hasAttribute('data-lectern')) return false;
  for (const host of document.querySelectorAll('[data-lectern-host]')) host.remove();
  const root = (body as Reachable | null)?.openOrClosedShadowRoot;
  const slot = root?.querySelector('slot');
  if (root && slot) {
    root.replaceChildren(slot);
    slot.hidden = false;
  }
  documentElement.removeAttribute('data-lectern');
  return true;
}
