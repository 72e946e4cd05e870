import { message } from '../../platform/i18n';
import type { Desk } from '../reader/desk';
import { element } from '../reader/element';
import { keptSaid, type WhetherKept } from '../reader/kept-said';
import { wordButton } from '../reader/word-button';
import style from './doubts.css?inline';

/** What remembers a choice. */
interface Keeping {
  readonly keepSelector: (url: URL, selector: string) => WhetherKept;
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
  const pick = wordButton('pickStart', onPick);
  const line = element('div', { class: 'doubt', role: 'status' }, words, pick);
  const selector = picked?.selector;
  if (selector) {
    const keep = async () => {
      const said = element('span', {});
      always.replaceWith(said);
      pick.focus({ preventScroll: true });
      said.textContent = await keptSaid(keepSelector(new URL(article.url), selector));
    };
    const always = wordButton('leftOutAlways', () => void keep());
    pick.before(always);
  }
  text.before(line);
}
