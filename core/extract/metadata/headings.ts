import { all, attribute, closest, first, parentOf, textWalker } from '../safe-document';
import { cleanShown, fold, LENGTHS } from './clean';
import { headingText } from './heading-text';
import type { SiteNames } from './site-words';

/** A heading that can be the headline. */
export interface Heading {
  readonly element: Element;
  readonly text: string;
  /** Whether it stands in the part that is marked as the page's own matter. */
  readonly isInText: boolean;
}

/** Where headings belong to something else than the text. */
const ELSEWHERE = 'nav, aside, footer, dialog, template, [role="dialog"]';

/** What says of a heading that it is the text's own. */
const MARKED = '[itemprop~="headline"], .entry-title, .post-title, .article-title, .p-name';

const MAX_MAIN = 12;
const MAX_LESSER = 60;

/** Longest heading in characters; more is a paragraph that was set as one. */
const MAX_LENGTH = 250;

/** The headings of a page that can be its headline: those of the first level, and those below. */
export function headingsOf(
  document: Document,
  names: SiteNames,
): { readonly main: readonly Heading[]; readonly lesser: readonly Heading[] } {
  const read = (selector: string, most: number): readonly Heading[] =>
    all(document, selector)
      .slice(0, most * 2)
      .filter((element) => !closest(element, ELSEWHERE) && !isTeaser(element))
      .slice(0, most)
      .flatMap((element) => {
        const text = cleanShown(headingText(element), LENGTHS.title);
        if (!text || text.length > MAX_LENGTH || names.isName(text)) return [];
        return [
          { element, text, isInText: closest(element, 'article, main, [role="main"]') !== null },
        ];
      });
  return {
    main: read(`h1, h2:is(${MARKED})`, MAX_MAIN),
    lesser: read(
      'h2, h3, h4, [class*="title" i]:not(h1, body, html, ul, div:has(div))',
      MAX_LESSER,
    ),
  };
}

/** Whether a heading is a link to another text. */
function isTeaser(heading: Element): boolean {
  const link = closest(heading, 'a[href]') ?? first(heading, 'a[href]');
  const card = link
    ? closest(heading, 'li, [class*="teaser" i], [class*="card" i], [class*="related" i]')
    : null;
  return card !== null && !attribute(heading, 'class').includes('entry-title');
}

/** Text nodes that are looked at when a title is sought outside headings. */
const MAX_NODES = 6000;

/** The element whose own text is a title, in a page that sets it in no heading; null when none is. */
export function placeOf(document: Document, title: string): Element | null {
  const wanted = fold(title);
  const start = first(document, 'body');
  const walker = start ? textWalker(document, start) : null;
  for (let seen = 0; walker && seen < MAX_NODES; seen++) {
    const node = walker.nextNode();
    if (!node) break;
    const text = (node.nodeValue ?? '').trim();
    if (Math.abs(text.length - title.length) > 10 || fold(text) !== wanted) continue;
    const parent = parentOf(node);
    if (parent && !closest(parent, `script, style, noscript, ${ELSEWHERE}`)) return parent;
  }
  return null;
}
