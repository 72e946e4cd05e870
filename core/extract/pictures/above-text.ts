import { follows } from '../nodes';
import type { Page } from '../page';
import { pictureKeys } from './identity';
import { TEASER_MARK } from './teaser';
import { foldSpace, foldText, textWithin } from './text';

/** `NodeFilter.SHOW_TEXT`. */
const SHOW_TEXT = 4;
/** Characters of a text node that make it recognisable. */
const DISTINCT_LENGTH = 40;

/** Longest heading compared with the title, in characters. */
const MAX_TITLE = 400;
/** Longest text between a picture and the headline below it, in characters: section, date. */
const MAX_TEXT_BETWEEN = 200;

/** Longest text between a picture and the text below it where no headline is found: title, standfirst, author. */
const MAX_HEAD_TEXT = 900;

/** Longest text between a headline and a picture at the head, in characters: a standfirst, who and when, a first paragraph, a list of contents. */
const MAX_TEXT_ABOVE = 3000;

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
  const all = figuresOf(page);
  const start = all.length > 0 ? startOf(content, page.copy) : null;
  if (!start) return [];
  const headline = headlineBefore(page, start);
  const figures = before(all, start);
  // A text can be parted by a whole shop.
  const isAtHead = (figure: Element) =>
    headline !== null && follows(figure, headline) && isNear(headline, figure, MAX_TEXT_ABOVE);
  const between = figures.filter(isAtHead);
  if (between.length > 0) return between;
  const above = figures.at(-1);
  const limit = headline ? MAX_TEXT_BETWEEN : MAX_HEAD_TEXT;
  return above && isNear(above, headline ?? start, limit) ? [above] : [];
}

const before = (headings: Iterable<Element>, start: Node): Element[] =>
  [...headings].filter((heading) => follows(start, heading));

/** The heading with the title, else the last first-rank heading before the text. */
function headlineBefore(page: Page, start: Node): Element | null {
  const title = foldText(page.metadata.title ?? '');
  const isTitle = (heading: Element): boolean =>
    title !== '' && foldText(textWithin(heading, MAX_TITLE) ?? '').includes(title);
  const first = before(page.copy.querySelectorAll('h1'), start);
  return (
    first.findLast(isTitle) ??
    before(page.copy.querySelectorAll('h2, h3'), start).findLast(isTitle) ??
    first.at(-1) ??
    null
  );
}

/** Whether no more than `limit` characters of text stand between an element and a node after it. */
function isNear(first: Element, last: Node, limit: number): boolean {
  const walker = first.ownerDocument.createTreeWalker(first.ownerDocument, SHOW_TEXT);
  walker.currentNode = first;
  let length = 0;
  for (let node = walker.nextNode(); node && length <= limit; node = walker.nextNode()) {
    if (node === last || follows(node, last)) return true;
    if (!first.contains(node)) length += foldSpace(node.nodeValue ?? '').length;
  }
  return length <= limit;
}

/** The text node of the copy at which the second block of the content's running text begins, or the first when it is alone. A standfirst that the page sets in a heading is none of it. */
function startOf(content: Element, copy: Document): Node | null {
  const texts = firstTexts(content);
  if (texts.length === 0 || !copy.body) return null;
  const walker = copy.createTreeWalker(copy.body, SHOW_TEXT);
  let found: Node | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    // The length is cheap to ask for; the text of every node of a page is not.
    const { length } = node as Text;
    if (!texts.some((text) => text.length === length && text === node?.nodeValue)) continue;
    if (texts.length > 1 && node.parentElement?.closest('h1, h2, h3, h4')) continue;
    if (found || texts.length === 1) return node;
    found = node;
  }
  return found;
}

/** Blocks at the beginning of a text that are known again: its standfirsts, and two more. */
const FIRST_BLOCKS = 4;

/** The values of the text nodes that begin the first blocks of running text. */
function firstTexts(content: Element): string[] {
  const texts: string[] = [];
  const walker = content.ownerDocument.createTreeWalker(content, SHOW_TEXT);
  let block: Element | null = null;
  for (
    let node = walker.nextNode();
    node && texts.length < FIRST_BLOCKS;
    node = walker.nextNode()
  ) {
    if ((node as Text).length < DISTINCT_LENGTH) continue;
    const value = node.nodeValue ?? '';
    if (foldSpace(value).length < DISTINCT_LENGTH) continue;
    const parent: Element | null =
      node.parentElement?.closest('p, li, div, section, h1, h2, h3, h4, figure') ?? null;
    if (parent === block || parent?.closest('figure, h1, h2, h3, h4')) continue;
    texts.push(value);
    block = parent;
  }
  return texts;
}
