import { all, attribute, closest, first, parentOf, textOf, textWalker } from '../safe-document';
import { cleanShown, fold, LENGTHS } from './clean';
import { headingText } from './heading-text';
import { siteOf } from './site-of';
import type { SiteNames } from './site-words';
import type { Sources } from './sources';

/** A heading that can be the headline. */
export interface Heading {
  readonly element: Element;
  readonly text: string;
  /** The same with the rubric in it. */
  readonly whole: string;
  /** Whether it stands in the part that is marked as the page's own matter. */
  readonly isInText: boolean;
  /** Whether it ends the way from the home page to here, where short or older titles stand. */
  readonly isInPath: boolean;
}

/** What lists the way from the home page to here. */
const PATH = '[class*="breadcrumb" i]';

/** Where headings belong to something else than the text. */
const ELSEWHERE = 'nav, aside, footer, dialog, template, [role="dialog"]';

/** What says of a heading that it is the text's own. */
const MARKED = '[itemprop~="headline"], .entry-title, .post-title, .article-title, .p-name';

/** A heading by what a page says of it to assistive technology. */
const ROLE = '[role="heading"]';

const MAX_MAIN = 12;
const MAX_LESSER = 60;

/** Longest heading in characters; more is a paragraph that was set as one. */
const MAX_LENGTH = 250;

/** The headings of the first level, and those that are marked as headlines. */
export const mainHeadings = (sources: Sources, names: SiteNames): readonly Heading[] =>
  headingsAt(sources, names, `h1, h2:is(${MARKED})`, MAX_MAIN);

/** The headings below, and short elements that are named for titles; in a page without any heading those named for headings. */
export const lesserHeadings = (sources: Sources, names: SiteNames): readonly Heading[] => {
  const isBare = first(sources.document, `h1, h2, h3, ${ROLE}`) === null;
  return headingsAt(sources, names, isBare ? `${LESSER}, ${NAMED}` : LESSER, MAX_LESSER);
};

const NO_BOX = ':not(h1, body, html, ul, div:has(div))';
const LESSER = `h2, h3, h4, ${ROLE}, [class*="title" i]${NO_BOX}`;
const NAMED = `:is([class*="headline" i], [class*="heading" i])${NO_BOX}`;

function headingsAt(
  { document, url }: Sources,
  names: SiteNames,
  selector: string,
  most: number,
): readonly Heading[] {
  return all(document, selector)
    .slice(0, most * 2)
    .filter(
      (element) => !closest(element, ELSEWHERE) && !isTeaser(element, url) && !isSlide(element),
    )
    .slice(0, most)
    .flatMap((element) => {
      const { core, whole } = headingText(element);
      const text = cleanShown(core, LENGTHS.title);
      if (!text || text.length > MAX_LENGTH || names.isName(text)) return [];
      return [
        {
          element,
          text,
          whole: cleanShown(whole, LENGTHS.title) ?? text,
          isInText: closest(element, 'article, main, [role="main"]') !== null,
          isInPath: closest(element, PATH) !== null,
        },
      ];
    });
}

/** Whether a heading is a link to another page of the site: a teaser, or the site's name. A page that passes on a text links its headline to where it stood first. */
function isTeaser(heading: Element, url: URL): boolean {
  // A link without words is the heading's own anchor.
  const inside = all(heading, 'a[href]').find((link) => textOf(link, 20).trim().length > 1);
  const link = closest(heading, 'a[href]') ?? inside;
  const address = link ? attribute(link, 'href') : '';
  if (!link || !URL.canParse(address, url.href)) return false;
  const { hostname, pathname, search } = new URL(address, url.href);
  if (siteOf(hostname) !== siteOf(url.hostname)) return false;
  return pathname !== url.pathname || (search !== '' && search !== url.search);
}

/** What turns slides, and headings in one from which each is a slide's. */
const SLIDES =
  ':is([class*="carousel" i], [class*="swiper" i], [class*="slick" i], [class*="slideshow" i]):not(body, main, article)';
const MANY = 3;

/** Whether a heading is that of a slide, one of several. */
function isSlide(heading: Element): boolean {
  const slides = closest(heading, SLIDES);
  if (slides === null) return false;
  const own = all(slides, '[class*="slide" i]').filter((slide) => first(slide, 'h1, h2') !== null);
  return own.length >= MANY;
}

/** Text nodes that are looked at when a title is sought outside headings. */
const MAX_NODES = 6000;

/** The element whose own text is a title, in a page that sets it in no heading; null when none is. */
export const placeOf = (document: Document, title: string): Element | null => {
  const wanted = fold(title);
  return findText(
    document,
    (text) => Math.abs(text.length - title.length) <= 10 && fold(text) === wanted,
  );
};

/** Characters from which a title that was cut short is known again. */
const MIN_CUT = 25;

/** The title that was cut to a length with dots, as the page shows it, and where; null when it was not, or does not. */
export function wholeOf(
  document: Document,
  title: string,
): { readonly text: string; readonly element: Element } | null {
  const [start = ''] = title.split(/\s*(?:…|\.\.\.)/, 1);
  if (start === title || start.length < MIN_CUT) return null;
  const element = findText(
    document,
    (text) =>
      text.length > start.length &&
      text.length <= MAX_LENGTH &&
      text.startsWith(start) &&
      !/[.!?] /.test(text.slice(start.length)),
  );
  const text = element && cleanShown(textOf(element, LENGTHS.title), LENGTHS.title);
  return element && text ? { text, element } : null;
}

/** The first element outside of menus that has such a text of its own; null when none has. */
function findText(document: Document, isWanted: (text: string) => boolean): Element | null {
  const start = first(document, 'body');
  const walker = start ? textWalker(document, start) : null;
  for (let seen = 0; walker && seen < MAX_NODES; seen++) {
    const node = walker.nextNode();
    if (!node) break;
    if (!isWanted((node.nodeValue ?? '').trim())) continue;
    const parent = parentOf(node);
    if (parent && !closest(parent, `script, style, noscript, ${ELSEWHERE}`)) return parent;
  }
  return null;
}
