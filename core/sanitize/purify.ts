import DOMPurify from 'dompurify';
import { DROPPED_WHOLE, ELEMENTS, RENAMED, SHARED_ATTRIBUTES } from './allowed';
import { MATH_ELEMENTS, MATH_GROUPS, MATH_SHARED_ATTRIBUTES } from './mathml';

/** What a page under `require-trusted-types-for 'script'` lets text through by. */
export interface MarkupPolicy {
  createHTML(text: string): unknown;
  createScriptURL(text: string): unknown;
}

const unique = (names: Iterable<string>): string[] => [...new Set(names)];

/** DOMPurify leaves these as they are; `body` is its own root. */
const TAGS = unique([
  'body',
  ...Object.keys(ELEMENTS),
  ...RENAMED.keys(),
  ...Object.keys(MATH_ELEMENTS),
  ...MATH_GROUPS,
]);
const ATTRIBUTES = unique([
  ...[...Object.values(ELEMENTS), SHARED_ATTRIBUTES].flat(),
  ...[...Object.values(MATH_ELEMENTS), MATH_SHARED_ATTRIBUTES].flat(),
]);

/**
 * The first wall: DOMPurify with our list. Text is parsed, and a node copied, in a document that
 * loads and runs nothing.
 *
 * `policy` null means that no policy is made: content scripts need none (in Chromium 156 and
 * Firefox 153 a page's `require-trusted-types-for` does not reach their world), and asking for one
 * under a page's `trusted-types` list would be refused and reported to the page.
 *
 * @throws {Error} where there is no DOM: DOMPurify would give the text back unchanged
 */
export function purify(source: string | Node, policy: MarkupPolicy | null): Node | null {
  if (!DOMPurify.isSupported) throw new Error('There is no document to sanitise in.');
  const clean: Node | null = DOMPurify.sanitize(source, {
    ALLOWED_TAGS: [...TAGS],
    ALLOWED_ATTR: [...ATTRIBUTES],
    FORBID_CONTENTS: [...DROPPED_WHOLE],
    ALLOW_ARIA_ATTR: false,
    ALLOW_DATA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
    TRUSTED_TYPES_POLICY: policy as never,
  });
  DOMPurify.removed.length = 0;
  return clean;
}
