import { rename } from '../copy/strip';
import type { Page } from '../page';

const ROW = '[role=row]';
const GROUP = '[role=rowgroup]';
const WHOLE = '[role=table], [role=grid]';
const HEADS = '[role=columnheader], [role=rowheader]';
const CELLS = `${HEADS}, [role=cell], [role=gridcell]`;

/** Makes tables of the boxes that a page says are a table, its rows and its cells. */
export function setTables(page: Page): void {
  const done = new Set<Element>();
  for (const row of page.copy.querySelectorAll(ROW)) {
    const box = row.closest(WHOLE) ?? groupsOf(row);
    if (!box || done.has(box) || box.closest('table') || box.querySelector('table, main, article'))
      continue;
    done.add(box);
    const rows = [...box.querySelectorAll(ROW)];
    const table = page.copy.createElement('table');
    for (const each of rows) table.append(rowOf(each, page.copy));
    if (table.querySelector('td, th')) box.replaceWith(table);
  }
}

/** What holds the row and the groups beside its own, as the names of the columns are one. */
function groupsOf(row: Element): Element | null {
  const group = row.closest(GROUP);
  if (!group) return null;
  let box = group.parentElement;
  // The head stands in a box of its own beside the body.
  if (box && box.querySelectorAll(GROUP).length === 1) box = box.parentElement;
  return box && box.querySelectorAll(GROUP).length <= MAX_GROUPS && isNothingElse(box) ? box : null;
}

const MAX_GROUPS = 3;

/** Whether a box holds rows and nothing beside them. */
const isNothingElse = (box: Element): boolean => {
  const rows = [...box.querySelectorAll(ROW)];
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
