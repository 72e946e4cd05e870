import { render } from 'preact';
import { browser } from 'wxt/browser';
import { OptionsPage } from '../../components/options/OptionsPage';
import { furnish } from '../../components/styles/furnish';
import type { SettingsChange } from '../../core/settings';
import { message } from '../../platform/i18n';
import {
  flushSettings,
  loadSettings,
  saveSettings,
  watchSettings,
} from '../../platform/settings-storage';

async function start(): Promise<void> {
  const root = furnish(document, message('optionsTitle'));
  let { settings, notice } = await loadSettings();
  const { version } = browser.runtime.getManifest();

  const draw = () => {
    render(
      <OptionsPage settings={settings} notice={notice} version={version} onChange={change} />,
      root,
    );
  };
  const change = (changes: SettingsChange) => {
    settings = { ...settings, ...changes };
    draw();
    void saveSettings(changes).then((said) => {
      notice = said;
      draw();
    });
  };
  watchSettings((changed) => {
    settings = changed;
    draw();
  }, new AbortController().signal);
  addEventListener('pagehide', () => void flushSettings());
  draw();
}

void start();
