import { type Backup, writeBackup } from '../core/backup/backup';
import { DEFAULTS } from '../core/settings';
import { loadOwnSettings } from './settings-load';
import { saveSettings } from './settings-storage';
import type { StorageNotice } from './settings-writer';
import { loadSites, replaceSites } from './sites-storage';

/** Everything that the person has set, as the text of a file. */
export async function exportAll(): Promise<string> {
  const [settings, sites] = await Promise.all([loadOwnSettings(), loadSites()]);
  return writeBackup(settings, sites);
}

/** Puts everything of a backup in the place of what there is; says where it is not kept in `sync`. */
export async function importAll({ settings, sites }: Backup): Promise<StorageNotice | null> {
  const notices = await Promise.all([
    saveSettings({ ...DEFAULTS, ...settings }),
    replaceSites(sites),
  ]);
  return notices.find((notice) => notice !== null) ?? null;
}
