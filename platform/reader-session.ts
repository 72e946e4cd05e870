import { browser } from 'wxt/browser';
import { type Extraction, extract } from '../core/extract';
import type { Settings } from '../core/settings';
import { tellBackground } from './background-link';
import { type Outcome, parseToReader } from './messages';
import { loadSettings, saveSettings, watchSettings } from './settings-storage';
import { raiseStand, type Stand } from './stand';
import { onAddressChange } from './stand/address';
import { replaceOrphan } from './stand/marker';

/** What the reading page is given. */
export interface Shown extends Extraction {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
  readonly onClose: () => void;
  readonly onOptions: () => void;
}

/** The reading page, as the session sees it. */
export interface ReadingPage {
  /** Style sheets, as text. */
  readonly styles: readonly string[];
  /** Draws the page; called again with other settings when they change. */
  render(stage: HTMLElement, shown: Shown): void;
  /** Takes the page away. */
  clear(stage: HTMLElement): void;
}

/** A reader that is open. */
interface Session {
  close(): void;
}

/** The name under which the toggle of this page is kept in the extension's own world. */
const TOGGLE = Symbol.for('lectern.toggle');

type Toggle = () => Promise<Outcome>;

/** Opens the reader, or toggles the one that an earlier click left here. Never throws. */
export async function startReader(readingPage: ReadingPage): Promise<Outcome> {
  const scope = globalThis as unknown as { [TOGGLE]?: Toggle };
  scope[TOGGLE] ??= makeToggle(readingPage);
  return scope[TOGGLE]();
}

function makeToggle(readingPage: ReadingPage): Toggle {
  let session: Session | null = null;
  const toggle: Toggle = async () => {
    if (session) {
      session.close();
      return 'closed';
    }
    try {
      const opened = await open(readingPage, () => {
        session = null;
      });
      if (typeof opened === 'string') return opened;
      session = opened;
      return 'opened';
    } catch (error) {
      console.error('Lectern could not open the reader.', error);
      return 'failed';
    }
  };
  browser.runtime.onMessage.addListener((received: unknown, sender) => {
    if (sender.id !== browser.runtime.id || sender.tab) return;
    const message = parseToReader(received);
    if (message?.kind === 'toggle') return toggle();
    return;
  });
  return toggle;
}

/** Resolves when the page's text has arrived; pictures and scripts may still come. */
const parsed = (document: Document): Promise<void> =>
  new Promise((done) => {
    if (document.readyState !== 'loading') done();
    else window.addEventListener('DOMContentLoaded', () => done(), { once: true });
  });

async function open(readingPage: ReadingPage, onClosed: () => void): Promise<Session | Outcome> {
  if (document.contentType === 'application/pdf') return 'pdf';
  const loading = loadSettings();
  await parsed(document);
  await replaceOrphan(document.documentElement);
  const extracted = extract(document, new URL(location.href), { live: true });
  if (!extracted.ok) return extracted.code;
  let { settings } = await loading;
  const lifetime = new AbortController();
  const close = () => {
    if (lifetime.signal.aborted) return;
    lifetime.abort();
    stand.close();
    readingPage.clear(stand.stage);
    onClosed();
    void tellBackground({ kind: 'shown', open: false });
  };
  const stand: Stand = raiseStand({
    document,
    theme: settings.theme,
    styles: readingPage.styles,
    onEscape: close,
    isOrphan: () => !browser.runtime?.id,
    onLost: (reason) => {
      close();
      void tellBackground({ kind: 'lost', reason });
    },
  });
  const apply = (changed: Settings) => {
    settings = changed;
    stand.setTheme(settings.theme);
    draw();
  };
  const draw = () =>
    readingPage.render(stand.stage, {
      ...extracted.value,
      settings,
      onChange: (change) => {
        apply({ ...settings, ...change });
        void saveSettings(change);
      },
      onClose: close,
      onOptions: () => void tellBackground({ kind: 'options' }),
    });
  draw();
  stand.startWherePageWas();
  watchSettings(apply, lifetime.signal);
  onAddressChange(close, lifetime.signal);
  void tellBackground({ kind: 'shown', open: true });
  return { close };
}
