/** Elements that may be wider than the column, and then scroll inside themselves. */
const WIDE = 'pre';

/**
 * Readies the article's nodes for the page: wide tables and listings scroll inside themselves and
 * can be reached with the keyboard; pictures below the first load when they are scrolled to.
 */
export function furnish(content: DocumentFragment): void {
  for (const listing of content.querySelectorAll<HTMLElement>(WIDE)) listing.tabIndex = 0;
  for (const table of content.querySelectorAll('table')) {
    if (table.parentElement?.closest('table')) continue;
    const scroller = table.ownerDocument.createElement('div');
    scroller.className = 'scroller';
    scroller.tabIndex = 0;
    table.replaceWith(scroller);
    scroller.append(table);
  }
  content.querySelectorAll('img').forEach((image, index) => {
    image.decoding = 'async';
    if (index > 0) image.loading = 'lazy';
  });
}
