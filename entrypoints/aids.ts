import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { makeAids } from '../components/aids/aids';
import type { Settings } from '../core/settings';
import { isThere, tellBackground } from '../platform/background-link';
import { loadFace } from '../platform/faces';
import { loadPart, registerPart } from '../platform/parts';
import { loadSettings } from '../platform/settings-load';
import { watchSettings } from '../platform/settings-storage';
import { siteHere } from '../platform/site-here';
import { changeSelectors, saveHere } from '../platform/sites-storage';
import { whereKept } from '../platform/where-kept';

const readLink = (url: string) => void tellBackground({ kind: 'read-link', url });

const keepSelector = (url: URL, selector: string) =>
  changeSelectors(url, { kind: 'keep', selector, isOn: true });

/** The reader's second script: what it needs only once the article stands there. */
export default defineUnlistedScript(() =>
  registerPart(
    'aids',
    makeAids({
      ...{ loadPart, loadFace, isThere, whereKept, followSettings },
      ...{ siteOf: siteHere, keep: saveHere, keepSelector, readLink },
    }),
  ),
);

/** Calls back with the settings of a page as they are now, and after each change until `signal` ends. */
function followSettings(
  url: URL,
  callback: (settings: Settings) => void,
  signal: AbortSignal,
): void {
  watchSettings(callback, signal, url);
  void loadSettings(url).then(({ settings }) => signal.aborted || callback(settings));
}
