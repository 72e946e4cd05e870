/** Elements that may be wider than the column, and then scroll inside themselves. */
const WIDE = 'pre';

/** Paragraphs and characters of a table's cell that is a column of text and not a figure or a name. */
const COLUMN = { paragraphs: 3, characters: 800 };

/** Whether a table only lays text out: it names no columns, and one of its cells is a text. */
const isLayout = ({ rows }: HTMLTableElement): boolean => {
  const cells = [...rows].flatMap((row) => [...row.cells]);
  return !cells.some(({ localName }) => localName === 'th') && cells.some(isText);
};

const isText = (cell: Element): boolean =>
  cell.querySelectorAll('p, li').length >= COLUMN.paragraphs &&
  (cell.textContent ?? '').length >= COLUMN.characters;

/** Puts what a table's cells hold in its place. */
function unwrap(table: HTMLTableElement): void {
  const cells = [...table.rows].flatMap((row) => [...row.cells]);
  const block = table.ownerDocument.createElement('div');
  block.append(...cells.flatMap((cell) => [...cell.childNodes]));
  table.replaceWith(block);
}

/**
 * Readies the article's nodes for the page: wide tables and listings scroll inside themselves and
 * can be reached with the keyboard; tables that only lay text out are taken apart; pictures below the first load when
 * they are scrolled to.
 */
export function furnish(content: DocumentFragment): void {
  for (const listing of content.querySelectorAll<HTMLElement>(WIDE)) listing.tabIndex = 0;
  // The innermost first, so that what holds a mere layout is seen as one too.
  for (const table of [...content.querySelectorAll('table')].reverse()) {
    if (isLayout(table)) unwrap(table);
  }
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
