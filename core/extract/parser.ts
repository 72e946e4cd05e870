import { Readability } from '@mozilla/readability';
import { unwrap } from './copy/strip';
import { LIMITS } from './limits';

/** Attributes by which an element can be hidden in Readability's eyes. */
const HIDING = ['style', 'hidden', 'aria-hidden'];

declare module '@mozilla/readability' {
  interface Readability<T> {
    _isProbablyVisible(element: Element): boolean;
    _isValidByline(element: Element, names: string): boolean;
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

  /** Only what is named as a byline is asked for its length. */
  override _isValidByline(element: Element, names: string): boolean {
    const isNamed =
      this.REGEXPS.byline.test(names) ||
      element.getAttribute('rel') === 'author' ||
      element.hasAttribute('itemprop');
    return isNamed && super._isValidByline(element, names);
  }
}

/** What the parser takes for the article out of a copy, which is used up by it; null when it finds nothing. */
export function parse(copy: Document): Element | null {
  const parsed = new Parser(copy, {
    maxElemsToParse: LIMITS.nodes,
    // Later steps read classes; the sanitiser takes them away at the end.
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node as Element,
  }).parse();
  return parsed?.content ?? null;
}
