import { MARKS } from '../copy/marks';
import type { Page } from '../page';

/** Marks of notes that are not shown, since a script shows buttons in their place. */
const HIDDEN_MARK = `sup[${MARKS.hidden}] > a[href*="#"], sup > a[${MARKS.hidden}][href*="#"]`;

/** Notes in the line of their mark that are shown on demand. */
const HIDDEN_NOTE = `span[class*="footnote" i] > span[${MARKS.hidden}]`;

/** Longest text of such a mark, in characters. */
const MAX_MARK = 6;

/** Shows marks of notes that a script has put buttons before, and the notes that they lead to. */
export function showNotes({ copy }: Page): void {
  for (const mark of copy.querySelectorAll(HIDDEN_MARK)) {
    const place = (mark.getAttribute('href') ?? '').replace(/^[^#]*#/, '');
    const note = place ? copy.getElementById(place) : null;
    if (!note || (mark.textContent ?? '').trim().length > MAX_MARK) continue;
    show(mark);
    show(note);
  }
  for (const note of copy.querySelectorAll(HIDDEN_NOTE)) show(note);
}

function show(element: Element): void {
  const hidden = element.closest(`[${MARKS.hidden}]`);
  for (const name of [MARKS.hidden, 'hidden', 'style', 'aria-hidden'])
    hidden?.removeAttribute(name);
}
