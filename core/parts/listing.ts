import { all, attribute, closest, matches, textOf } from '../extract/safe-document';
import { LISTED, LISTS } from './page-words';

const FRAME = 'nav, aside, footer, header, form, dialog, [role=navigation]';
const ROWS = 'li, tr, dt, h2, h3, article, [class*=teaser i], [class*=card i]';

/** Longest text of a row that announces another page, and shortest of the link in it; characters. */
const LONGEST_ROW = 500;
const SHORTEST_LINK = 15;

/** So many rows that lead elsewhere may be a box of related texts; with more of them a page may be a list. */
const FEW_ROWS = 4;

/** Posts of a list that stand there in full, each under a heading that leads to its own page. */
const FEW_POSTS = 2;

/** What a shop shows many of: it lists its goods. */
const PRICES = '[class*=price i], [itemprop=price]';
const MANY_PRICES = 8;

/** Whether a page lists other pages, so that its next page lists more of them. `stem` is its address without a number. */
export function isListing(document: Document, url: URL, stem: string): boolean {
  const path = new URL(stem).pathname.toLowerCase();
  const last = path.split('/').filter(Boolean).at(-1);
  if (last === undefined || (!url.search && LISTS.test(last)) || LISTED.test(path)) return true;
  if (new URL(stem).searchParams.has('s') || new URL(stem).searchParams.has('q')) return true;
  if (all(document, PRICES).length >= MANY_PRICES) return true;
  const rows = rowsOf(document, url, path);
  const posts = all(document, 'article').filter((post) =>
    all(post, 'h1 a[href], h2 a[href]').some((link) => leadsElsewhere(link, url, path)),
  );
  if (posts.length >= FEW_POSTS && rows.length >= FEW_POSTS) return true;
  return rows.length > FEW_ROWS && lengthOf(rows) >= runningLength(document, rows);
}

function rowsOf(document: Document, url: URL, path: string): readonly Element[] {
  const found = new Set<Element>();
  for (const row of all(document, ROWS)) {
    if (closest(row, FRAME) || textOf(row, LONGEST_ROW + 1).length > LONGEST_ROW) continue;
    if (row.parentElement && isIn(row.parentElement, found)) continue;
    const link = all(row, 'a[href]').find(
      (each) => textOf(each, 200).trim().length >= SHORTEST_LINK,
    );
    if (link && leadsElsewhere(link, url, path)) found.add(row);
  }
  return [...found];
}

function leadsElsewhere(link: Element, url: URL, path: string): boolean {
  const href = attribute(link, 'href');
  if (href.startsWith('#') || !URL.canParse(href, url)) return false;
  const to = new URL(href, url);
  return /^https?:$/.test(to.protocol) && !to.pathname.toLowerCase().startsWith(path);
}

const lengthOf = (elements: readonly Element[]): number =>
  elements.reduce((sum, element) => sum + textOf(element, LONGEST_ROW).trim().length, 0);

/** Characters of running text: what stands in paragraphs, outside the frame and the rows. */
function runningLength(document: Document, rows: readonly Element[]): number {
  const inRows = new Set(rows);
  return all(document, 'p, blockquote, pre, div')
    .filter((block) => matches(block, 'p, blockquote, pre') || !all(block, 'p, div, ul, table')[0])
    .filter((block) => !closest(block, FRAME) && !isIn(block, inRows))
    .reduce((sum, block) => sum + textOf(block, 20_000).trim().length, 0);
}

function isIn(element: Element, among: ReadonlySet<Element>): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) if (among.has(at)) return true;
  return false;
}
