import { rename, unwrap } from '../copy/rename';

/** Elements that are a line of a listing, and what holds such lines. */
const LINES = 'div, p, li, tr';
const HOLDERS = `${LINES}, ol, ul, table, tbody, td`;

/** Boxes that say that they are a listing, without being a `pre`. */
const LOOSE = ':is(div, code)[style*="white-space" i], [class*="code-block" i], .cm-content';

/** What a listing written without `pre` cannot hold. */
const PROSE = `pre, ${HOLDERS}, img`;

/** White space that is kept in lines that do not wrap: text that wraps is prose. */
const AS_WRITTEN = /white-space:\s*pre\s*(?:;|$)/i;

/** Listings of papers that LaTeXML has set: lines in boxes, and the whole once more to be saved. */
const LATEX = 'div.ltx_listing:has(> .ltx_listingline)';

/** Makes a `pre` of each box of code lines, so that no step folds its white space. */
export function wrapLooseListings(root: ParentNode): void {
  for (const box of root.querySelectorAll(LATEX)) {
    for (const data of box.querySelectorAll('.ltx_listing_data')) data.remove();
    rename(box, 'pre');
  }
  for (const box of [...root.querySelectorAll(LOOSE)].reverse()) {
    const { textContent: text, parentElement } = box;
    const style = box.getAttribute('style') ?? '';
    const isAlone = box.localName !== 'code' || parentElement?.textContent?.trim() === text?.trim();
    const isWritten = !/white-space/i.test(style) || AS_WRITTEN.test(style);
    const isLined = /\S\s*\n\s*\S/.test(text ?? '') || box.querySelector('br') !== null;
    if (isAlone && isWritten && isLined && !box.closest('pre') && !box.querySelector(PROSE))
      rename(box, 'pre');
  }
}

/** Makes a `pre` of a table with one cell whose lines are of code. */
export function unwrapLines(table: Element, cell: Element): void {
  if (!cell.querySelector('.line > code')) return;
  table.replaceWith(cell);
  rename(cell, 'pre');
}

/** Writes the line ends of a listing as such: a `pre` of ours knows no breaks and no boxes. */
export function keepLines(listing: Element): void {
  for (const lineBreak of listing.querySelectorAll('br')) lineBreak.replaceWith('\n');
  for (const line of [...listing.querySelectorAll(LINES)].reverse()) {
    const isEnded =
      line.textContent?.endsWith('\n') || line.nextSibling?.nodeValue?.startsWith('\n');
    if (!isEnded) line.append('\n');
  }
  for (const holder of listing.querySelectorAll(HOLDERS)) unwrap(holder);
}
