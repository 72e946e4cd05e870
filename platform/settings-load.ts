import { parseSettings, type SettingKey, type Settings } from '../core/settings';
import type { PageRule } from '../core/sites';
import { readArea, ruleOf, valuesOf } from './settings-areas';
import { readPolicy } from './settings-policy';
import type { StorageNotice } from './settings-writer';

/** What was found in storage. */
export interface LoadedSettings {
  readonly settings: Settings;
  /** Why `sync` or all storage could not be read; null when all is well. */
  readonly notice: StorageNotice | null;
  /** Settings that a policy of the person's school or company holds fast. */
  readonly fixed: readonly SettingKey[];
  /** What the person wants on this page in particular; null for nothing, or no page. */
  readonly rule: PageRule | null;
}

/** The person's own settings, whatever a policy or a site says; what cannot be read is the default. */
export async function loadOwnSettings(): Promise<Settings> {
  const [sync, local] = await Promise.all([readArea('sync'), readArea('local')]);
  return parseSettings(valuesOf({ sync: sync ?? {}, local: local ?? {} }));
}

/**
 * Reads the settings, for a page those that hold there. Never fails: what cannot be read or
 * understood is the default. The rules of sites come with the same reading, and cost none of their own.
 */
export async function loadSettings(url?: URL): Promise<LoadedSettings> {
  const reading = [readArea('sync'), readArea('local'), readPolicy()] as const;
  const [sync, local, policy] = await Promise.all(reading);
  const areas = { sync: sync ?? {}, local: local ?? {} };
  const rule = ruleOf(areas, url);
  const settings = parseSettings({ ...valuesOf(areas), ...rule?.settings, ...policy });
  const fixed = Object.keys(policy) as SettingKey[];
  if (sync) return { settings, notice: null, fixed, rule };
  return { settings, notice: local ? 'noticeKeptOnThisDevice' : 'noticeNotKept', fixed, rule };
}
