import { DEFAULTS, type SettingsChange, storedFrom } from '../core/settings';
import { readArea, valuesOf } from './settings-areas';
import type { StorageNotice } from './settings-writer';

/**
 * Where settings are that were changed a second ago or more; the key of the sentence that says so,
 * null when they are where they should be.
 */
export async function whereKept(change: SettingsChange): Promise<StorageNotice | null> {
  const [sync, local] = await Promise.all([readArea('sync'), readArea('local')]);
  const values = { ...DEFAULTS, ...valuesOf({ sync: sync ?? {}, local: local ?? {} }) };
  const entries = Object.entries(change);
  if (entries.some(([key, value]) => (values as Record<string, unknown>)[key] !== value)) {
    return 'noticeNotKept';
  }
  const waiting = storedFrom(local ?? {}).values;
  return entries.some(([key]) => Object.hasOwn(waiting, key)) ? 'noticeKeptOnThisDevice' : null;
}
