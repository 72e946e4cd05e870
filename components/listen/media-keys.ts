import { makeSilence } from './silence';

/** What the keys of a keyboard or a headset do. */
export interface MediaDeeds {
  readonly toggle: () => void;
  readonly previous: () => void;
  readonly next: () => void;
  readonly stop: () => void;
}

/** What a media key is called as a key, and by the browser's media session. */
const ACTIONS = {
  MediaPlayPause: ['play', 'pause'],
  MediaTrackPrevious: ['previoustrack'],
  MediaTrackNext: ['nexttrack'],
  MediaStop: ['stop'],
} as const;

type MediaKey = keyof typeof ACTIONS;

const NAMES = Object.keys(ACTIONS) as MediaKey[];

/**
 * Listens to media keys until `signal` ends: as keys, and through the media session where the page
 * has no player of its own, whose handlers could not be given back. Gives what is told whether it is being
 * read.
 */
export function startMediaKeys(
  deeds: MediaDeeds,
  title: string,
  signal: AbortSignal,
): (isPlaying: boolean) => void {
  const deedOf = {
    MediaPlayPause: deeds.toggle,
    MediaTrackPrevious: deeds.previous,
    MediaTrackNext: deeds.next,
    MediaStop: deeds.stop,
  } as const;
  listenToKeys(deedOf, signal);
  const session = navigator.mediaSession;
  if (!session || document.querySelector('audio, video')) return () => undefined;
  const set = (isOn: boolean) => {
    for (const name of NAMES) {
      for (const action of ACTIONS[name]) {
        session.setActionHandler(action, isOn ? deedOf[name] : null);
      }
    }
    session.metadata = isOn ? new MediaMetadata({ title }) : null;
    session.playbackState = 'none';
  };
  try {
    set(true);
    signal.addEventListener('abort', () => set(false));
  } catch {
    // A browser without one of the actions: the keys themselves still work.
  }
  const silence = makeSilence(signal);
  return (isPlaying) => {
    session.playbackState = isPlaying ? 'playing' : 'paused';
    // Forbidden by the page or the browser: the keys themselves still work.
    if (isPlaying) void silence.play().catch(() => undefined);
    else silence.pause();
  };
}

/** Where a key reaches the page it does its deed, and nothing else. */
function listenToKeys(deedOf: Readonly<Record<MediaKey, () => void>>, signal: AbortSignal): void {
  const listen = (event: KeyboardEvent) => {
    const name = NAMES.find((each) => each === event.key);
    if (!event.isTrusted || !name) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    deedOf[name]();
  };
  window.addEventListener('keydown', listen, { capture: true, signal });
}
