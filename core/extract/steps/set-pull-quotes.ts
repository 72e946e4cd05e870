import { rename } from '../copy/rename';
import type { Page } from '../page';

/** Boxes that are named for a quotation, with a heading for its words. */
const BOX =
  ':is(div, aside, section, figure):is([class~="quote" i], [class*="pullquote" i], [class*="pull-quote" i], [class*="-quote" i], [class*="_quote" i]):has(h2, h3, h4, h5, h6):not(:has(blockquote, h1, img, form, ul, ol, dl, table, pre, video), blockquote *)';

/** Characters of such a box at most, and of each line below the words: who said them, and what that is. */
const MAX_BOX = 420;
const MAX_LINE = 80;

/** Words between signs of quotation that ask nothing: a list of questions has them too. */
const QUOTED = /^\s*["'“„«»‚‘「『].*[^?？]["'”“»«’」』]\s*$/s;

/** Makes quotations of boxes that set words of somebody as a heading: they begin no section. */
export function setPullQuotes({ copy }: Page): void {
  for (const box of copy.querySelectorAll(BOX)) {
    const headings = [...box.querySelectorAll('h2, h3, h4, h5, h6')];
    const [heading] = headings;
    const said = (heading?.textContent ?? '').trim();
    const length = (box.textContent ?? '').trim().length;
    if (!heading || heading.id || headings.length > 1 || length > MAX_BOX) continue;
    if (!QUOTED.test(said)) continue;
    const rest = [...box.querySelectorAll('p')].filter((line) => !heading.contains(line));
    if (rest.some(({ textContent }) => (textContent ?? '').trim().length > MAX_LINE)) continue;
    rename(heading, 'p');
    rename(box, 'blockquote');
  }
}
