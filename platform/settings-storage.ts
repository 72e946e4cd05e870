import { type Browser, browser } from 'wxt/browser';
import { parseSettings, type Settings, type SettingsChange } from '../core/settings';
import { type Areas, afterChange, readArea, ruleOf, valuesOf } from './settings-areas';
import { readPolicy } from './settings-policy';
import { createSettingsWriter, type StorageNotice } from './settings-writer';

export type { StorageNotice } from './settings-writer';

/** The one writer of this page, content script or background. */
const writer = createSettingsWriter();

/**
 * Stores new values for some settings; every watcher hears of them at once. Resolves a moment after
 * the last change: null when they are in `sync`, else the key of the sentence that says where they are.
 */
export const saveSettings = (changes: SettingsChange): Promise<StorageNotice | null> =>
  writer.save(changes);

/** Hands over to `sync` what waits; for the end of a page, and for the start of the background. */
export const flushSettings = (): Promise<StorageNotice | null> => writer.flush();

/**
 * Calls back with all settings after each change, made here or elsewhere, until `signal` ends; for a
 * page with those that hold there.
 */
export function watchSettings(
  callback: (settings: Settings) => void,
  signal: AbortSignal,
  url?: URL,
): void {
  const areas: Areas = { sync: {}, local: {} };
  let policy: SettingsChange = {};
  let last = '';
  const reading = Promise.all([readArea('sync'), readArea('local'), readPolicy()]).then(
    ([sync, local, held]) => {
      Object.assign(areas, { sync: sync ?? {}, local: local ?? {} });
      policy = held;
    },
  );
  const current = () => {
    const site = ruleOf(areas, url)?.settings;
    return parseSettings({ ...valuesOf(areas), ...writer.unsaved(), ...site, ...policy });
  };

  const onChanged = async (changes: Changes, area: string): Promise<void> => {
    if (area !== 'sync' && area !== 'local') return;
    await reading;
    areas[area] = afterChange(areas[area], changes);
    const settings = current();
    if (signal.aborted || JSON.stringify(settings) === last) return;
    last = JSON.stringify(settings);
    callback(settings);
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
}

type Changes = Record<string, Browser.storage.StorageChange>;
