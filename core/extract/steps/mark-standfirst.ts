import { MARKS } from '../copy/marks';
import { rename } from '../copy/strip';
import { fold } from '../fold';

/** Paragraphs from the start within which the standfirst stands. */
const NEAR = 4;

/** A paragraph or heading, not one that holds others. */
const LINE = ':is(p, h2, h3, h4):not(:has(p, h2, h3, h4))';

/** Characters from which a heading is a sentence. */
const SENTENCE = 45;

/** What a page says of itself is its standfirst where that is a heading above the text: it announces no section. */
export function freeStandfirst(content: Element, excerpt: string): void {
  const words = fold(excerpt);
  if (words.length < SENTENCE) return;
  const heading = [...content.querySelectorAll(LINE)]
    .slice(0, NEAR)
    .find((line) => line.localName !== 'p' && fold(line.textContent ?? '') === words);
  if (heading) rename(heading, 'p').setAttribute(MARKS.standfirst, '');
}

/** Marks what says the standfirst near the start, a paragraph or a heading that becomes one, so that the reader can set it as one. */
export function markStandfirst(content: Element, standfirst: string): void {
  const words = fold(standfirst);
  const lines = [...content.querySelectorAll(LINE)].slice(0, NEAR);
  const line = lines.find(({ textContent }) => fold(textContent ?? '') === words);
  if (line) rename(line, 'p').setAttribute(MARKS.standfirst, '');
}
