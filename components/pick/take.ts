import { lettersOf } from '../../core/letters';
import type { Picked } from '../../core/reading-page';
import { selectorFor } from '../left-out/selector';
import type { Restore } from '../reader/part';

/** Letters of the shortest title that is told from a word that stands in another. */
const LEAST_TITLE = 8;

/** What a block holds, to be read, and what names it on the site; null when it holds nothing to read. */
export function take(element: HTMLElement, restore: Restore): Picked | null {
  const content = restore([element], { document, url: new URL(location.href) });
  const heading = content.querySelector('h1, h2, h3');
  const letters = lettersOf(heading?.textContent ?? '');
  // The reader has the title above the text.
  if (letters.length >= LEAST_TITLE && lettersOf(document.title).includes(letters))
    heading?.remove();
  const isEmpty = !content.textContent?.trim() && !content.querySelector('img');
  return isEmpty ? null : { content, selector: nameOf(element) };
}

/** A selector for the block and nothing beside it; null when the page gives it no steady name. */
function nameOf(element: HTMLElement): string | null {
  const others = [...document.body.querySelectorAll('*')].filter(
    (each) => !each.contains(element) && !element.contains(each),
  );
  const named = element.matches('main, article') ? element.localName : null;
  if (named && document.querySelectorAll(named).length === 1) return named;
  return selectorFor(element, others);
}
