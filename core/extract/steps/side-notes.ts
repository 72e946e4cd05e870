/** Notes that a page writes into the line of their mark and shows beside it or on demand. */
const NOTE =
  'span:is([class~="sidenote" i], [class~="marginnote" i], [class*="footnoteContent" i], [class*="footnote-content" i])';

/** What a note stands below when it leaves the line. */
const LINE = 'p, li, dd, td, blockquote';

/**
 * Moves such notes below the block of their mark, so that they do not break its sentence; those that
 * the article has once more at its end leave.
 */
export function sideNotes(content: Element): void {
  const whole = content.textContent ?? '';
  for (const note of content.querySelectorAll(NOTE)) {
    const text = (note.textContent ?? '').trim();
    const line = note.parentElement?.closest(LINE);
    if (!line || text === '' || !content.contains(line)) continue;
    const words = text.replace(/^\W*\d+\W*/, '');
    if (whole.indexOf(words) !== whole.lastIndexOf(words)) note.remove();
    else {
      const aside = content.ownerDocument.createElement('aside');
      aside.append(...note.childNodes);
      note.remove();
      if (line.matches('p, blockquote')) line.after(aside);
      else line.append(aside);
    }
  }
}
