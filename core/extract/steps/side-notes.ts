import { MARKS } from '../copy/marks';
import type { Page } from '../page';

/** Notes that a page writes into the line of their mark and shows beside it; LaTeXML's among them. */
const NOTE = 'span.sidenote, span.marginnote, span.ltx_note_content';

/** The same, shown when their mark is touched. */
const HIDDEN_NOTE = `span[${MARKS.hidden}][class*=footnote i]`;

/** What repeats the mark of the note inside it. */
const INNER_MARK = '.sidenote-number, .ltx_note_mark, .ltx_tag_note, .ltx_note_type';

/** Lets notes that are shown on a touch be read like those beside the text. */
export function showNotes({ copy }: Page): void {
  for (const note of copy.querySelectorAll(HIDDEN_NOTE)) {
    for (const name of [MARKS.hidden, 'style', 'hidden']) note.removeAttribute(name);
    note.setAttribute('class', 'sidenote');
  }
}

/** Puts such notes in brackets, so that they do not run into their sentence. */
export function sideNotes(content: Element): void {
  for (const note of content.querySelectorAll(NOTE)) {
    for (const mark of note.querySelectorAll(INNER_MARK)) mark.remove();
    if (!note.textContent?.trim()) continue;
    note.prepend(' (');
    note.append(') ');
  }
}
