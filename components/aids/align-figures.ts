/** A number with its sign, currency, unit or the mark of a note; or the dash that stands for none. */
const FIGURE = /^(?:[-–—]|[-+−±~<>\p{Sc}\s]*\d[\d.,:'’\s]*(?:%|‰|\p{Sc}|\*|\p{L}{1,2})?)$/u;

/** Figures from which on a column is one of figures. */
const LEAST = 2;

/** Sets columns of nothing but figures to their end, so that they can be compared. The first column names the rows. */
export function alignFigures(text: ParentNode): void {
  for (const table of text.querySelectorAll('table')) {
    if (table.querySelector('[colspan], [rowspan], table')) continue;
    const rows = [...table.rows].map(({ cells }) => [...cells]);
    const columns = Math.max(0, ...rows.map(({ length }) => length));
    for (let at = 1; at < columns; at += 1) {
      const column = rows.flatMap((cells) => cells[at] ?? []);
      const said = column
        .filter(({ localName }) => localName === 'td')
        .map(wordsOf)
        .filter(Boolean);
      if (said.length < LEAST || !said.every((words) => FIGURE.test(words))) continue;
      for (const cell of column) cell.classList.add('figures');
    }
  }
}

const wordsOf = ({ textContent }: Element): string => (textContent ?? '').trim();
