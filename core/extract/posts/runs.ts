import { rename } from '../copy/rename';

/** Boxes that become an `article` themselves; others are put into one. */
const BOXES = 'div, section, article, li, dd, td';

/** Pieces with nothing but pictures between them stand in one run. */
export function runsOf(pieces: readonly Element[]): readonly (readonly Element[])[] {
  const runs: Element[][] = [];
  for (const piece of pieces) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && isNext(last, piece)) run.push(piece);
    else runs.push([piece]);
  }
  return runs;
}

function isNext(one: Element, other: Element): boolean {
  let at = one.nextSibling;
  while (at && at !== other && (at.textContent ?? '').trim() === '') at = at.nextSibling;
  return at === other;
}

/** The `article` of a run: its one box, or a new one around it. */
export function boxOf(run: readonly Element[]): Element {
  const [start] = run;
  const last = run.at(-1);
  if (!start || !last) throw new Error('A run has a piece.');
  if (start === last && start.matches(BOXES)) return rename(start, 'article');
  const made = start.ownerDocument.createElement('article');
  start.before(made);
  while (made.nextSibling && made.lastChild !== last) made.append(made.nextSibling);
  return made;
}
