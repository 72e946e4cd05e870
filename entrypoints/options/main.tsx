import { render } from 'preact';
import { browser } from 'wxt/browser';
import { OptionsPage, type OptionsPageProps } from '../../components/options/OptionsPage';
import { furnish } from '../../components/styles/furnish';
import { readBackup } from '../../core/backup/backup';
import type { SettingsChange } from '../../core/settings';
import { withRule } from '../../core/sites';
import { exportAll, importAll } from '../../platform/backup';
import { message } from '../../platform/i18n';
import { offerFaces } from '../../platform/own-faces';
import { loadSettings } from '../../platform/settings-load';
import { mendSettings, takeMended } from '../../platform/settings-mend';
import { flushSettings, saveSettings, watchSettings } from '../../platform/settings-storage';
import { loadSites, saveSite, watchSites } from '../../platform/sites-storage';

async function start(): Promise<void> {
  const root = furnish(document, message('optionsTitle'));
  offerFaces(document);
  const lifetime = new AbortController();
  await mendSettings();
  const [loaded, sites, mended] = await Promise.all([loadSettings(), loadSites(), takeMended()]);
  const { version } = browser.runtime.getManifest();
  let props: OptionsPageProps = {
    settings: loaded.settings,
    fixed: loaded.fixed,
    notice: mended ? 'noticeMended' : loaded.notice,
    sites,
    version,
    onChange: (change: SettingsChange) => {
      draw({ settings: { ...props.settings, ...change } });
      void saveSettings(change).then(notify);
    },
    onSite: (rule) => {
      // Shown before it is kept: a second change right after starts from the first.
      draw({ sites: withRule(props.sites, rule) });
      void saveSite(rule).then(notify);
    },
    onExport: () => void exportAll().then(saveFile),
    onImport: async (file) => {
      const read = readBackup(await file.text());
      if (!read.ok) return read.refusal;
      notify(await importAll(read.backup));
      return null;
    },
  };
  const draw = (change: Partial<OptionsPageProps>) => {
    props = { ...props, ...change };
    render(<OptionsPage {...props} />, root);
  };
  const notify = (notice: OptionsPageProps['notice']) => draw({ notice });
  watchSettings((settings) => draw({ settings }), lifetime.signal);
  watchSites((rules) => draw({ sites: rules }), lifetime.signal);
  addEventListener('pagehide', () => void flushSettings());
  draw({});
}

/** Gives the person a file to keep. */
function saveFile(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  Object.assign(link, { href: address, download: 'lectern.json' });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

void start();
