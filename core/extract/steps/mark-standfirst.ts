import { MARKS } from '../copy/marks';
import { rename } from '../copy/rename';
import { fold } from '../fold';

/** Paragraphs from the start within which the standfirst stands. */
const NEAR = 4;

/** A paragraph or heading, not one that holds others. */
const LINE = ':is(p, h2, h3, h4):not(:has(p, h2, h3, h4))';

/** Characters from which a heading is a sentence. */
const SENTENCE = 45;

/** Marks what says the standfirst near the start, a paragraph or a heading that becomes one, so that the reader can set it as one. */
export const markStandfirst = (content: Element, standfirst: string): void =>
  mark(firstLines(content), standfirst);

/** What a page says of itself is its standfirst where that is a heading above the text: it announces no section. */
export function freeStandfirst(content: Element, excerpt: string): void {
  if (fold(excerpt).length < SENTENCE) return;
  const headings = firstLines(content).filter(({ localName }) => localName !== 'p');
  mark(headings, excerpt);
}

const firstLines = (content: Element): readonly Element[] =>
  [...content.querySelectorAll(LINE)].slice(0, NEAR);

function mark(lines: readonly Element[], standfirst: string): void {
  const words = fold(standfirst);
  const line = lines.find(({ textContent }) => fold(textContent ?? '') === words);
  if (line) rename(line, 'p').setAttribute(MARKS.standfirst, '');
}
