import type { Page } from '../page';

/** What the person wants of a site's pages, as CSS selectors; those that are none are passed over. */
export interface Selectors {
  /** What the article consists of; where nothing matches, it is looked for as everywhere. */
  readonly keep: readonly string[];
  readonly drop: readonly string[];
}

/** Takes out what the person's selectors name. */
export function dropSelected(page: Page, selectors: readonly string[]): void {
  for (const element of select(page, selectors)) {
    if (element.isConnected && element !== page.copy.body) element.remove();
  }
}

/** The article made of what the person's selectors name, in the page's order; null when nothing is. */
export function keepSelected(page: Page, selectors: readonly string[]): Element | null {
  const found = new Set(select(page, selectors));
  const outermost = [...page.copy.body.querySelectorAll('*')].filter(
    (element) => found.has(element) && !hasAncestor(element, found),
  );
  if (outermost.length === 0) return null;
  const content = page.copy.createElement('div');
  content.append(...outermost);
  return content;
}

function select({ copy }: Page, selectors: readonly string[]): Element[] {
  return selectors.flatMap((selector) => {
    try {
      return [...copy.body.querySelectorAll(selector)];
    } catch {
      return [];
    }
  });
}

function hasAncestor(element: Element, among: ReadonlySet<Element>): boolean {
  for (let at = element.parentElement; at; at = at.parentElement) if (among.has(at)) return true;
  return false;
}
