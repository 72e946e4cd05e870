import { hasLetter } from '../fold';
import type { Page } from '../page';
import { directionOf } from '../words';
import { LINE_STARTS } from './lines';

/** Blocks that may be in another language than what is around them; cells stand as their table does. */
const MIXED = `${LINE_STARTS}, ul, ol, table, pre`;

/** Unicode's blocks of scripts that are written from right to left, Hebrew to Arabic Extended-A. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff]/;

/**
 * Has blocks run the way that most of their letters do, where the page does not say so itself: else the
 * full stop of an Arabic paragraph in an English article stands at its wrong end.
 */
export function setDirections(content: Element, { metadata }: Page): void {
  const text = content.textContent ?? '';
  const whole = metadata.direction ?? directionOf(text);
  if (whole === 'ltr' && !RIGHT_TO_LEFT.test(text)) return;
  for (const block of content.querySelectorAll(MIXED)) {
    const words = block.textContent ?? '';
    const around = block.closest('[dir]')?.getAttribute('dir') ?? whole;
    const direction = directionOf(words);
    if (hasLetter(words) && !block.hasAttribute('dir') && direction !== around) {
      block.setAttribute('dir', direction);
    }
  }
}
