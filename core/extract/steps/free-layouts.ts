import { rename, unwrap } from '../copy/rename';
import { setParagraphs } from './set-paragraphs';

/** Characters of a cell from which it holds a text and no value. */
const LONG = 200;

/** Characters of a cell from which two columns are a text and what stood beside it. */
const VERY_LONG = 800;

/** Rows with something in them that a layout of columns has at most. */
const MOST_ROWS = 3;

/** What a text is made of. */
const TEXT_BLOCKS = 'p, h1, h2, h3, h4, h5, h6, ul, ol, blockquote, pre, figure, img';

/** What only tables of data have. */
const DATA = ':scope > caption, :scope > thead, :scope > tbody > tr > th, :scope > tr > th';

/** Makes plain blocks of tables that set out a page and hold no data: old pages, letters and portals are built of them. */
export function freeLayouts(content: Element): void {
  freeStrays(content);
  const layouts = new Set([...content.querySelectorAll('table')].filter(isLayout));
  const isInner = ({ parentElement }: Element) => {
    const around = parentElement?.closest('table');
    return around != null && layouts.has(around);
  };
  const outermost = [...layouts].filter((table) => !isInner(table));
  const freed = new Map([...layouts].map((table) => [table, free(table)]));
  // Once for all that stands in one: cells in cells would be gone over again for each around them.
  for (const table of outermost) setParagraphs(freed.get(table) ?? table);
}

/** Cells and rows of which the parser took what is in the table and not the table. */
function freeStrays(content: Element): void {
  const isStray = (part: Element) => part.closest('table') === null;
  for (const cell of [...content.querySelectorAll('td, th')].filter(isStray)) rename(cell, 'div');
  for (const part of [...content.querySelectorAll('tr, tbody, thead, tfoot')].filter(isStray))
    unwrap(part);
}

function isLayout(table: HTMLTableElement): boolean {
  if (table.querySelector(DATA)) return false;
  const rows = [...table.rows]
    .map(({ cells }) => [...cells].filter(isFilled))
    .filter((cells) => cells.length > 0);
  const cells = rows.flat();
  const isText = cells.some((cell) => lengthOf(cell) >= LONG || cell.querySelector(TEXT_BLOCKS));
  if (/^(?:presentation|none)$/.test(table.getAttribute('role') ?? '')) return !isGrid(rows);
  if (!isText) return false;
  if (table.querySelector('table') || rows.every(({ length }) => length === 1)) return true;
  return (
    rows.length <= MOST_ROWS &&
    !isHeaded(rows) &&
    cells.some((cell) => lengthOf(cell) >= VERY_LONG && cell.querySelectorAll('p, br').length > 1)
  );
}

/** Characters of what stands above a column, or is a value. */
const HEAD = 60;

/** Whether rows of as many short cells each are values whatever the page says of their table. */
const isGrid = (rows: readonly (readonly Element[])[]): boolean =>
  rows.length >= MOST_ROWS &&
  (rows[0]?.length ?? 0) > 1 &&
  rows.every(({ length }) => length === rows[0]?.length) &&
  rows.flat().every((cell) => lengthOf(cell) <= HEAD && !cell.querySelector(TEXT_BLOCKS));

/** Whether the first of several rows says what each of its columns holds. */
const isHeaded = ([first = [], ...rest]: readonly (readonly Element[])[]): boolean =>
  rest.length > 0 &&
  first.length > 1 &&
  !(rest.length === 1 && rest.flat().some((cell) => lengthOf(cell) >= VERY_LONG)) &&
  first.every((cell) => lengthOf(cell) <= HEAD) &&
  rest.every(({ length }) => length === first.length);

const lengthOf = ({ textContent }: Element): number => (textContent ?? '').trim().length;

const isFilled = (cell: Element): boolean =>
  lengthOf(cell) > 0 || cell.querySelector('img') !== null;

/** Puts a box with what a table's cells hold in its place; gives it. */
function free(table: HTMLTableElement): Element {
  for (const row of [...table.rows]) {
    for (const cell of [...row.cells]) rename(cell, 'div');
    unwrap(row);
  }
  for (const part of [...table.children]) if (/^T(?:BODY|FOOT)$/.test(part.tagName)) unwrap(part);
  return rename(table, 'div');
}
