import type { Page } from '../page';
import { pictureKeys } from './identity';
import { TEASER_MARK } from './teaser';
import { foldSpace, foldText } from './text';

/** `NodeFilter.SHOW_TEXT`. */
const SHOW_TEXT = 4;
/** `Node.DOCUMENT_POSITION_FOLLOWING`. */
const FOLLOWING = 4;
/** Characters of a text node that make it recognisable. */
const DISTINCT_LENGTH = 40;

/** Longest text between a picture and the headline below it, in characters: section, date. */
const MAX_TEXT_BETWEEN = 200;

/** Longest text between a picture and the text below it where no headline is found: title, standfirst, author. */
const MAX_HEAD_TEXT = 900;

/** Places whose pictures are never the article's own. */
const ELSEWHERE = 'nav, aside, footer, [role=navigation], [role=complementary], [role=contentinfo]';

/** The keys of every picture in some elements. */
export const keysIn = (elements: Iterable<Element>): ReadonlySet<string> =>
  new Set(
    [...elements].flatMap((element) =>
      [...(element.localName === 'img' ? [element] : element.querySelectorAll('img'))].flatMap(
        (image) => pictureKeys(image.getAttribute('src') ?? ''),
      ),
    ),
  );

/** The figures with a picture in the copy, in order, those of side columns and footers left out. */
export const figuresOf = (page: Page): Element[] =>
  [...page.copy.querySelectorAll('figure')].filter(
    (figure) => figure.querySelector(`img:not([${TEASER_MARK}])`) && !figure.closest(ELSEWHERE),
  );

/**
 * The figures that the page shows at the head of an article: those between the headline and the
 * second text of `content` (a standfirst may stand before them), in order; else the one just above
 * the headline, or above the text where there is no headline. Empty when the text is not found in
 * the copy.
 */
export function figuresAboveText(page: Page, content: Element): Element[] {
  const start = startOf(content, page.copy);
  if (!start) return [];
  const headline = headlineBefore(page, start);
  const before = figuresOf(page).filter((figure) => precedes(figure, start));
  const between = headline ? before.filter((figure) => precedes(headline, figure)) : [];
  if (between.length > 0) return between;
  const above = before.at(-1);
  const limit = headline ? MAX_TEXT_BETWEEN : MAX_HEAD_TEXT;
  return above && textBetween(above, headline ?? start).length <= limit ? [above] : [];
}

/** The heading with the title, else the last first-rank heading before the text. */
function headlineBefore(page: Page, start: Node): Element | null {
  const before = [...page.copy.querySelectorAll('h1, h2, h3')].filter((heading) =>
    precedes(heading, start),
  );
  const title = foldText(page.metadata.title ?? '');
  const named =
    title === ''
      ? undefined
      : before.findLast((heading) => foldText(heading.textContent ?? '').includes(title));
  return named ?? before.findLast(({ localName }) => localName === 'h1') ?? null;
}

const precedes = (one: Node, other: Node): boolean =>
  (one.compareDocumentPosition(other) & FOLLOWING) !== 0;

function textBetween(first: Element, last: Node): string {
  const range = first.ownerDocument.createRange();
  range.setStartAfter(first);
  range.setEndBefore(last);
  return foldSpace(range.toString());
}

/** The text node of the copy at which the second block of the content's running text begins, or the first when it is alone. */
function startOf(content: Element, copy: Document): Node | null {
  const texts = firstTexts(content);
  if (texts.length === 0 || !copy.body) return null;
  const walker = copy.createTreeWalker(copy.body, SHOW_TEXT);
  let found: Node | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!texts.includes(node.nodeValue ?? '')) continue;
    if (found || texts.length === 1) return node;
    found = node;
  }
  return found;
}

/** The values of the text nodes that begin the first two blocks of running text. */
function firstTexts(content: Element): string[] {
  const texts: string[] = [];
  const walker = content.ownerDocument.createTreeWalker(content, SHOW_TEXT);
  let block: Element | null = null;
  for (let node = walker.nextNode(); node && texts.length < 2; node = walker.nextNode()) {
    const value = node.nodeValue ?? '';
    if (value.length < DISTINCT_LENGTH || foldSpace(value).length < DISTINCT_LENGTH) continue;
    const parent: Element | null =
      node.parentElement?.closest('p, li, div, section, h1, h2, h3, h4, figure') ?? null;
    if (parent === block || parent?.closest('figure, h1, h2, h3, h4')) continue;
    texts.push(value);
    block = parent;
  }
  return texts;
}
