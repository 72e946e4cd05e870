import { type Browser, browser } from 'wxt/browser';
import { message } from './i18n';

/** The entries of the page's context menu. */
export type MenuEntry = 'read-page' | 'read-link' | 'always-open';

/** Puts the entries into the context menu; call when the extension was installed or updated. */
export async function createMenus(): Promise<void> {
  // Firefox for Android has no context menu for extensions.
  if (!browser.contextMenus) return;
  await browser.contextMenus.removeAll();
  const web = ['http://*/*', 'https://*/*'];
  browser.contextMenus.create({
    id: 'read-page' satisfies MenuEntry,
    title: message('menuReadPage'),
    contexts: ['page', 'selection', 'image'],
  });
  browser.contextMenus.create({
    id: 'read-link' satisfies MenuEntry,
    title: message('menuReadLink'),
    contexts: ['link'],
    targetUrlPatterns: web,
  });
  browser.contextMenus.create({
    id: 'always-open' satisfies MenuEntry,
    title: message('menuAlwaysOpen'),
    contexts: ['action'],
    documentUrlPatterns: web,
  });
}

/** What happens at a click on an entry, in the tab where the menu was opened. */
type MenuActions = Readonly<
  Record<MenuEntry, (tabId: number, tab: Browser.tabs.Tab, link: string | undefined) => void>
>;

/** Calls the entry's action when it is clicked. */
export function onMenu(actions: MenuActions): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId, linkUrl }, tab) => {
    if (tab?.id === undefined) return;
    if (menuItemId === 'read-page' || menuItemId === 'read-link' || menuItemId === 'always-open') {
      actions[menuItemId](tab.id, tab, linkUrl);
    }
  });
}
