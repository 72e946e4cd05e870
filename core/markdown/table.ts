import { oneLine } from './escape';

/** Columns and rows of one table that are written; more is no table for a text file. */
const MOST_COLUMNS = 60;

/** A table in the way of GFM. `write` gives a cell's text as Markdown. */
export function tableText(table: Element, write: (cell: Element) => string): string {
  const rows = [...table.querySelectorAll('tr')]
    .filter((row) => row.closest('table') === table)
    .map((row) => ({ row, cells: cellsOf(row, write) }))
    .filter(({ cells }) => cells.length > 0);
  const columns = Math.min(MOST_COLUMNS, Math.max(0, ...rows.map(({ cells }) => cells.length)));
  if (columns === 0) return '';
  const [first] = rows;
  const hasHead = first !== undefined && isHead(first.row);
  const body = hasHead ? rows.slice(1) : rows;
  const line = (cells: readonly string[]) =>
    `| ${Array.from({ length: columns }, (_, index) => cells[index] ?? '').join(' | ')} |`;
  return [
    line(hasHead ? first.cells : []),
    `|${' --- |'.repeat(columns)}`,
    ...body.map(({ cells }) => line(cells)),
  ].join('\n');
}

/** A cell that spans several columns is followed by empty ones. */
const cellsOf = (row: Element, write: (cell: Element) => string): string[] =>
  [...row.children].flatMap((cell) => {
    const span = Math.min(MOST_COLUMNS, Number(cell.getAttribute('colspan')) || 1);
    return [oneLine(write(cell)).replace(/(?<!\\)\|/g, '\\|'), ...Array<string>(span - 1).fill('')];
  });

const isHead = (row: Element): boolean =>
  row.parentElement?.localName === 'thead' ||
  [...row.children].every(({ localName }) => localName === 'th');
