/**
 * Which of its pictures a carousel shows that could not be copied: "1 / 4". Behind a line that goes on it is a part of a
 * whole.
 */
export const isCount = (line: Element, text: string): boolean =>
  line.localName === 'p' &&
  /^\s*1\s*\/\s*[2-9]\d?\s*$/.test(text) &&
  !line.closest('li, td, th, blockquote') &&
  !/[^.!?…"”»’)\s]\s*$/.test(lineBefore(line));

const lineBefore = (line: Element): string =>
  (line.previousElementSibling ?? line.parentElement?.previousElementSibling)?.textContent ?? '';

/** A field of a template that nothing was put in. */
const FIELD = /^\s*\{\{[^{}\s][^{}]{0,200}\}\}\s*$/;

/** Whether a paragraph is such a field, and no example in a text about templates. */
export const isField = (line: Element, text: string): boolean =>
  /^(?:p|h[1-6])$/.test(line.localName) &&
  FIELD.test(text) &&
  !line.querySelector('code') &&
  !line.closest('li') &&
  !/[:：]\s*$/.test(line.previousElementSibling?.textContent ?? '');
