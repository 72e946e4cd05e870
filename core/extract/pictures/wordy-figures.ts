import { foldText, isTextless } from './text';

/** What a card is made of. */
const PIECES = 'div, span, p';

/** The link that is all of a figure without a picture, a card for another page; null where none is. */
function cardIn({ firstElementChild: link, childElementCount: count }: Element): Element | null {
  if (count !== 1 || !link?.matches('a[href]') || link.querySelector('img, svg, video'))
    return null;
  return link.querySelector(PIECES) ? link : null;
}

/**
 * Makes a line with its title of a card for another page in the middle of a text; at the end it is one of those for
 * what to read next, and goes. `last` is the text's last line. Gives whether the figure was a card.
 */
export function settleCard(figure: Element, last: Element | null): boolean {
  const card = cardIn(figure);
  if (!card) return false;
  const title = [...card.querySelectorAll(PIECES)].find(
    (each) => !each.firstElementChild && each.textContent?.trim(),
  );
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
  line !== null && (figure.compareDocumentPosition(line) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** Titles of tables that stand on pages of their own. */
const TABLE = /^(?:table|tab|tabelle|tableau|tabla|tabela|tabella|tabel|таблица|表) ?\d/;

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
