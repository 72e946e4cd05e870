import type { Listen, Listening } from '../listen/desk';
import { sign } from '../listen/signs';
import { barButton } from '../reader/bar';
import type { Desk } from '../reader/desk';
import { asPart } from '../reader/part';
import type { Beyond } from './parts';

/** Adds the button that reads the article aloud; what it does is loaded when it is first used. */
export function startListening(
  desk: Desk,
  settings: () => Desk['settings'],
  { loadPart }: Beyond,
): Listening {
  const { bar, signal } = desk;
  const button = barButton('listenTitle', sign('voice'));
  bar.appearance.before(button);
  let listening: Listening | null = null;
  let loading: Promise<void> | null = null;
  const load = async () => {
    const part = asPart<Listen>(await loadPart('listen').catch(() => null));
    if (!part || signal.aborted) return;
    const onClosed = () => button.focus({ preventScroll: true });
    listening = part.start({ ...desk, settings, onClosed });
  };
  const toggle = () => {
    loading ??= load();
    void loading.then(() => {
      // What could not be loaded is asked for again at the next click.
      if (listening) listening.toggle();
      else loading = null;
    });
  };
  button.addEventListener('click', ({ isTrusted }) => isTrusted && toggle(), { signal });
  return {
    toggle,
    close: () => listening?.close() ?? false,
    update: () => listening?.update(),
  };
}
