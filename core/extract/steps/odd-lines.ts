import { fold } from '../fold';
import { isTailHeading } from '../phrases';
import { LINKED, linkedLength } from './reads-on';

/** Characters of an item that says more than a button does. */
const ITEM = 30;

/** Items that are asked. */
const MANY = 30;

/** Whether a line is a step of a list, or an item among others that say something: it announces nothing. */
export function isStep(line: Element): boolean {
  if (line.closest('ol')) return true;
  const item = line.closest('li');
  const list = item?.parentElement;
  if (!item || !list?.matches('ul')) return false;
  const above =
    list.previousSibling?.textContent?.trim() || list.previousElementSibling?.textContent;
  if (/[:：]\s*$/.test(above ?? '')) return true;
  return [...list.children].slice(0, MANY).some((other) => {
    const text = (other.textContent ?? '').trim();
    return (
      other !== item &&
      text.length >= ITEM &&
      linkedLength(other) < text.length * LINKED &&
      !isTailHeading(fold(text))
    );
  });
}

/** Which of its pictures a carousel shows that could not be copied: "1 / 4". */
export const isCount = (line: Element, text: string): boolean =>
  line.localName === 'p' && /^\s*1\s*\/\s*[2-9]\d?\s*$/.test(text) && !line.closest('li, td, th');

/** A field of a template that nothing was put in. */
const FIELD = /^\s*\{\{[^{}\s][^{}]{0,200}\}\}\s*$/;

/** Whether a paragraph is such a field, and no example in a text about templates. */
export const isField = (line: Element, text: string): boolean =>
  /^(?:p|h[1-6])$/.test(line.localName) &&
  FIELD.test(text) &&
  !line.querySelector('code') &&
  !line.closest('li') &&
  !/[:：]\s*$/.test(line.previousElementSibling?.textContent ?? '');
