import { fold } from '../fold';
import type { Page } from '../page';

/** Entries of a table of contents, the share of its text that they are, and of them that are headings of the text. */
const FEWEST = 3;
const LINKED = 0.85;
const KNOWN = 0.6;

/** Lists of links that are looked at, and entries of one. */
const MAX_LISTS = 20;
const MAX_ENTRIES = 200;

/**
 * Takes out the lists of a text's own headings with links to them: the reader has such a list of its own. Of 104 on
 * the pages that were learnt from, 99 are no part of the article.
 */
export function dropContents(content: Element, page: Page): void {
  const lists = [...content.querySelectorAll('ul, ol')].filter(
    (list) => !list.parentElement?.closest('ul, ol') && list.querySelector('a[href*="#"]'),
  );
  if (lists.length === 0) return;
  const headings = new Set(
    [...content.querySelectorAll('h2, h3, h4, h5, h6')].map(({ textContent }) =>
      fold(textContent ?? ''),
    ),
  );
  for (const list of lists.slice(0, MAX_LISTS))
    if (!isAnnounced(list) && isContents(list, headings, page)) {
      labelOf(list)?.remove();
      list.remove();
    }
}

/** How such a list is called; folded. */
export const CONTENTS =
  /^(?:(?:table of )?contents|on this page|in this (?:article|guide|post|story)|jump to|overview|quick links|inhalt(?:sverzeichnis)?|auf dieser seite|sommaire|table des matières|dans cet article|contenidos?|índice|tabla de contenidos|en este artículo|neste artigo|indice|sommario|in questo articolo|inhoud(?:sopgave)?|in dit artikel|spis treści|содержание|зміст|içindekiler|目次|目录|目錄|목차)$/;

/** Characters of a line that says what the list below it is. */
const LABEL = 60;

/** What announces such a list and nothing else: a heading above it and before the next, a short line that is no sentence; null where nothing does. */
function labelOf({
  previousElementSibling: above,
  nextElementSibling: below,
}: Element): Element | null {
  const text = (above?.textContent ?? '').trim();
  if (!above || text === '' || text.length > LABEL || /[.!?。]$/.test(text)) return null;
  if (CONTENTS.test(fold(text))) return above;
  const [one, other] = [above, below].map((each) => /^h([2-6])$/.exec(each?.localName ?? '')?.[1]);
  if (one) return !below || (other && other <= one) ? above : null;
  return above.localName === 'p' && /[:：]$/.test(text) ? above : null;
}

/** A sentence of the text that ends in a colon, and is no label. */
const SENTENCE = /^(?:\S+\s+){4,}\S+[:：]$/;

const isAnnounced = ({ previousElementSibling: above }: Element): boolean =>
  above?.localName === 'p' && SENTENCE.test((above.textContent ?? '').trim());

function isContents(list: Element, headings: ReadonlySet<string>, page: Page): boolean {
  const links = [...list.querySelectorAll('a')];
  // Of one that is called so, some entries may have left before.
  const isNamed = CONTENTS.test(fold(list.previousElementSibling?.textContent ?? ''));
  if (links.length < (isNamed ? 1 : FEWEST) || links.length > MAX_ENTRIES) return false;
  if (list.querySelector('p + p, img, figure, table, pre')) return false;
  if (!links.every((link) => staysHere(link, page))) return false;
  const names = links.map(({ textContent }) => fold(textContent ?? ''));
  const linked = names.reduce((sum, name) => sum + name.length, 0);
  if (linked < fold(list.textContent ?? '').length * LINKED) return false;
  return names.filter((name) => headings.has(name)).length >= names.length * KNOWN;
}

/** Whether a link leads to a place on its own page. */
function staysHere(link: Element, { url, base }: Page): boolean {
  const href = link.getAttribute('href') ?? '';
  if (/^#./.test(href)) return true;
  const target = href.includes('#') && URL.canParse(href, base) ? new URL(href, base) : null;
  return target !== null && target.hash !== '' && target.pathname === url.pathname;
}
