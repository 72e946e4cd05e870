import type { Page } from '../page';
import { pictureKeys } from './identity';
import { foldSpace } from './text';

/** `NodeFilter.SHOW_TEXT`. */
const SHOW_TEXT = 4;
/** `Node.DOCUMENT_POSITION_FOLLOWING`. */
const FOLLOWING = 4;
/** Characters of a text node that make it recognisable. */
const DISTINCT_LENGTH = 40;

/** Places whose pictures are never the article's own. */
const ELSEWHERE = 'nav, aside, footer, [role=navigation], [role=complementary], [role=contentinfo]';

/** The keys of every picture in some elements. */
export const keysIn = (elements: Iterable<Element>): ReadonlySet<string> =>
  new Set(
    [...elements].flatMap((element) =>
      [...(element.localName === 'img' ? [element] : element.querySelectorAll('img'))].flatMap((image) =>
        pictureKeys(image.getAttribute('src') ?? ''),
      ),
    ),
  );

/** The figures with a picture in the copy, in order, those of side columns and footers left out. */
export const figuresOf = (page: Page): Element[] =>
  [...page.copy.querySelectorAll('figure')].filter((figure) => figure.querySelector('img') && !figure.closest(ELSEWHERE));

/**
 * The figures that the page shows at the head of an article: those between the headline and the
 * first text of `content`, in order; else the last one above the headline in the same container,
 * if there is one. Empty when the text is not found in the copy.
 */
export function figuresAboveText(page: Page, content: Element): Element[] {
  const start = startOf(content, page.copy);
  const headline = start ? headlineBefore(page.copy, start) : null;
  if (!start || !headline) return [];
  const before = figuresOf(page).filter((figure) => precedes(figure, start));
  const between = before.filter((figure) => precedes(headline, figure));
  if (between.length > 0) return between;
  const above = before.findLast((figure) => figure.closest('main, article, header, [role=main]')?.contains(headline));
  return above ? [above] : [];
}

function headlineBefore(copy: Document, start: Node): Element | null {
  return [...copy.querySelectorAll('h1')].findLast((heading) => precedes(heading, start)) ?? null;
}

const precedes = (one: Node, other: Node): boolean => (one.compareDocumentPosition(other) & FOLLOWING) !== 0;

/** The text node of the copy with which the content's running text begins. */
function startOf(content: Element, copy: Document): Node | null {
  const walker = content.ownerDocument.createTreeWalker(content, SHOW_TEXT);
  let first = walker.nextNode();
  while (first && (foldSpace(first.nodeValue ?? '').length < DISTINCT_LENGTH || first.parentElement?.closest('figure, h1'))) {
    first = walker.nextNode();
  }
  if (!first || !copy.body) return null;
  const all = copy.createTreeWalker(copy.body, SHOW_TEXT);
  for (let node = all.nextNode(); node; node = all.nextNode()) {
    if (node.nodeValue === first.nodeValue) return node;
  }
  return null;
}
