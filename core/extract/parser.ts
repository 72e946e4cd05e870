import { Readability } from '@mozilla/readability';
import { unwrap } from './copy/strip';
import { LIMITS } from './limits';

/**
 * Readability 0.6.0 with two of its methods written anew: it takes twelve attributes away from every element, has them
 * or not, and puts every address together, which the sanitiser does again. That was a tenth of all for 50,000 links.
 */
class Parser extends Readability<Element> {
  declare readonly PRESENTATIONAL_ATTRIBUTES: readonly string[];

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
