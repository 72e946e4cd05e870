import { rename } from '../copy/strip';

/** Notes that a page writes into the line of their mark and shows beside it. */
const NOTE = 'p > span.sidenote, p > span.marginnote';

/** Moves such notes below the paragraph of their mark, so that they do not break its sentence. */
export function sideNotes(content: Element): void {
  for (const note of [...content.querySelectorAll(NOTE)].reverse()) {
    note.parentElement?.after(note);
    rename(note, 'aside');
  }
}
