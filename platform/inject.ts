import { browser } from 'wxt/browser';
import type { PartName } from './messages';
import { type Outcome, parseOutcome, type ToReader } from './messages-to-reader';
import { GUARDED } from './stand/input';
import { guardPage } from './stand/page-guard';
import { STAND_STYLE } from './stand/stand-style';

/** The built reader, from `entrypoints/reader.ts`, and what tries it out, from `entrypoints/ready.ts`. */
const READER = '/reader.js';
const READY = '/ready.js';

/** Waits before another try where the browser refuses right after a click (seen once in 90 clicks). */
const RETRIES_MS = [20, 60, 150];

const TOO_EARLY =
  /Cannot access contents of the page|Missing host permission|no tab with id|Frame with ID 0/i;

async function withRetries<Value>(attempt: () => Promise<Value>): Promise<Value> {
  for (const wait of RETRIES_MS) {
    try {
      return await attempt();
    } catch (error) {
      if (!TOO_EARLY.test(String(error))) throw error;
      await new Promise((done) => setTimeout(done, wait));
    }
  }
  return attempt();
}

/** Asks a reader that is already in the tab; null when there is none. */
export async function askReader(tabId: number, request: ToReader): Promise<Outcome | null> {
  try {
    return parseOutcome(await browser.tabs.sendMessage(tabId, request, { frameId: 0 }));
  } catch {
    return null;
  }
}

/**
 * Puts the reader into a tab, where it does nothing until it is asked to. At once, and not when
 * Chromium finds the page idle, which at times it never does: the reader itself waits for the page.
 * @throws when the browser lets no extension into the page
 */
export async function putReader(tabId: number): Promise<void> {
  await withRetries(() =>
    browser.scripting.executeScript({
      target: { tabId },
      files: [READER],
      injectImmediately: true,
    }),
  );
}

/**
 * Puts the reader into a tab and has it try itself out there, so that a click finds it warm.
 * @throws when the browser lets no extension into the page
 */
export async function makeReaderReady(tabId: number): Promise<void> {
  await putReader(tabId);
  await browser.scripting.executeScript({ target: { tabId }, files: [READY] });
}

/** The stand's rules, in a tab: of user origin, so that nothing of the page beats them. */
const rulesIn = (tabId: number) =>
  ({ target: { tabId }, css: STAND_STYLE, origin: 'USER' }) as const;

/**
 * Puts the stand's rules into a tab.
 * @throws when the browser lets no extension into the page
 */
const insertRules = (tabId: number) =>
  withRetries(() => browser.scripting.insertCSS(rulesIn(tabId)));

/** The same for a reader that opens by itself; a page that went elsewhere has none. */
export const putRules = (tabId: number): Promise<boolean> =>
  insertRules(tabId).then(
    () => true,
    () => false,
  );

/** Takes the stand's rules out of a tab again, once for each time that they were put in: Chromium counts. */
export async function removeRules(tabId: number): Promise<void> {
  try {
    await browser.scripting.removeCSS(rulesIn(tabId));
  } catch {
    // The tab was closed or went elsewhere, and the rules with its page.
  }
}

/** What the reader in a tab answers, put there first when it is not. */
async function requireReader(tabId: number, request: ToReader): Promise<Outcome> {
  let outcome = await askReader(tabId, request);
  if (!outcome) {
    await putReader(tabId);
    outcome = await askReader(tabId, request);
  }
  return outcome ?? 'failed';
}

/**
 * Opens or closes the reader in a tab. The stand's rules go in with it; where no reader opens, they
 * go again, else when it closes (`removeRules`).
 * @throws when the browser lets no extension into the page
 */
export async function toggleIn(tabId: number): Promise<Outcome> {
  const [styled, asked] = await Promise.allSettled([
    insertRules(tabId),
    requireReader(tabId, { kind: 'toggle' }),
  ]);
  const isOpened = asked.status === 'fulfilled' && asked.value === 'opened';
  if (!isOpened && styled.status === 'fulfilled') void removeRules(tabId);
  for (const result of [asked, styled]) if (result.status === 'rejected') throw result.reason;
  return asked.status === 'fulfilled' ? asked.value : 'failed';
}

/**
 * Lets the person point at a block of a tab's page.
 * @throws when the browser lets no extension into the page
 */
export const pickIn = (tabId: number): Promise<Outcome> => requireReader(tabId, { kind: 'pick' });

/** Puts a part of the reader into a tab where the reader is; false when the browser does not let it. */
export async function putPart(tabId: number, name: PartName): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [`/${name}.js`] });
    return true;
  } catch {
    return false;
  }
}

/** Lets the page's scripts swallow input again, or stops them; see `page-guard.ts`. */
export async function setPageGuard(tabId: number, open: boolean): Promise<void> {
  try {
    await browser.scripting.executeScript({
      target: { tabId },
      world: 'MAIN',
      func: guardPage,
      args: [open ? GUARDED : null],
    });
  } catch {
    // The tab was closed or went elsewhere: there is no page left to guard.
  }
}
