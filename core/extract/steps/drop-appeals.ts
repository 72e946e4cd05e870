import { fold } from '../fold';
import { APPEALS } from '../phrases';
import { linesOf } from './lines';

/** Longest line that is compared, in characters: a paragraph that is about such things says more of them. */
const MAX_APPEAL = 420;

/** What others have said, in a post or a quotation, is theirs. */
const OTHERS = '[data-lectern-embed], blockquote';

/**
 * Takes out the lines by which a page speaks for itself in the middle of a text: asks for money, an address or
 * a follower, tells what somebody agrees to by pressing a button, or says what its scripts could not do.
 */
export function dropAppeals(content: Element): void {
  for (const { element, text } of linesOf(content)) {
    if (text.length > MAX_APPEAL || element.closest(OTHERS)) continue;
    const folded = fold(text);
    if (APPEALS.some((pattern) => pattern.test(folded))) element.remove();
  }
}
