import { MARKS } from '../copy/marks';
import { rename } from '../copy/strip';
import { fold } from '../fold';

/** Paragraphs from the start within which the standfirst stands. */
const NEAR = 4;

/** A paragraph or heading, not one that holds others. */
const LINE = ':is(p, h2, h3, h4):not(:has(p, h2, h3, h4))';

/** Marks what says the standfirst near the start, a paragraph or a heading that becomes one, so that the reader can set it as one. */
export function markStandfirst(content: Element, standfirst: string): void {
  const words = fold(standfirst);
  const lines = [...content.querySelectorAll(LINE)].slice(0, NEAR);
  const line = lines.find(({ textContent }) => fold(textContent ?? '') === words);
  if (line) rename(line, 'p').setAttribute(MARKS.standfirst, '');
}
