import { message } from '../../platform/i18n';
import type { Desk } from '../reader/desk';
import { element } from '../reader/element';
import style from './doubts.css?inline';

/** What remembers a choice. */
interface Keeping {
  readonly keepSelector: (url: URL, selector: string) => Promise<unknown>;
}

/**
 * A quiet line above the text: that the choice of the article was unsure, with the way to point at it on
 * the page; or that it was pointed at, with the way to have it so on the whole site.
 */
export function startDoubts(
  { text, article, isSure, picked, onPick, addStyle }: Desk,
  { keepSelector }: Keeping,
): void {
  if (isSure && !picked) return;
  addStyle(style);
  const words = element('span', {}, message(picked ? 'pickedSaid' : 'unsureSaid'));
  const pick = button(message('pickStart'), onPick);
  const line = element('div', { class: 'doubt', role: 'status' }, words, pick);
  const selector = picked?.selector;
  if (selector) {
    const always = button(message('leftOutAlways'), () => {
      void keepSelector(new URL(article.url), selector);
      always.replaceWith(element('span', {}, message('leftOutAlwaysDone')));
    });
    pick.before(always);
  }
  text.before(line);
}

/** A button that acts on a person's own click or key. */
function button(words: string, act: () => void): HTMLButtonElement {
  const made = element('button', { class: 'again', type: 'button' }, words);
  made.addEventListener('click', ({ isTrusted }) => {
    if (isTrusted) act();
  });
  return made;
}
