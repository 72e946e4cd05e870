import { browser } from 'wxt/browser';
import { message } from './i18n';

/** The entries of the page's context menu. */
export type MenuEntry = 'read-page' | 'read-link';

/** Puts the entries into the context menu; call when the extension was installed or updated. */
export async function createMenus(): Promise<void> {
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
}
