import { rename } from '../copy/strip';
import type { Page } from '../page';

const ROW = '[role=row]';
const GROUP = '[role=rowgroup]';
const WHOLE = '[role=table], [role=grid]';
const HEADS = '[role=columnheader], [role=rowheader]';
const CELLS = `${HEADS}, [role=cell], [role=gridcell]`;

/** Makes tables of the boxes that a page says are a table, its rows and its cells. */
export function setTables(page: Page): void {
  const seen = new Set<Element>();
  for (const row of page.copy.querySelectorAll(ROW)) {
    const around = row.closest(WHOLE) ?? row.closest(GROUP);
    if (!around || seen.has(around)) continue;
    seen.add(around);
    const box = around.matches(WHOLE) ? around : boxOf(around);
    if (!box?.parentElement || box.closest('table') || box.querySelector('table, main, article'))
      continue;
    const rows = [...box.querySelectorAll(ROW)];
    if (rows.some((each) => each.querySelector(ROW)) || !isNothingElse(box, rows)) continue;
    const table = page.copy.createElement('table');
    for (const each of rows) table.append(rowOf(each, page.copy));
    if (table.querySelector('td, th')) box.replaceWith(table);
  }
}

/** What holds a group of rows and those beside it, as the names of the columns are one. */
function boxOf(group: Element): Element | null {
  let box = group.parentElement;
  // The head stands in a box of its own beside the body.
  if (box && box.querySelectorAll(GROUP).length === 1) box = box.parentElement;
  return box && box.querySelectorAll(GROUP).length <= MAX_GROUPS ? box : null;
}

const MAX_GROUPS = 3;

/** Whether a box holds rows and nothing beside them. */
const isNothingElse = (box: Element, rows: readonly Element[]): boolean => {
  const length = rows.reduce((sum, row) => sum + textOf(row).length, 0);
  return textOf(box).length === length;
};

const textOf = ({ textContent }: Element): string => (textContent ?? '').replace(/\s+/g, '');

function rowOf(row: Element, document: Document): Element {
  const made = document.createElement('tr');
  for (const cell of row.querySelectorAll(CELLS))
    made.append(rename(cell, cell.matches(HEADS) ? 'th' : 'td'));
  return made;
}
