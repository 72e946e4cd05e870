import { render } from 'preact';
import { browser } from 'wxt/browser';
import { furnish } from '../../components/styles/furnish';
import { Welcome } from '../../components/welcome/Welcome';
import { message } from '../../platform/i18n';
import { readerKeys } from '../../platform/welcome';

async function start(): Promise<void> {
  const root = furnish(document, message('welcomeTitle'));
  const keys = await readerKeys();
  render(<Welcome keys={keys} onOptions={() => void browser.runtime.openOptionsPage()} />, root);
}

void start();
