import { browser } from 'wxt/browser';
import { extractInSteps } from '../core/extract';
import { describePicked } from '../core/extract/picked';
import { isFailure } from '../core/failure';
import type { Picked, ReaderProps } from '../core/reading-page';
import { type Settings, themeWords } from '../core/settings';
import { stepDone } from '../core/steps';
import { tellBackground } from './background-link';
import { extractHere } from './extract-here';
import { addFaces } from './faces';
import { findPlace, forgetPlaces, keepPlace } from './kept-places';
import { type Outcome, parseToReader } from './messages-to-reader';
import { loadPart } from './parts';
import { beginPicking } from './picking';
import { runInSteps } from './ready/in-steps';
import { onScrollEnd } from './scroll-end';
import { loadSettings } from './settings-load';
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
interface Session {
  close(): void;
}

/** The name under which the toggle of this page is kept in the extension's own world. */
const TOGGLE = Symbol.for('lectern.toggle');

type Ask = () => Promise<Outcome>;

/**
 * Makes the reader ready in this page: from now on it opens and closes when the background asks. It
 * touches nothing of the page before. Gives a signal that ends when it is first asked; null when it
 * was ready already.
 */
export function makeReady(readingPage: ReadingPage): AbortSignal | null {
  const scope = globalThis as unknown as { [TOGGLE]?: Ask };
  if (scope[TOGGLE]) return null;
  const wanted = new AbortController();
  scope[TOGGLE] = listenForToggle(readingPage, wanted);
  return wanted.signal;
}

function listenForToggle(readingPage: ReadingPage, wanted: AbortController): Ask {
  let session: Session | null = null;
  const start = async (picked: Picked | null): Promise<Outcome> => {
    const onClosed = () => {
      session = null;
    };
    const onPick = (settings: Settings) => void pick(settings, () => void startFrom(picked));
    const opened = await open(readingPage, { onClosed, onPick, picked });
    if (typeof opened === 'string') return opened;
    session = opened;
    return 'opened';
  };
  const startFrom = async (picked: Picked | null) => {
    // The background puts them in at a click; this opens later.
    await tellBackground({ kind: 'rules' });
    const outcome = await orFailed(() => start(picked));
    if (isFailure(outcome)) void tellBackground({ kind: 'lost', reason: outcome });
  };
  /** `back` is called when the person comes back without a block. */
  const pick = async (settings: Settings, back: () => void) => {
    session?.close();
    const picking = new AbortController();
    const own: Session = { close: () => picking.abort() };
    session = own;
    const end = (picked: Picked | null) => {
      if (session === own) session = null;
      if (picking.signal.aborted) return;
      if (picked) void startFrom(picked);
      else back();
    };
    const begun = await beginPicking(settings, picking.signal).catch(() => null);
    if (begun) void begun.picked.catch(() => null).then(end);
    else end(null);
    return begun ? 'picking' : 'failed';
  };
  const toggle = async (): Promise<Outcome> => {
    if (!session) return start(null);
    session.close();
    return 'closed';
  };
  const pickFirst = async (): Promise<Outcome> => {
    const { settings } = await loadSettings(new URL(location.href));
    await parsed(document);
    return pick(settings, () => undefined);
  };
  const asks = { toggle, pick: pickFirst };
  const answerTo = (kind: keyof typeof asks): Promise<Outcome> => {
    wanted.abort();
    return orFailed(asks[kind]);
  };
  // Answered the plain way: the reader goes without the polyfill, which costs time at every opening.
  browser.runtime.onMessage.addListener((received: unknown, sender, answer) => {
    if (sender.id !== browser.runtime.id || sender.tab) return false;
    const request = parseToReader(received);
    if (!request) return false;
    void answerTo(request.kind).then(answer);
    return true;
  });
  return () => answerTo('toggle');
}

/** A bug ends as a failure that the person is told of. */
async function orFailed(ask: Ask): Promise<Outcome> {
  try {
    return await ask();
  } catch (error) {
    console.error('Lectern could not open the reader.', error);
    return 'failed';
  }
}

/** Resolves when the page's text has arrived; pictures and scripts may still come. */
const parsed = (document: Document): Promise<void> =>
  new Promise((done) => {
    if (document.readyState !== 'loading') done();
    else window.addEventListener('DOMContentLoaded', () => done(), { once: true });
  });

interface Opening {
  readonly onClosed: () => void;
  /** Asked to let the person point at a block. */
  readonly onPick: (settings: Settings) => void;
  /** What they pointed at; null to look for the article. */
  readonly picked: Picked | null;
}

async function open(
  readingPage: ReadingPage,
  { onClosed, onPick, picked }: Opening,
): Promise<Session | Outcome> {
  if (document.contentType === 'application/pdf') return 'pdf';
  const address = new URL(location.href);
  const loading = Promise.all([loadSettings(address), findPlace(address)]);
  await parsed(document);
  await replaceOrphan(document.documentElement);
  stepDone('start');
  const value = picked
    ? describePicked(document, address, picked.content)
    : await extractHere(
        address,
        loading.then(([{ rule }]) => rule),
      );
  if (typeof value === 'string') return value;
  const [{ rule, ...loaded }, found] = await loading;
  stepDone('settings');
  let { settings } = loaded;
  let kept = settings.keepPlace === 'on' ? found : null;
  const lifetime = new AbortController();
  const close = () => {
    if (lifetime.signal.aborted) return;
    keep();
    lifetime.abort();
    stand.close();
    readingPage.clear(stand.stage);
    onClosed();
    void tellBackground({ kind: 'shown', open: false });
  };
  let closedFirst = () => false;
  const stand: Stand = raiseStand({
    document,
    theme: themeWords(settings),
    styles: readingPage.styles,
    onEscape: () => closedFirst() || close(),
    isOrphan: () => !browser.runtime?.id,
    onLost: (reason) => {
      close();
      void tellBackground({ kind: 'lost', reason });
    },
  });
  const keep = () => {
    const place = stand.placeToKeep();
    // At the start again, a place that waits for its part stays kept.
    if (settings.keepPlace === 'on' && (place || !kept)) void keepPlace(address, place);
  };
  const apply = (changed: Settings) => {
    if (changed.keepPlace !== settings.keepPlace && changed.keepPlace === 'off') {
      void forgetPlaces(address);
    }
    settings = changed;
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
      readPage: (other, at) =>
        runInSteps(extractInSteps(other, at, { selectors: rule }), lifetime.signal),
      loadAids: () => loadPart('aids'),
      fromTop: stand.fromTop && kept === null,
      keptPlace: () => (kept ? stand.wayToKept(kept) : null),
      addStyle: stand.addStyle,
      beforeEscape: (closed) => {
        closedFirst = closed;
      },
      signal: lifetime.signal,
    });
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
  const way = kept && stand.fromTop ? stand.wayToKept(kept) : null;
  if (way) way();
  else stand.startWherePageWas();
  if (way || !stand.fromTop) kept = null;
  stepDone('place');
  tellSteps();
  onScrollEnd(keep, lifetime.signal);
  onAddressChange(close, lifetime.signal);
  void tellBackground({ kind: 'shown', open: true });
  return { close };
}
