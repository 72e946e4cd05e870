import { browser } from 'wxt/browser';
import { openingMatches, type SiteRule } from '../core/sites';
import { attempt } from './settings-areas';
import { loadSites, watchSites } from './sites-storage';
import { VEIL_LIFTED } from './stand/stand-style';

const ID = 'veil';

/**
 * Call when the background starts: on sites whose articles open by themselves the browser hides each
 * page from its first byte, by itself, until the reader is there or the veil ends (`veil.css`). Where
 * the browser refuses it, the page is seen for a moment, and nothing else is different.
 */
export async function followVeil(): Promise<void> {
  // One after the other: the browser refuses a second script of the same name.
  let hanging: Promise<unknown> = Promise.resolve();
  const hangNext = (rules: readonly SiteRule[]) => {
    hanging = hanging.then(() => hang(rules));
    return hanging;
  };
  watchSites((rules) => void hangNext(rules), new AbortController().signal);
  await hangNext(await loadSites());
}

/** Shows a page again on which the reader does not open, or has opened. */
export const liftVeil = (tabId: number): Promise<boolean> =>
  attempt(() =>
    browser.scripting.insertCSS({ target: { tabId }, css: VEIL_LIFTED, origin: 'USER' }),
  );

async function hang(rules: readonly SiteRule[]): Promise<void> {
  const pages = openingMatches(rules);
  await attempt(() => browser.scripting.unregisterContentScripts({ ids: [ID] }));
  if (!pages) return;
  await attempt(() =>
    browser.scripting.registerContentScripts([
      {
        id: ID,
        matches: [...pages.matches],
        excludeMatches: [...pages.excludeMatches],
        css: ['/assets/veil.css'],
        runAt: 'document_start',
        persistAcrossSessions: true,
      },
    ]),
  );
}
