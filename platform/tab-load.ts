import { browser } from 'wxt/browser';

/** Resolves when a tab has loaded, or was closed. Call before what makes it load. */
export function loadedOnce(tabId: number): Promise<void> {
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

/** Reloads a tab; resolves when it has loaded again, or was closed. */
export async function reloadTab(tabId: number): Promise<void> {
  const loaded = loadedOnce(tabId);
  await browser.tabs.reload(tabId);
  await loaded;
}

/**
 * What `work` comes to in the page of a tab; null when the tab closes or goes elsewhere first. Firefox
 * then leaves a script's promise open for ever.
 */
export function whileHere<Value>(tabId: number, work: () => Promise<Value>): Promise<Value | null> {
  return new Promise((done, fail) => {
    const finish = () => {
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.tabs.onRemoved.removeListener(onRemoved);
    };
    const leave = () => {
      finish();
      done(null);
    };
    const onUpdated = (id: number, change: { readonly status?: string | undefined }) => {
      if (id === tabId && change.status === 'loading') leave();
    };
    const onRemoved = (id: number) => {
      if (id === tabId) leave();
    };
    browser.tabs.onUpdated.addListener(onUpdated);
    browser.tabs.onRemoved.addListener(onRemoved);
    work().then(done, fail).finally(finish);
  });
}
