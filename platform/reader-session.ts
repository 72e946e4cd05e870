import { browser } from 'wxt/browser';
import { type Extraction, extractInSteps, type Selectors } from '../core/extract';
import { countWords } from '../core/extract/words';
import type { Picked, ReaderProps } from '../core/reading-page';
import { type Settings, themeWords } from '../core/settings';
import { stepDone } from '../core/steps';
import { tellBackground } from './background-link';
import { addFaces } from './faces';
import { findPlace, forgetPlaces, keepPlace } from './kept-places';
import { type Outcome, parseToReader } from './messages-to-reader';
import { loadPart } from './parts';
import { pickOnPage } from './picking';
import { isLike, selectorsOf, takeAhead } from './ready/ahead';
import { runInSteps } from './ready/in-steps';
import { onScrollEnd } from './scroll-end';
import { loadSettings } from './settings-load';
import { raiseStand, type Stand } from './stand';
import { onAddressChange } from './stand/address';
import { onEscapeKey } from './stand/input';
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

type Toggle = () => Promise<Outcome>;

/**
 * Makes the reader ready in this page: from now on it opens and closes when the background asks. It
 * touches nothing of the page before. Gives a signal that ends when it is first asked; null when it
 * was ready already.
 */
export function makeReady(readingPage: ReadingPage): AbortSignal | null {
  const scope = globalThis as unknown as { [TOGGLE]?: Toggle };
  if (scope[TOGGLE]) return null;
  const wanted = new AbortController();
  scope[TOGGLE] = listenForToggle(readingPage, wanted);
  return wanted.signal;
}

function listenForToggle(readingPage: ReadingPage, wanted: AbortController): Toggle {
  let session: Session | null = null;
  const start = async (picked: Picked | null): Promise<Outcome> => {
    const onClosed = () => {
      session = null;
    };
    const opened = await open(readingPage, { onClosed, onPick: (by) => void pick(by), picked });
    if (typeof opened === 'string') return opened;
    session = opened;
    return 'opened';
  };
  const pick = async (settings: Settings) => {
    session?.close();
    const picking = new AbortController();
    session = { close: () => picking.abort() };
    const picked = await pickOnPage(settings, picking.signal);
    session = null;
    if (!picking.signal.aborted) await start(picked);
  };
  const toggle: Toggle = async () => {
    wanted.abort();
    if (session) {
      session.close();
      return 'closed';
    }
    try {
      return await start(null);
    } catch (error) {
      console.error('Lectern could not open the reader.', error);
      return 'failed';
    }
  };
  // Answered the plain way: the reader goes without the polyfill, which costs time at every opening.
  browser.runtime.onMessage.addListener((received: unknown, sender, answer) => {
    if (sender.id !== browser.runtime.id || sender.tab) return false;
    if (parseToReader(received)?.kind !== 'toggle') return false;
    void toggle().then(answer);
    return true;
  });
  return toggle;
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
  const reading = new AbortController();
  const { signal } = reading;
  onEscapeKey(() => reading.abort(), signal);
  const read = (steps: ReturnType<typeof extractInSteps>) => runInSteps(steps, signal);
  const readAnew = (selectors: Selectors | null) =>
    read(extractInSteps(document, address, { live: true, selectors }));
  const taken = takeAhead(address);
  let extracted = taken ? null : await readAnew(null);
  const [{ rule, ...loaded }, found] = await loading;
  if (signal.aborted) return 'closed';
  const selectors = selectorsOf(rule);
  if (taken && isLike(taken.selectors, selectors)) extracted = await read(taken.steps);
  // Read again where the person has selectors for the site: so no other site waits for the rules.
  else if (taken || selectors) extracted = await readAnew(selectors);
  reading.abort();
  if (!extracted) return 'closed';
  if (!extracted.ok) return extracted.code;
  stepDone('settings');
  const value = picked ? withPicked(extracted.value, picked) : extracted.value;
  let { settings } = loaded;
  const kept = settings.keepPlace === 'on' ? found : null;
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
    if (settings.keepPlace === 'on') void keepPlace(address, stand.placeToKeep());
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
      addStyle: stand.addStyle,
      beforeEscape: (closed) => {
        closedFirst = closed;
      },
      signal: lifetime.signal,
    });
  stepDone('stand');
  addFaces();
  draw();
  stepDone('render');
  if (!stand.fromTop || kept === null || !stand.startAtKept(kept)) stand.startWherePageWas();
  stepDone('place');
  tellSteps();
  onScrollEnd(keep, lifetime.signal);
  onAddressChange(close, lifetime.signal);
  void tellBackground({ kind: 'shown', open: true });
  return { close };
}

/** What was pointed at in the article's place. */
function withPicked({ article }: Extraction, { content }: Picked): Extraction {
  const wordCount = countWords(content.textContent ?? '', article.language);
  return { article: { ...article, leadPicture: null, wordCount }, content, isSure: true };
}
