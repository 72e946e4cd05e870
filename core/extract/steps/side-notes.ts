/** Notes that a page writes into the line of their mark and shows beside it. */
const NOTE = 'span.sidenote, span.marginnote';

/** Puts such notes in brackets, so that they do not run into their sentence. */
export function sideNotes(content: Element): void {
  for (const note of content.querySelectorAll(NOTE)) {
    note.prepend(' (');
    note.append(') ');
  }
}
