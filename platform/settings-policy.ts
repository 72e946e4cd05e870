import { browser } from 'wxt/browser';
import { parseChange, type SettingsChange } from '../core/settings';

/**
 * What the person's school or company has set in the browser's policies (`storage.managed`); it
 * beats the person's own. Nothing where there is no policy, for which Firefox throws.
 */
export async function readPolicy(): Promise<SettingsChange> {
  try {
    return parseChange(await browser.storage.managed.get(null));
  } catch {
    return {};
  }
}
