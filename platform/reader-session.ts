import { browser } from 'wxt/browser';
import { isFailure } from '../core/failure';
import type { Picked } from '../core/reading-page';
import type { Settings } from '../core/settings';
import { tellBackground } from './background-link';
import { type Outcome, parseToReader } from './messages-to-reader';
import { openReader, type ReadingPage, type Session, whenParsed } from './open-reader';
import { beginPicking } from './picking';
import { loadSettings } from './settings-load';

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

/** Hears what the background asks, and gives what toggles without it; `wanted` ends with the first of either. */
function listenForToggle(readingPage: ReadingPage, wanted: AbortController): Ask {
  const asks = makeAsks(readingPage);
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

/** What can be asked of the reader of this page, which is open, or lets a block be picked, or neither. */
function makeAsks(readingPage: ReadingPage): Readonly<Record<'toggle' | 'pick', Ask>> {
  let session: Session | null = null;
  const start = async (picked: Picked | null): Promise<Outcome> => {
    const onClosed = () => {
      session = null;
    };
    const onPick = (settings: Settings) => void pick(settings, () => void startFrom(picked));
    const opened = await openReader(readingPage, { onClosed, onPick, picked });
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
  return {
    toggle: async () => {
      if (!session) return start(null);
      session.close();
      return 'closed';
    },
    pick: async () => {
      const { settings } = await loadSettings(new URL(location.href));
      await whenParsed(document);
      return pick(settings, () => undefined);
    },
  };
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
