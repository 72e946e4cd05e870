import { cleanShown, fold, LENGTHS } from './clean';

/** How a summary ends that a machine cut off. */
const CUT = /\s*\[?(?:…|\.{3,})\]?\s*$/;

/** The day that some papers set before their first words. */
const DAY = /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4}\s*[-–—|:]\s*/;

/** Paragraphs at the start of a text that a summary may have been cut from. */
const MOST = 6;

/** A summary that was cut out of the text's first paragraphs, to the end of the one that it breaks off in. */
export function wholeExcerpt(excerpt: string | null, content: ParentNode): string | null {
  const begun = fold(excerpt?.replace(CUT, '') ?? '');
  if (excerpt === null || begun === '' || !CUT.test(excerpt)) return excerpt;
  let text = '';
  for (const paragraph of [...content.querySelectorAll('p')].slice(0, MOST)) {
    text = `${text} ${cleanShown(paragraph.textContent ?? '', LENGTHS.excerpt) ?? ''}`.trim();
    const said = fold(text.replace(DAY, ''));
    if (said.startsWith(begun))
      return cleanShown(text.replace(DAY, ''), LENGTHS.excerpt) ?? excerpt;
    if (!begun.startsWith(said)) break;
  }
  return excerpt;
}
