/** Notes that a page writes into the line of their mark and shows beside it. */
const NOTE = 'span.sidenote, span.marginnote';

/**
 * Moves such notes below the paragraph of their mark, so that they do not break its sentence; those
 * that the article has once more at its end leave.
 */
export function sideNotes(content: Element): void {
  for (const note of [...content.querySelectorAll(NOTE)].reverse()) {
    const words = (note.textContent ?? '').replace(/^\W*\d*\s+|\s+$/g, '');
    const line = note.closest('p');
    if (!line || !content.contains(line)) continue;
    const isRepeated = (content.textContent ?? '').split(words).length > 2;
    note.remove();
    if (isRepeated) continue;
    const aside = content.ownerDocument.createElement('aside');
    aside.append(...note.childNodes);
    line.after(aside);
  }
}
