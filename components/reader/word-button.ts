import { message, type PlainKey } from '../../platform/i18n';
import { element } from './element';

/** A button with words on it that acts on a person's own click or key. */
export function wordButton(key: PlainKey, act: () => void): HTMLButtonElement {
  const button = element('button', { class: 'again', type: 'button' }, message(key));
  button.addEventListener('click', ({ isTrusted }) => {
    if (isTrusted) act();
  });
  return button;
}
