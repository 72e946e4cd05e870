import { displayHost } from '../../core/sanitize/text';
import type { Desk } from '../reader/desk';
import { element } from '../reader/element';

/** The line that says whose words a post is: a dash, then a name. */
const BY = /^\s*[—–―-]\s*(?=\S)/;

/** Longest such line before its link, in characters. */
const LONGEST = 120;

/** Elements that end a line. */
const BREAKS = 'p, div, br, ul, ol, figure, blockquote';

/**
 * Makes each quotation that ends by saying who wrote it, with a link to where it is on another site, a quiet
 * card: the words, the author and the day, and the site. Nothing is asked of that site.
 */
export function cardPosts({ text, article }: Pick<Desk, 'text' | 'article'>): void {
  const { host } = new URL(article.url);
  for (const quote of text.querySelectorAll('blockquote:not(.post)')) {
    const link = [...quote.querySelectorAll<HTMLAnchorElement>('a[href]')].at(-1);
    const address = link && URL.canParse(link.href) ? new URL(link.href) : null;
    if (!link || !address || address.host === host || !isLast(link, quote)) continue;
    const line = lineBefore(link);
    const words = line.map(({ textContent }) => textContent).join('');
    if (!BY.test(words) || words.length > LONGEST) continue;
    const by = element('span', { class: 'by', dir: 'auto' });
    link.after(by);
    by.append(...line, link, element('span', { class: 'from' }, displayHost(address)));
    const start = document.createTreeWalker(by, NodeFilter.SHOW_TEXT).nextNode();
    if (start) start.textContent = (start.textContent ?? '').replace(BY, '');
    quote.classList.add('post');
  }
}

/** Whether nothing is said in a quotation after an element. */
function isLast(link: Element, quote: Element): boolean {
  const rest = document.createRange();
  rest.setStartAfter(link);
  rest.setEndAfter(quote.lastChild ?? link);
  return rest.toString().trim() === '';
}

/** What stands before a link in its line, in order. */
function lineBefore(link: Element): Node[] {
  const line: Node[] = [];
  for (let at = link.previousSibling; at; at = at.previousSibling) {
    if (at instanceof Element && at.matches(BREAKS)) break;
    line.unshift(at);
  }
  return line;
}
