import { follows, isOnlyChild } from '../nodes';
import { foldText, isTextless } from './text';

/** What a card is made of. */
const PIECES = 'div, span, p';

/** What is none, though it be a link as a whole. */
const CONTENT = 'table, pre, blockquote, iframe, audio, object, math, canvas, ul, ol';

/** Characters of a card at most, and of a title at least. */
const MAX_CARD = 500;
const TITLE = 20;

/** The link that is all of a figure without a picture, a card for another page; null where none is. */
function cardIn({ firstElementChild: link }: Element): Element | null {
  if (
    !link ||
    !isOnlyChild(link) ||
    !link.matches('a[href]') ||
    link.querySelector('img, svg, video')
  )
    return null;
  if ((link.textContent ?? '').trim().length > MAX_CARD || link.querySelector(CONTENT)) return null;
  return link.querySelector(PIECES) ? link : null;
}

/**
 * Makes a line with its title of a card for another page in the middle of a text; at the end it is one of those for
 * what to read next, and goes. `last` is the text's last line. Gives whether the figure was a card.
 */
export function settleCard(figure: Element, last: Element | null): boolean {
  const card = cardIn(figure);
  if (!card) return false;
  const leaves = [...card.querySelectorAll(PIECES)].filter(
    (each) => !each.firstElementChild && each.textContent?.trim(),
  );
  // A kicker or a paper can stand before the title, an excerpt below it.
  const title =
    leaves.find(({ textContent }) => (textContent ?? '').trim().length >= TITLE) ?? leaves[0];
  if (title && isBefore(figure, last)) {
    const line = figure.ownerDocument.createElement('p');
    card.replaceChildren(title.textContent?.trim() ?? '');
    line.append(card);
    figure.replaceWith(line);
  } else figure.remove();
  return true;
}

/** The last paragraph of a text that says something and is no card's; null when there is none. */
export const lastLineOf = (content: Element): Element | null =>
  [...content.querySelectorAll('p')].findLast(
    (line) => !line.closest('figure') && !isTextless(line),
  ) ?? null;

const isBefore = (figure: Element, line: Element | null): boolean =>
  line !== null && follows(line, figure);

/** Titles of tables that stand on pages of their own. */
const TABLE = /^(?:table|tab|tabelle|tableau|tabla|tabela|tabella|tabel|таблица|表) ?\d/;

/** What a figure holds beside a picture that is read. */
const READ =
  'p, ul:has(li), ol:has(li), table, pre, code, blockquote, math, audio, [data-lectern-embed]';

/** Takes out of a figure with a caption the headings beside it: they are the player's, "More videos". */
export function dropPlayerHeadings(figure: Element): void {
  const caption = figure.querySelector('figcaption');
  const headings = caption ? [...figure.querySelectorAll('h1, h2, h3, h4, h5, h6')] : [];
  const beside = headings.filter((heading) => !caption?.contains(heading));
  if (beside.length === 0) return;
  const areTitles = [...figure.querySelectorAll(READ)].some(
    (one) => !caption?.contains(one) && one.textContent?.trim(),
  );
  if (!areTitles) for (const heading of beside) heading.remove();
}

/** A figure that has only its words left goes, but for the title of a table, which becomes a line. */
export function leaveTitle(figure: Element): void {
  const title = figure.querySelector('figcaption');
  const isTable = title !== null && TABLE.test(foldText(title.textContent ?? ''));
  if (isTable) {
    const line = figure.ownerDocument.createElement('p');
    line.append(...title.childNodes);
    figure.replaceWith(line);
  } else figure.remove();
}
