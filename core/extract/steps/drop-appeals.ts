import { fold } from '../fold';
import type { Page } from '../page';
import { APP, APPEALS } from '../phrases';
import { linesOf } from './lines';
import { linkedLength } from './reads-on';

/** Longest line that is compared, in characters: a paragraph that is about such things says more of them. */
const MAX_APPEAL = 420;

/** What stands for a film that a portal puts into a text: its title, and whose it is. */
const FILM = /^(?:related )?(?:video|slideshow|gallery):\s.{8,140}\s\([^()\d]{2,40}\)$/i;

/** What announces one that stands below, in capitals before a bar: "WATCH | The mayor answers:". */
const PLAYER = /^(?:WATCH|LISTEN|REGARDEZ|ÉCOUTEZ) ?\| ?.{8,150}$/;

/** What one who writes alone asks for, with a link to where it is paid. */
const TIP =
  /^(?:(?:please |you can )?buy me a (?:coffee|beer|cup of tea)|leave (?:me )?a tip)\b[^.]{0,160}\.?$/;

/** What asks into the page's own channel, and where that leads. */
const CHANNEL =
  /\bjoin .{0,60}\bon (?:whatsapp|telegram|viber)\b.{0,30}$|^join .{0,40}\b(?:whatsapp|telegram|viber) (?:community|channel|group)\b(?:.{0,40}$| (?:for|to get) .{0,30}\b(?:news|headlines|updates|alerts|stories)\b)/;
const MESSENGER = 'a[href*="whatsapp.com"], a[href*="wa.me/"], a[href*="t.me/"], a[href*="viber"]';

/** A call that ends in nothing but where to press. */
const CALL = /^.{8,120}[!?]\s+(?:click|tap) here[.!]?$/i;

/** What a portal sets between signs to be clicked: "+++ All news in our live ticker +++"; a ticker has times and no links. */
const FRAMED = /^([+*])\1+ ?\S.{10,300}\S ?\1\1+$/s;

/** What such a line asks for where its signs are those that part chapters. */
const TO_PRESS = /\b(?:click|klick|here|hier|aquí|ici|live|ticker|newsletter|read|lesen|abo)\b/;
const MOST_LINKED = 0.7;

/** What others have said, in a post or a quotation, is theirs; a step is one of the text's. */
const OTHERS = '[data-lectern-embed], blockquote, ol';

/**
 * Takes out the lines by which a page speaks for itself in the middle of a text: asks for money, an address or
 * a follower, tells what somebody agrees to by pressing a button, or says what its scripts could not do.
 */
export function dropAppeals(content: Element, { metadata, url }: Page): void {
  const site = fold(`${metadata.siteName ?? ''} ${url.hostname.replaceAll('.', ' ')}`);
  for (const { element, text } of linesOf(content)) {
    if (text.length > MAX_APPEAL || element.closest(OTHERS) || isReport(text)) continue;
    const folded = fold(text);
    const isLine = !element.closest('li, h1, h2, h3, h4, h5, h6');
    const hasLink = element.querySelector('a[href]') !== null;
    const isCall = isLine && CALL.test(text) && element.querySelector('a:only-of-type') !== null;
    const isFilm = isLine && FILM.test(text) && !hasLink;
    // With a link, the line is all that is left of the player.
    const isPlayer = PLAYER.test(text) && !hasLink && !showsSomething(element.nextElementSibling);
    const isTip = isLine && (hasLink || /^\S+ me a \w+\?/.test(text)) && TIP.test(folded);
    const isChannel = isLine && CHANNEL.test(folded) && element.querySelector(MESSENGER) !== null;
    const isFramed =
      FRAMED.test(text) &&
      (text.startsWith('+') || TO_PRESS.test(folded)) &&
      !/\d[:.]\d\d/.test(text) &&
      linkedLength(element) >= text.length * MOST_LINKED;
    if (
      isFilm ||
      isFramed ||
      isTip ||
      isChannel ||
      isPlayer ||
      isCall ||
      APPEALS.some((pattern) => pattern.test(folded)) ||
      isOwnApp(folded, site)
    )
      element.remove();
  }
}

/** Whether an element is or holds something to look at or to listen to. */
const showsSomething = (element: Element | null): boolean =>
  element !== null && (element.matches(SHOWN) || element.querySelector(SHOWN) !== null);
const SHOWN = 'figure, img, video, audio, iframe, [data-lectern-embed]';

/** What somebody says and a text tells: words in quotation marks, and more than them in the line. */
const isReport = (text: string): boolean =>
  /^["“„«»「『][^"“”„«»」』]{20,}["”“«»」』]\s+\S/.test(text);

/** Characters behind the shops of a line that does nothing but ask; a step of a text goes on. */
const REST = 14;

/** Whether a line, folded, asks to install the page's own app: of others a text may tell. */
function isOwnApp(line: string, site: string): boolean {
  const [, whose, name = '', rest = ''] = APP.exec(line) ?? [];
  if (whose === undefined) return false;
  return whose === 'our' || rest.length <= REST || ` ${site} `.includes(` ${name.trim()} `);
}
