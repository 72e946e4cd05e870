import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import type { Readable } from '../core/detect/verdict';
import { readFont } from '../platform/fonts';
import { putPart } from '../platform/inject';
import { createMenus, onMenu } from '../platform/menus';
import { parseToBackground } from '../platform/messages';
import {
  forgetTab,
  isReading,
  pageDetected,
  readerShown,
  readLink,
  scriptCameLate,
  toggleReader,
  tryToggle,
} from '../platform/reading';
import { mendSettings } from '../platform/settings-mend';
import { flushSettings } from '../platform/settings-storage';
import { followSites, opensByItself } from '../platform/sites-opening';
import { openSiteAlways } from '../platform/sites-storage';
import { explain } from '../platform/toolbar';
import { welcome } from '../platform/welcome';

const isOwnPage = (url: string | undefined) =>
  url?.startsWith(browser.runtime.getURL('/')) ?? false;

const readAgain = async (tabId: number) => tryToggle(tabId, (await browser.tabs.get(tabId)).url);

async function alwaysOpen(tabId: number, url: string | undefined) {
  if (!url?.startsWith('http')) return;
  await openSiteAlways(new URL(url));
  if (!isReading(tabId)) await toggleReader(tabId, url);
}

async function detected(tabId: number, url: string | undefined, readable: Readable) {
  await pageDetected(tabId, readable);
  if ((await opensByItself(tabId, url, readable)) && !isReading(tabId))
    await toggleReader(tabId, url);
}

export default defineBackground(() => {
  void mendSettings().then(flushSettings);
  followSites();
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void createMenus();
    if (reason === 'install') void welcome();
  });

  browser.action.onClicked.addListener((tab) => {
    if (tab.id !== undefined) void toggleReader(tab.id, tab.url);
  });

  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === 'toggle-reader' && tab?.id !== undefined) void toggleReader(tab.id, tab.url);
  });

  onMenu({
    'read-page': (tabId, tab) => void toggleReader(tabId, tab.url),
    'read-link': (_, tab, link) => void (link && readLink(link, tab)),
    'always-open': (tabId, tab) => void alwaysOpen(tabId, tab.url),
  });

  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === 'loading' && !change.url) forgetTab(tabId);
  });
  browser.tabs.onRemoved.addListener(forgetTab);

  browser.runtime.onMessage.addListener((received: unknown, sender) => {
    const message = sender.id === browser.runtime.id ? parseToBackground(received) : null;
    const tabId = sender.tab?.id;
    switch (message?.kind) {
      case 'detected':
        if (tabId !== undefined) void detected(tabId, sender.tab?.url, message.readable);
        return;
      case 'late':
        if (tabId !== undefined) void scriptCameLate(tabId, sender.tab?.url);
        return;
      case 'shown':
        if (tabId !== undefined) void readerShown(tabId, message.open);
        return;
      case 'lost':
        if (tabId !== undefined) void explain(tabId, message.reason);
        return;
      case 'part':
        return tabId === undefined ? undefined : putPart(tabId, message.name);
      case 'font':
        return readFont(message.path);
      case 'options':
        void browser.runtime.openOptionsPage();
        return;
      case 'read':
        return isOwnPage(sender.url) ? readAgain(message.tabId) : undefined;
      default:
        return;
    }
  });
});
