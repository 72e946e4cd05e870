import { direction, locale, message, type PlainKey } from '../../platform/i18n';
import { element } from '../reader/element';

/** What can be done with a hand alone. */
export type Deed = 'larger' | 'smaller' | 'take' | 'back';

const BUTTONS: readonly (readonly [deed: Deed, name: PlainKey])[] = [
  ['larger', 'pickLarger'],
  ['smaller', 'pickSmaller'],
  ['take', 'pickTake'],
  ['back', 'pickBack'],
];

/** The words at the lower edge of the page while a block is picked, with buttons. */
export interface Banner {
  readonly banner: HTMLElement;
  /** Changes the words. */
  readonly say: (key: PlainKey) => void;
  /** Tells screen readers the beginning of what is marked. */
  readonly point: (words: string) => void;
}

/** Builds them; `act` is called for a person's own click on a button. */
export function drawBanner(act: (deed: Deed) => void): Banner {
  const said = element('p', { class: 'how', role: 'status' }, message('pickHow'));
  const pointed = element('p', { class: 'unseen', 'aria-live': 'polite' });
  const banner = element(
    'section',
    { class: 'banner', 'aria-label': message('pickStart'), dir: direction(), lang: locale() },
    said,
    pointed,
    element('div', { class: 'hands' }, ...BUTTONS.map(([deed, name]) => button(deed, name, act))),
  );
  return {
    banner,
    say: (key: PlainKey) => {
      said.textContent = message(key);
    },
    point: (words: string) => {
      pointed.textContent = words;
    },
  };
}

function button(deed: Deed, name: PlainKey, act: (deed: Deed) => void): HTMLButtonElement {
  const made = element('button', { type: 'button', class: deed }, message(name));
  made.addEventListener('click', ({ isTrusted }) => {
    if (isTrusted) act(deed);
  });
  return made;
}
