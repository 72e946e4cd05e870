import { Readability } from '@mozilla/readability';
import { LIMITS } from './limits';
import type { Page } from './page';

/**
 * How hard to look, strict first. `charThreshold` is the number of characters below which the
 * parser itself tries again with fewer rules.
 */
const ATTEMPTS: readonly { readonly charThreshold: number }[] = [{ charThreshold: 500 }];

/** The element that holds the article, in the copy; null when there is none. */
export function choose(page: Page): Element | null {
  for (const { charThreshold } of ATTEMPTS) {
    const parsed = new Readability<Element>(page.copy, {
      charThreshold,
      maxElemsToParse: LIMITS.nodes,
      // Later steps read classes; the sanitiser takes them away at the end.
      keepClasses: true,
      disableJSONLD: true,
      serializer: (node) => node as Element,
    }).parse();
    if (parsed?.content) return parsed.content;
  }
  return null;
}
