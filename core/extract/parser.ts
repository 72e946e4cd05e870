import { Readability } from '@mozilla/readability';
import { MARKS } from './copy/marks';
import { unwrap } from './copy/rename';
import { LIMITS } from './limits';

/** Attributes by which an element can be hidden in Readability's eyes. */
const HIDING = ['style', 'hidden', 'aria-hidden'];

/** Share of a headline's length below which a heading that begins as it does is a section's. */
const SAME_LENGTH = 0.6;

declare module '@mozilla/readability' {
  interface Readability<T> {
    _isProbablyVisible(element: Element): boolean;
    _isValidByline(element: Element, names: string): boolean;
    _headerDuplicatesTitle(element: Element): boolean;
  }
}

/**
 * Readability 0.6.0 with some of its methods written anew, so that they say the same in less time. It takes twelve
 * attributes away from every element, has them or not, and puts every address together, which the sanitiser does
 * again: a tenth of all for 50,000 links. It reads the whole text and the style of every element that it passes.
 */
class Parser extends Readability<Element> {
  declare readonly PRESENTATIONAL_ATTRIBUTES: readonly string[];
  declare readonly REGEXPS: { readonly byline: RegExp };

  _cleanStyles(content: Element): void {
    const looks = this.PRESENTATIONAL_ATTRIBUTES;
    for (const element of content.querySelectorAll(looks.map((name) => `[${name}]`).join())) {
      if (!element.closest('svg')) for (const name of looks) element.removeAttribute(name);
    }
  }

  /** Links that run a script become text. */
  _fixRelativeUris(content: Element): void {
    for (const link of content.querySelectorAll('a[href^="javascript:"]')) unwrap(link);
  }

  /** Only an element that may be hidden is asked for its style. */
  override _isProbablyVisible(element: Element): boolean {
    const mayBeHidden = HIDING.some((name) => element.hasAttribute(name));
    return !mayBeHidden || super._isProbablyVisible(element);
  }

  /** A heading of a few words of the title is a section: "What is SEO?" under "What is SEO (Search Engine Optimization)?". */
  override _headerDuplicatesTitle(element: Element): boolean {
    const text = (element.textContent ?? '').trim();
    const headline = element.ownerDocument.querySelector('h1')?.textContent?.trim() ?? '';
    const isPart =
      text.length < headline.length * SAME_LENGTH && headline.startsWith(text.replace(/\W+$/, ''));
    return !isPart && super._headerDuplicatesTitle(element);
  }

  /** Only what is named as a byline is asked for its length; a name within a line is the line's. */
  override _isValidByline(element: Element, names: string): boolean {
    const isNamed =
      this.REGEXPS.byline.test(names) ||
      element.getAttribute('rel') === 'author' ||
      element.hasAttribute('itemprop');
    return isNamed && !isInLine(element) && super._isValidByline(element, names);
  }
}

/** Whether words stand beside an element in its line. */
const isInLine = ({ previousSibling, nextSibling }: Element): boolean =>
  [previousSibling, nextSibling].some(
    (node) => node?.nodeType === 3 && /[\p{L}\p{N}]/u.test(node.nodeValue ?? ''),
  );

/** Their ids name places, which the parser would take for names: "social-benefits" is no row of share buttons. */
const HEADINGS = 'h1[id], h2[id], h3[id], h4[id], h5[id], h6[id]';

/** What the parser takes for the article out of a copy, which is used up by it; null when it finds nothing. */
export function parse(copy: Document): Element | null {
  for (const heading of copy.querySelectorAll(HEADINGS)) {
    heading.setAttribute(MARKS.place, heading.id);
    heading.removeAttribute('id');
  }
  // The parser makes second headings of them.
  for (const headline of copy.querySelectorAll('h1')) headline.setAttribute(MARKS.was, 'h1');
  const content = parseWith(copy);
  for (const heading of content?.querySelectorAll(`[${MARKS.place}]`) ?? []) {
    heading.id = heading.getAttribute(MARKS.place) ?? '';
    heading.removeAttribute(MARKS.place);
  }
  return content;
}

function parseWith(copy: Document): Element | null {
  const parsed = new Parser(copy, {
    maxElemsToParse: LIMITS.nodes,
    // Later steps read classes; the sanitiser takes them away at the end.
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node as Element,
  }).parse();
  return parsed?.content ?? null;
}
