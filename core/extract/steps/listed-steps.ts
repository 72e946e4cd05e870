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
