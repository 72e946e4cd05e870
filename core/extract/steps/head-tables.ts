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

/** What columns of figures are called by. */
const YEAR = /^\s*(?:19|20)\d\d(?:\s*[/–-]\s*\d{2,4})?\s*$/;

/** Share of a column's cells that are written as a figure above them from which that is one of them. */
const ALIKE = 0.66;

/** Whether a first row has figures as the others have, years above years: it is the first of them, in bold type because it is the best. */
const isData = (first: Element, rows: readonly Element[]): boolean =>
  !isSeries(first) &&
  [...first.children].some(({ textContent }, at) => {
    const text = textContent ?? '';
    const cells = rows.map((row) => row.children[at]?.textContent ?? '');
    const isAlike = (cell: string) =>
      formOf(cell) === formOf(text) && YEAR.test(cell) === YEAR.test(text);
    return /\d/.test(text) && cells.filter(isAlike).length >= rows.length * ALIKE;
  });

/** Figures at one distance from which they are no chance; of years two do. */
const LONG = 3;

/** Whether the cells of a row behind the first are figures that go on at one distance: so columns are called. */
function isSeries(row: Element): boolean {
  const [name = '', ...rest] = [...row.children].map(({ textContent }) =>
    (textContent ?? '').trim(),
  );
  const figures = rest.map((text) =>
    /^\d+(?:[.,]\d+)?(?:\s?\p{L}{1,3})?$/u.test(text)
      ? Number.parseFloat(text.replace(',', '.'))
      : Number.NaN,
  );
  const steps = figures.slice(1).map((figure, at) => figure - (figures[at] ?? 0));
  const [step = 0] = steps;
  const isEven =
    step > 0 && !/\d/.test(name) && steps.every((each) => Math.abs(each - step) < step / 100);
  return (
    isEven &&
    (figures.length >= LONG || (figures.length > 1 && rest.every((text) => YEAR.test(text))))
  );
}

/** How a value is written, whatever its figure: "8848 m" is "0 m"; words without a figure are all one. */
const formOf = (text: string): string =>
  text
    .trim()
    .replace(/\d+(?:[.,:]\d+)*/g, '0')
    .replace(/^0[.)] .*$/, '0.');

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
