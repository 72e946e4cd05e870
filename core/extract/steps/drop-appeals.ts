import { fold } from '../fold';
import type { Page } from '../page';
import { APPEALS } from '../phrases';
import { linesOf } from './lines';

/** Longest line that is compared, in characters: a paragraph that is about such things says more of them. */
const MAX_APPEAL = 420;

/** What others have said, in a post or a quotation, is theirs; a step is one of the text's. */
const OTHERS = '[data-lectern-embed], blockquote, ol';

/**
 * Takes out the lines by which a page speaks for itself in the middle of a text: asks for money, an address or
 * a follower, tells what somebody agrees to by pressing a button, or says what its scripts could not do.
 */
export function dropAppeals(content: Element, { metadata }: Page): void {
  const site = fold(metadata.siteName ?? '');
  for (const { element, text } of linesOf(content)) {
    if (text.length > MAX_APPEAL || element.closest(OTHERS)) continue;
    const folded = fold(text);
    if (APPEALS.some((pattern) => pattern.test(folded)) || isOwnApp(folded, site)) element.remove();
  }
}

const APP =
  /^(?:download|get|install) the ((?:\S+ ){1,5})app (?:for|on|from) .{0,30}\b(?:iphone|ios|android|app store|google play)\b.{0,120}$/;

/** Whether a line, folded, asks to install the app that is called as the site is: of others a text may tell. */
function isOwnApp(line: string, site: string): boolean {
  const name = APP.exec(line)?.[1]?.trim();
  return name !== undefined && ` ${site} `.includes(` ${name} `);
}
