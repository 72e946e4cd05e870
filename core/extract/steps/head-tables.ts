import { rename, unwrap } from '../copy/rename';

/** Rows from which a table can have a head. */
const ROWS = 3;
const BOLD = 'strong, b';

/** Puts the foot of a table at its end; one that says what its head says goes. */
function settleFoot(table: Element): void {
  const [head, foot] = [table.querySelector('thead'), table.querySelector('tfoot')];
  if (!foot || foot.closest('table') !== table) return;
  if (head && lettersOf(head.textContent ?? '') === lettersOf(foot.textContent ?? ''))
    foot.remove();
  else table.append(foot);
}

/** Makes heads of the cells of a first row that is in bold type, in a table that has none: the columns are named there. Feet stand at the end. */
export function headTables(content: Element): void {
  for (const table of content.querySelectorAll('table')) {
    settleFoot(table);
    if (table.querySelector('th, table')) continue;
    const [first, ...rows] = [...table.querySelectorAll('tr')];
    if (!first || rows.length + 1 < ROWS || first.children.length < 2) continue;
    if (!isBold(first) || rows.some(isBold) || isData(first, rows)) continue;
    for (const cell of [...first.children]) {
      const head = rename(cell, 'th');
      for (const bold of head.querySelectorAll(BOLD)) unwrap(bold);
    }
  }
}

/** A figure that has no letters, and one that columns of figures are called by. */
const FIGURE = /^[^\p{L}]*\d[^\p{L}]*$/u;
const YEAR = /^\s*(?:19|20)\d\d(?:\s*[/–-]\s*\d{2,4})?\s*$/;

/** Whether a first row has figures where all the others have some: the first of them, in bold type because it is the best. */
const isData = (first: Element, rows: readonly Element[]): boolean =>
  [...first.children].some(
    ({ textContent }, at) =>
      FIGURE.test(textContent ?? '') &&
      !YEAR.test(textContent ?? '') &&
      rows.every((row) => /\d/.test(row.children[at]?.textContent ?? '')),
  );

/** Whether each cell of a row that says something says it in bold type, and more than one does. */
function isBold(row: Element): boolean {
  const cells = [...row.children].filter(({ textContent }) => textContent?.trim());
  return (
    cells.length > 1 &&
    cells.every((cell) => {
      const bold = [...cell.querySelectorAll(BOLD)].map(({ textContent }) => textContent ?? '');
      return lettersOf(bold.join('')) === lettersOf(cell.textContent ?? '');
    })
  );
}

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
