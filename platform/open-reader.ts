import { browser } from 'wxt/browser';
import { type Extraction, extractInSteps } from '../core/extract';
import { describePicked } from '../core/extract/picked';
import type { Picked, ReaderProps } from '../core/reading-page';
import { type Settings, themeWords } from '../core/settings';
import { stepDone } from '../core/steps';
import { tellBackground } from './background-link';
import { extractHere } from './extract-here';
import { addFaces } from './faces';
import { findPlace } from './kept-places';
import type { Outcome } from './messages-to-reader';
import { loadPart } from './parts';
import { type PlaceHere, placeHere } from './place-here';
import { runInSteps } from './ready/in-steps';
import { onScrollEnd } from './scroll-end';
import { type LoadedSettings, loadSettings } from './settings-load';
import { raiseStand, type Stand } from './stand';
import { onAddressChange } from './stand/address';
import { replaceOrphan } from './stand/marker';
import { tellSteps } from './step-clock';

/** The reading page, as the session sees it. */
export interface ReadingPage {
  /** Style sheets, as text. */
  readonly styles: readonly string[];
  /** Draws the page; called again with other settings when they change. */
  render(stage: HTMLElement, props: ReaderProps): void;
  /** Takes the page away. */
  clear(stage: HTMLElement): void;
}

/** A reader that is open. */
export interface Session {
  close(): void;
}

/** What is opened, and whom the reader tells of what the person does. */
export interface Opening {
  readonly onClosed: () => void;
  /** Asked to let the person point at a block. */
  readonly onPick: (settings: Settings) => void;
  /** What they pointed at; null to look for the article. */
  readonly picked: Picked | null;
}

/** All that is known before anything is shown. */
interface Found extends Pick<LoadedSettings, 'settings' | 'rule'> {
  readonly address: URL;
  readonly value: Extraction;
  /** The paragraph at which the article was left; null when none is kept. */
  readonly place: string | null;
}

/**
 * Takes the article out of this page and shows it on the stand. Gives back why there is none, or
 * `closed` when the person pressed Escape meanwhile.
 */
export async function openReader(
  readingPage: ReadingPage,
  opening: Opening,
): Promise<Session | Outcome> {
  if (document.contentType === 'application/pdf') return 'pdf';
  const { picked } = opening;
  const address = new URL(location.href);
  const loading = Promise.all([loadSettings(address), findPlace(address)]);
  await whenParsed(document);
  await replaceOrphan(document.documentElement);
  stepDone('start');
  const value = picked
    ? describePicked(document, address, picked.content)
    : await extractHere(
        address,
        loading.then(([{ rule }]) => rule),
      );
  if (typeof value === 'string') return value;
  const [{ settings, rule }, place] = await loading;
  stepDone('settings');
  return show(readingPage, opening, { address, value, settings, rule, place });
}

/** Resolves when the page's text has arrived; pictures and scripts may still come. */
export const whenParsed = (document: Document): Promise<void> =>
  new Promise((done) => {
    if (document.readyState !== 'loading') done();
    else window.addEventListener('DOMContentLoaded', () => done(), { once: true });
  });

/** Raises the stand and shows what was found; a bug in drawing brings the page back and is thrown. */
function show(readingPage: ReadingPage, opening: Opening, found: Found): Session {
  const lifetime = new AbortController();
  const { signal } = lifetime;
  const close = () => {
    if (signal.aborted) return;
    place.keep();
    lifetime.abort();
    stand.close();
    readingPage.clear(stand.stage);
    opening.onClosed();
    void tellBackground({ kind: 'shown', open: false });
  };
  let closedFirst = () => false;
  const stand = raiseStand({
    document,
    theme: themeWords(found.settings),
    styles: readingPage.styles,
    onEscape: () => closedFirst() || close(),
    isOrphan: () => !browser.runtime?.id,
    onLost: (reason) => {
      close();
      void tellBackground({ kind: 'lost', reason });
    },
  });
  const beforeEscape = (closed: () => boolean) => {
    closedFirst = closed;
  };
  const place = placeHere(stand, found);
  const draw = makeDraw(readingPage, opening, { found, stand, place, close, beforeEscape, signal });
  stepDone('stand');
  addFaces();
  try {
    draw();
  } catch (error) {
    // The page comes back before the person is told.
    close();
    throw error;
  }
  stepDone('render');
  place.begin();
  stepDone('place');
  tellSteps();
  onScrollEnd(place.keep, signal);
  onAddressChange(close, signal);
  void tellBackground({ kind: 'shown', open: true });
  return { close };
}

/** What drawing needs of the reader that is open. */
interface Open extends Pick<ReaderProps, 'beforeEscape' | 'signal'> {
  readonly found: Found;
  readonly stand: Stand;
  readonly place: PlaceHere;
  readonly close: () => void;
}

/** What draws the page, and by itself again at each change of the settings. */
function makeDraw(
  readingPage: ReadingPage,
  { onPick, picked }: Opening,
  { found, stand, place, close, beforeEscape, signal }: Open,
): () => void {
  const { value, rule } = found;
  let { settings } = found;
  const apply = (changed: Settings) => {
    settings = changed;
    place.follow(settings);
    stand.setTheme(themeWords(settings));
    draw();
  };
  const draw = () =>
    readingPage.render(stand.stage, {
      ...value,
      settings,
      onChange: (change) => apply({ ...settings, ...change }),
      hasRule: rule !== null,
      onClose: close,
      onOptions: () => void tellBackground({ kind: 'options' }),
      onPick: () => onPick(settings),
      picked,
      readPage: (other, at) => runInSteps(extractInSteps(other, at, { selectors: rule }), signal),
      loadAids: () => loadPart('aids'),
      fromTop: stand.fromTop && !place.isWaiting(),
      keptPlace: place.way,
      addStyle: stand.addStyle,
      beforeEscape,
      signal,
    });
  return draw;
}
