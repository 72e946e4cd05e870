import { TARGET_PREFIX } from '../../sanitize/target';
import { unwrap } from '../copy/rename';
import type { Page } from '../page';

/**
 * Gives the places inside the article that its own links lead to, such as footnotes, a name that
 * the sanitiser keeps (`lectern-1`, …), and points the links there. Every other `id` goes later.
 */
export function linkTargets(content: Element, page: Page): void {
  const places = new Map([...content.querySelectorAll('[id]')].map((place) => [place.id, place]));
  const names = new Map<Element, string>();
  for (const link of content.querySelectorAll('a[href*="#"]')) {
    const place = places.get(fragmentOf(link.getAttribute('href') ?? '', page.base) ?? '');
    if (!place) continue;
    if (link.matches(SWITCH) && /\p{L}/u.test(link.textContent ?? '')) {
      unwrap(link);
      continue;
    }
    const name = names.get(place) ?? `${TARGET_PREFIX}${names.size + 1}`;
    names.set(place, name);
    link.setAttribute('href', `#${name}`);
  }
  for (const [place, name] of names) place.id = name;
}

/** What opens and shuts a box: in the reader all are open. */
const SWITCH =
  ':is([aria-controls], [aria-expanded], [data-toggle]:not([data-toggle=tooltip], [data-toggle=popover]), [data-bs-toggle]:not([data-bs-toggle=tooltip], [data-bs-toggle=popover]), [role=button])';

/** The place an address names in the same document, decoded; null when it leads elsewhere. */
function fragmentOf(href: string, base: URL): string | null {
  const url = URL.canParse(href, base) ? new URL(href, base) : null;
  if (!url || url.hash.length < 2 || url.href.split('#')[0] !== base.href.split('#')[0])
    return null;
  try {
    return decodeURIComponent(url.hash.slice(1));
  } catch {
    return url.hash.slice(1);
  }
}
