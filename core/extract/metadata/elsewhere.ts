import { holds, insideTest, matches } from '../safe-document';

/**
 * What belongs to somebody else wherever it stands: commenters, other articles, the site. Each name
 * is a part of a class or id.
 */
export const ELSEWHERE = [
  'nav',
  'body > footer',
  // Readers who answer
  '[class*="comment" i]',
  '[id*="comment" i]',
  '[id*="usernotes" i]',
  '[itemprop~="review"]',
  '[itemprop~="comment"]',
  '[class*="testimonial" i]',
  '[class*="customer-review" i]',
  '[class*="user-review" i]',
  // Other articles
  '[class*="related" i]',
  '[class*="recommend" i]',
  '[class*="sidebar" i]',
  '[class*="teaser" i]:not([class*="author" i])',
  '[class*="card" i]:not([class*="author" i])',
  // The site's own notice
  '[class*="copyright" i]',
].join();

/** Close to the headline, cards and teasers can be its own; commenters and menus are not. */
export const ELSEWHERE_NEAR = [
  'nav',
  '[role="menu"]',
  '[class*="popupbody" i]',
  '[class*="dropdown-menu" i]',
  '[class*="comment-" i]',
  '[class*="comments" i]',
  '[id*="comment" i]',
  '[class*="related" i]',
  '[class*="testimonial" i]',
  '[itemprop~="review"]',
].join();

/**
 * Whether an element stands in a part that matches. Parts that hold the headline too do not count:
 * sites write what a page has ("has-sidebar", "comments-open") on its body.
 */
export const isIn = (element: Element, parts: string, headline: Element | null): boolean =>
  insideOf(parts, headline)(element);

/** The same for several elements, which stand close together. */
export const insideOf = (
  parts: string,
  headline: Element | null,
): ((element: Element) => boolean) =>
  insideTest(
    parts,
    (part) => !matches(part, 'html, body, main') && !(headline && holds(part, headline)),
  );
