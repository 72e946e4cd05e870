import { MARKS } from '../copy/marks';
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
  if (excerpt === null || begun === '') return excerpt;
  let text = '';
  const paragraphs = [...content.querySelectorAll(`p:not([${MARKS.standfirst}])`)];
  for (const paragraph of paragraphs.slice(0, MOST)) {
    text = `${text} ${cleanShown(paragraph.textContent ?? '', LENGTHS.excerpt) ?? ''}`.trim();
    const whole = text.replace(DAY, '');
    const said = fold(whole);
    if (said.startsWith(begun)) {
      const isCut = CUT.test(excerpt) || goesOn(whole, excerpt);
      return isCut ? (cleanShown(whole, LENGTHS.excerpt) ?? excerpt) : excerpt;
    }
    if (!begun.startsWith(said)) break;
  }
  return excerpt;
}

/** Characters of a summary from which it is no title. */
const LONG = 60;

/** Whether a text goes on in the midst of a sentence where a summary ends, be it with a full stop, which a machine set. */
function goesOn(text: string, excerpt: string): boolean {
  const said = excerpt.replace(/\.$/, '');
  const isBare = /[\p{L}\p{N},]$/u.test(excerpt) && said.length >= LONG;
  if (!(isBare || excerpt.endsWith('.')) || !text.startsWith(said)) return false;
  return (isBare ? /^,?\s\S/ : /^\s\p{Ll}/u).test(text.slice(said.length));
}
