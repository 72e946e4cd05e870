import { type Browser, browser } from 'wxt/browser';
import { parseSettings, type Settings, type SettingsChange } from '../core/settings';
import { type Areas, afterChange, readArea, valuesOf } from './settings-areas';
import { createSettingsWriter, type StorageNotice } from './settings-writer';

export type { StorageNotice } from './settings-writer';

/** What was found in storage. */
export interface LoadedSettings {
  readonly settings: Settings;
  /** Why `sync` or all storage could not be read; null when all is well. */
  readonly notice: StorageNotice | null;
}

/** The one writer of this page, content script or background. */
const writer = createSettingsWriter();

/** Reads the settings. Never fails: what cannot be read or understood is the default. */
export async function loadSettings(): Promise<LoadedSettings> {
  const [sync, local] = await Promise.all([readArea('sync'), readArea('local')]);
  const settings = parseSettings(valuesOf({ sync: sync ?? {}, local: local ?? {} }));
  if (sync) return { settings, notice: null };
  return { settings, notice: local ? 'noticeKeptOnThisDevice' : 'noticeNotKept' };
}

/**
 * Stores new values for some settings; every watcher hears of them at once. Resolves a moment after
 * the last change: null when they are in `sync`, else the key of the sentence that says where they are.
 */
export const saveSettings = (changes: SettingsChange): Promise<StorageNotice | null> =>
  writer.save(changes);

/** Hands over to `sync` what waits; for the end of a page, and for the start of the background. */
export const flushSettings = (): Promise<StorageNotice | null> => writer.flush();

/** Calls back with all settings after each change, made here or elsewhere, until `signal` ends. */
export function watchSettings(callback: (settings: Settings) => void, signal: AbortSignal): void {
  const areas: Areas = { sync: {}, local: {} };
  let last = '';
  const reading = Promise.all([readArea('sync'), readArea('local')]).then(([sync, local]) => {
    Object.assign(areas, { sync: sync ?? {}, local: local ?? {} });
  });
  const current = () => parseSettings({ ...valuesOf(areas), ...writer.unsaved() });

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
