import { MARKS } from '../copy/marks';
import { fold } from '../fold';

/** Paragraphs from the start within which the standfirst stands. */
const NEAR = 4;

/** Marks the paragraph near the start that says the standfirst, so that the reader can set it as one. */
export function markStandfirst(content: Element, standfirst: string): void {
  const words = fold(standfirst);
  const lines = [...content.querySelectorAll('p:not(:has(p))')].slice(0, NEAR);
  lines.find((line) => fold(line.textContent ?? '') === words)?.setAttribute(MARKS.standfirst, '');
}
