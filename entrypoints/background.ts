import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { createMenus, onMenu } from '../platform/menus';
import { parseToBackground } from '../platform/messages';
import {
  forgetTab,
  pageDetected,
  readerShown,
  readLink,
  scriptCameLate,
  toggleReader,
  tryToggle,
} from '../platform/reading';
import { senderOf } from '../platform/sender';
import { flushSettings } from '../platform/settings-storage';
import { explain } from '../platform/toolbar';

const readAgain = async (tabId: number) => tryToggle(tabId, (await browser.tabs.get(tabId)).url);

export default defineBackground(() => {
  void flushSettings();
  browser.runtime.onInstalled.addListener(() => void createMenus());

  browser.action.onClicked.addListener((tab) => {
    if (tab.id !== undefined) void toggleReader(tab.id, tab.url);
  });

  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === 'toggle-reader' && tab?.id !== undefined) void toggleReader(tab.id, tab.url);
  });

  onMenu({
    'read-page': (tabId, tab) => void toggleReader(tabId, tab.url),
    'read-link': (_, tab, link) => void (link && readLink(link, tab)),
  });

  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === 'loading' && !change.url) forgetTab(tabId);
  });
  browser.tabs.onRemoved.addListener(forgetTab);

  browser.runtime.onMessage.addListener((received: unknown, sender) => {
    const from = senderOf(sender, { id: browser.runtime.id, origin: browser.runtime.getURL('/') });
    const message = from ? parseToBackground(received) : null;
    if (message?.kind === 'options') return void browser.runtime.openOptionsPage();
    if (message?.kind === 'read') {
      return from?.kind === 'own' ? readAgain(message.tabId) : undefined;
    }
    if (from?.kind !== 'script') return;
    const { tabId } = from;
    switch (message?.kind) {
      case 'detected':
        return void pageDetected(tabId, message.readable);
      case 'late':
        return void scriptCameLate(tabId, sender.tab?.url);
      case 'shown':
        return void readerShown(tabId, message.open);
      case 'lost':
        return void explain(tabId, message.reason);
      default:
        return;
    }
  });
});
