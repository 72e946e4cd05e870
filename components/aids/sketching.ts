import type { Settings } from '../../core/settings';
import type { Desk } from '../reader/desk';
import { settingWords, typography } from '../styles/theme';
import { holdPlace } from './hold-place';
import { layOut } from './lay-out';

/** Time without a change after which the text is laid out anew, in ms. */
const REST_MS = 300;

/** Calls what gives the text other looks, those of the settings, and keeps what is read in its place. */
export type ChangeLooks = (settings: Settings, dress: () => void) => void;

/**
 * Lays out what the first paint only sketched, and keeps a long text up with a slider: while one has the
 * focus, and at any other change of the looks, only what is in view is laid out anew; the rest when the slider
 * is left or the text is scrolled.
 */
export function startSketching({
  stage,
  text,
  signal,
  settings: first,
}: Pick<Desk, 'stage' | 'text' | 'signal' | 'settings'>): ChangeLooks {
  const root = stage.getRootNode() as Document | ShadowRoot;
  let looks = looksOf(first);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let laying = new AbortController();
  const stop = () => {
    clearTimeout(timer);
    laying.abort();
  };
  // Where the window stands is asked after a rest only: the answer makes the browser lay the text out.
  const wait = (before: number | null) => {
    timer = setTimeout(() => {
      const top = window.scrollY;
      const isHeld = root.activeElement?.matches('.slider') && top === (before ?? top);
      if (isHeld) wait(top);
      else void layOut(text, laying.signal);
    }, REST_MS);
  };
  const sketch = () => {
    stop();
    laying = new AbortController();
    text.classList.add('sketched');
    wait(null);
  };
  signal.addEventListener('abort', stop);
  if (text.classList.contains('sketched')) void layOut(text, laying.signal);
  stage.addEventListener(
    'focusin',
    ({ target }) => target instanceof Element && target.matches('.slider') && sketch(),
    { signal },
  );
  return (settings, dress) => {
    const changed = looksOf(settings);
    if (changed === looks) return dress();
    looks = changed;
    holdPlace(text, () => {
      sketch();
      dress();
    });
    return undefined;
  };
}

/** All that moves lines. */
const looksOf = (settings: Settings): string =>
  JSON.stringify([typography(settings), settingWords(settings)]);
