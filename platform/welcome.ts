import { browser } from 'wxt/browser';

/** The built first page, from `entrypoints/welcome`. */
const PAGE = '/welcome.html';

/**
 * Shows the first page, for an extension that a person has just installed. One that was loaded for
 * development shows none: it is installed anew at every start.
 */
export async function welcome(): Promise<void> {
  const { installType } = await browser.management.getSelf();
  if (installType !== 'development') await browser.tabs.create({ url: PAGE });
}

/** The keys that open the reader, e.g. "Alt+R"; null where there are none. */
export async function readerKeys(): Promise<string | null> {
  // Firefox for Android has no keyboard shortcuts.
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.find(({ name }) => name === 'toggle-reader')?.shortcut || null;
}
