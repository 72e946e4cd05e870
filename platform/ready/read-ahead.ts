import type { Extraction, Outcome, Selectors } from '../../core/extract';
import { rootOf } from '../../core/extract/safe-document';
import { failure } from '../../core/result';
import { onSoftNavigation } from '../page-changes';
import type { ReaderPart } from '../reader-part';
import { MARKER } from '../stand/marker';
import { type Ahead, selectorsOf } from './ahead';
import { beforeClick, whenLoaded, whileIdle } from './idle';
import { type Look, lookAtPage } from './page-look';

/** What was read of the page, or is being read. */
interface Reading {
  readonly address: string;
  readonly selectors: Selectors | null;
  /** What the page was like when it was read. */
  readonly look: Look;
  readonly steps: Generator<string, Outcome, void>;
  outcome: Outcome | null;
}

/** How a page is read, and what the person wants of it. */
type Recipe = Pick<ReaderPart, 'extractInSteps' | 'loadSettings'>;

/** A tab that is left keeps what was read of it for this long, in ms. */
const KEPT_MS = 60_000;

/** The least time between two readings of a page that changes all the time, in ms. */
const PAUSE_MS = 1000;

/** The longest that is waited for a page to load, in ms. */
const LOADING_MS = 4000;

/** With the pointer under way to the button there is less time to wait for the browser, in ms. */
const HURRY_MS = 50;

/**
 * Reads the page that stands in the tab while the browser has nothing else to do, a step at a time, so
 * that a click has only to show it. The page is not touched. Read again where the pointer leaves the
 * page, or Alt is pressed, and it has changed: both come before a click or a shortcut. A changed page
 * is never shown as it was before. `after` is called when the first reading has ended, with what came
 * out, which is not to be changed; with null when nothing did.
 */
export function readAhead(recipe: Recipe, after: (read: Extraction | null) => void): Ahead {
  let reading: Reading | null = null;
  let startedMs = Number.NEGATIVE_INFINITY;

  const forget = () => {
    reading = null;
  };
  const begin = async (): Promise<Reading | null> => {
    if (document.hidden || isOpen() || performance.now() - startedMs < PAUSE_MS) return null;
    startedMs = performance.now();
    return readingHere(recipe);
  };
  const start = async (ended: typeof after, timeout?: number) => {
    const mine = await begin();
    if (!mine) return ended(null);
    reading = mine;
    whileIdle(() => {
      // Behind an open reader nothing of the page is laid out: what is read then is not the page.
      if (reading === mine && isOpen()) forget();
      if (reading === mine && advance(mine)) return true;
      ended(mine.outcome?.ok ? mine.outcome.value : null);
      return false;
    }, timeout);
  };

  const isCurrent = (known: Reading) => known.address === location.href && known.look.isSame();
  beforeClick(() => {
    if (!reading || !isCurrent(reading)) void start(nothing, HURRY_MS);
  });
  whileInView(() => void (reading ?? start(nothing)), forget);
  // A page that scripts put in the place of another: what stood there before can go.
  onSoftNavigation(() => reading && reading.address !== location.href && forget());
  whenLoaded(() => void start(after), LOADING_MS);

  return {
    take: ({ href }) => {
      const known = reading;
      reading = null;
      if (!known || known.outcome?.ok === false || known.address !== href) return null;
      return isCurrent(known) ? { selectors: known.selectors, steps: rest(known) } : null;
    },
  };
}

/** The page as it is now, to be read; null where the reader is open, or the page is not one to read ahead. */
async function readingHere({ extractInSteps, loadSettings }: Recipe): Promise<Reading | null> {
  const url = new URL(location.href);
  const selectors = selectorsOf((await loadSettings(url)).rule);
  const look = lookAtPage(document);
  if (!look || isOpen()) return null;
  const steps = extractInSteps(document, url, { live: true, selectors });
  return { address: url.href, selectors, look, steps, outcome: null };
}

const nothing = () => undefined;

const isOpen = (): boolean => rootOf(document)?.hasAttribute(MARKER) ?? false;

/** Calls `back` when the tab comes into view again, and `gone` when it has been out of it for long. */
function whileInView(back: () => void, gone: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  document.addEventListener('visibilitychange', () => {
    clearTimeout(timer);
    if (document.hidden) timer = setTimeout(gone, KEPT_MS);
    else back();
  });
}

/** Does one more step; false when there is none, or it failed. */
function advance(reading: Reading): boolean {
  try {
    const step = reading.steps.next();
    if (step.done) reading.outcome = step.value;
    return !step.done;
  } catch (error) {
    // The click reads the page anew, and says what is wrong.
    console.info('Lectern could not read the page ahead.', error);
    reading.outcome = failure('failed');
    return false;
  }
}

function* rest({ steps, outcome }: Reading): Generator<string, Outcome, void> {
  return outcome ?? (yield* steps);
}
