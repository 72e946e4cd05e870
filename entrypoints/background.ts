import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { followButton } from '../platform/button';
import { replaceDeadReaders } from '../platform/dead-readers';
import { readFont } from '../platform/fonts';
import { putPart, putRules } from '../platform/inject';
import { createMenus, onMenu } from '../platform/menus';
import { parseToBackground, type ToBackground } from '../platform/messages';
import { followPlaces } from '../platform/places-forgetting';
import {
  type Detected,
  forgetTab,
  isReading,
  pageDetected,
  pickInTab,
  readerShown,
  readerWanted,
  readLink,
  scriptCameLate,
  toggleReader,
  tryToggle,
} from '../platform/reading';
import { senderOf } from '../platform/sender';
import { mendSettings } from '../platform/settings-mend';
import { flushSettings } from '../platform/settings-storage';
import { followSites, isVeiled, opensByItself } from '../platform/sites-opening';
import { saveOpening } from '../platform/sites-storage';
import { explain } from '../platform/toolbar';
import { followVeil, liftVeil } from '../platform/veil';
import { welcome } from '../platform/welcome';

const addressOf = async (tabId: number) => (await browser.tabs.get(tabId)).url;

async function alwaysOpen(tabId: number, url: string | undefined) {
  if (!url?.startsWith('http')) return;
  await saveOpening(new URL(url), 'always');
  if (!isReading(tabId)) await toggleReader(tabId, url);
}

async function detected(tabId: number, url: string | undefined, said: Detected) {
  const { readable } = said;
  await pageDetected(tabId, said);
  if ((await opensByItself(tabId, url, readable)) && !isReading(tabId))
    await toggleReader(tabId, url);
  if (await isVeiled(url)) await liftVeil(tabId);
}

/** Listens, from the first turn on: the browser starts the background for what it then hears. */
export default defineBackground(() => {
  void mendSettings().then(flushSettings);
  followSites();
  followPlaces();
  void followVeil();
  void followButton();
  // Firefox forgets what the button opens when it ends; this starts the background with it.
  browser.runtime.onStartup.addListener(() => undefined);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void createMenus();
    if (reason === 'install') void welcome();
    if (reason === 'update') void replaceDeadReaders(toggleReader);
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
  browser.runtime.onMessage.addListener(hear);
});

/** What pages of ours ask, and scripts in tabs; a promise where they wait for an answer. */
function hear(received: unknown, sender: Browser.runtime.MessageSender) {
  const from = senderOf(sender, { id: browser.runtime.id, origin: browser.runtime.getURL('/') });
  const message = from ? parseToBackground(received) : null;
  if (message?.kind === 'options') return void browser.runtime.openOptionsPage();
  if (message?.kind === 'read' || message?.kind === 'pick') {
    if (from?.kind !== 'own') return;
    const { kind, tabId } = message;
    const ask = kind === 'read' ? tryToggle : pickInTab;
    return addressOf(tabId).then((url) => ask(tabId, url));
  }
  if (message && from?.kind === 'script') return hearScript(message, from.tabId, sender.tab);
  return;
}

function hearScript(message: ToBackground, tabId: number, tab: Browser.tabs.Tab | undefined) {
  switch (message.kind) {
    case 'detected':
      if (message.wanted) void readerWanted(tabId);
      return void detected(tabId, tab?.url, message);
    case 'wanted':
      return void readerWanted(tabId);
    case 'late':
      return void scriptCameLate(tabId, tab?.url);
    case 'rules':
      return putRules(tabId);
    case 'shown':
      return void readerShown(tabId, message.open);
    case 'lost':
      return void explain(tabId, message.reason);
    case 'part':
      return putPart(tabId, message.name);
    case 'font':
      return readFont(message.path);
    case 'read-link':
      return void (tab && readLink(message.url, tab));
    default:
      return;
  }
}
