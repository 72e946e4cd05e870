import { rename } from '../copy/rename';
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
    const box = boxesOf(around).find(isTable);
    if (!box) continue;
    const rows = [...box.querySelectorAll(ROW)];
    const table = page.copy.createElement('table');
    for (const each of rows) table.append(rowOf(each, page.copy));
    if (table.querySelector('td, th')) box.replaceWith(table);
  }
}

const MAX_GROUPS = 3;

/**
 * What can be the whole table, the largest first: the table as the page names it, or what holds a
 * group of rows and those beside it. The head can stand in a box of its own beside the body.
 */
function boxesOf(around: Element): readonly Element[] {
  if (around.matches(WHOLE)) return [around];
  const parent = around.parentElement;
  const isAlone = parent?.querySelectorAll(GROUP).length === 1;
  return [isAlone ? parent.parentElement : null, parent, around].filter(
    (box): box is Element => !!box && box.querySelectorAll(GROUP).length <= MAX_GROUPS,
  );
}

/** Whether a box holds rows and nothing beside them. */
function isTable(box: Element): boolean {
  if (!box.parentElement || box.closest('table') || box.querySelector('table, main, article'))
    return false;
  const rows = [...box.querySelectorAll(ROW)];
  if (rows.some((row) => row.querySelector(ROW))) return false;
  const length = rows.reduce((sum, row) => sum + textOf(row).length, 0);
  return textOf(box).length === length;
}

const textOf = ({ textContent }: Element): string => (textContent ?? '').replace(/\s+/g, '');

function rowOf(row: Element, document: Document): Element {
  const made = document.createElement('tr');
  for (const cell of row.querySelectorAll(CELLS))
    made.append(rename(cell, cell.matches(HEADS) ? 'th' : 'td'));
  return made;
}
