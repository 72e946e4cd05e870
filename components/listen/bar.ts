import { message, type PlainKey } from '../../platform/i18n';
import { element } from '../reader/element';
import { type Sign, sign } from './signs';

/** What the buttons of the bar do. */
export interface BarDeeds {
  readonly toggle: () => void;
  readonly step: (by: 1 | -1) => void;
  readonly rate: (by: 1 | -1) => void;
  readonly options: () => void;
  readonly close: () => void;
}

/** The controls at the bottom of the window while an article is read aloud. */
export interface ListenBar {
  readonly place: HTMLElement;
  readonly options: HTMLButtonElement;
  readonly play: HTMLButtonElement;
  readonly setPlaying: (playing: boolean) => void;
  readonly setRate: (shown: string) => void;
  /** Says a sentence in place of what was said before; empty for none. */
  readonly say: (sentence: string) => void;
}

/** Builds the bar, which is put into no document yet; it shows that reading goes on. */
export function drawListenBar(deeds: BarDeeds): ListenBar {
  const play = control('listenPause', 'pause', deeds.toggle);
  const options = control('listenOptions', 'options', deeds.options);
  options.setAttribute('aria-expanded', 'false');
  const rate = element('output', { class: 'rate' });
  const said = element('p', { class: 'said', role: 'status' });
  const place = element(
    'section',
    { class: 'listen', 'aria-label': message('listenTitle') },
    said,
    element(
      'div',
      { class: 'controls' },
      control('listenPrevious', 'previous', () => deeds.step(-1)),
      play,
      control('listenNext', 'next', () => deeds.step(1)),
      element(
        'span',
        { class: 'speed' },
        control('listenSlower', 'minus', () => deeds.rate(-1)),
        rate,
        control('listenFaster', 'plus', () => deeds.rate(1)),
      ),
      options,
      control('listenClose', 'cross', deeds.close),
    ),
  );
  return {
    place,
    options,
    play,
    setPlaying: (playing) => {
      name(play, playing ? 'listenPause' : 'listenPlay');
      play.querySelector('svg')?.replaceWith(sign(playing ? 'pause' : 'play'));
    },
    setRate: (shown) => {
      rate.textContent = shown;
    },
    say: (sentence) => {
      said.textContent = sentence;
    },
  };
}

function control(key: PlainKey, drawn: Sign, act: () => void): HTMLButtonElement {
  const button = element(
    'button',
    { class: 'button', type: 'button' },
    sign(drawn),
    element('span', { class: 'unseen' }),
  );
  name(button, key);
  button.addEventListener('click', (event) => {
    if (event.isTrusted) act();
  });
  return button;
}

function name(button: HTMLButtonElement, key: PlainKey): void {
  const words = message(key);
  button.title = words;
  const unseen = button.querySelector('.unseen');
  if (unseen) unseen.textContent = words;
}
