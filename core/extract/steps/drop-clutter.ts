import { type Page, type Reason, remove } from '../page';

/** What is never part of an article, whatever it holds; each with its reason. */
const NEVER: readonly (readonly [selector: string, reason: Reason])[] = [
  // Landmarks that say themselves what they are.
  ['nav, [role=navigation], [role=search], [role=menu], [role=menubar], [role=toolbar]', 'navigation'],
  ['dialog, [role=dialog], [role=alertdialog], [aria-modal=true]', 'promotion'],
  // Consent layers often hold long running text, which wins against short articles.
  ['[id*=cookie i][class*=banner i], [class*=cookie-banner i], [class*=cookie-consent i], [id*=cookie-consent i], [id*=onetrust i], [class*=gdpr i], [id*=gdpr i]', 'promotion'],
];

/** Elements that Readability must keep whatever they are called. */
const ROOTS = 'html, body, main, article, [role=main]';

/** Takes out what says of itself that it is not the article, before anything is weighed. */
export function dropClutter(page: Page): void {
  for (const [selector, reason] of NEVER) {
    for (const element of page.copy.querySelectorAll(selector)) {
      if (!element.isConnected || element.matches(ROOTS) || element.querySelector('main, article')) continue;
      remove(page, element, reason);
    }
  }
}
