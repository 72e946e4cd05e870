import { decoded } from '../../core/decoded';

/** The place in a text that a link inside it leads to; null for every other link or a missing place. */
export function placeOf(text: ParentNode, link: Element): HTMLElement | null {
  const href = link.getAttribute('href') ?? '';
  if (!href.startsWith('#') || href === '#') return null;
  return text.querySelector<HTMLElement>(`#${CSS.escape(decoded(href.slice(1)))}`);
}

/** Brings a place of the text into view and gives it the focus. */
export function goTo(place: HTMLElement, block: 'start' | 'center' = 'center'): void {
  if (!place.hasAttribute('tabindex')) place.tabIndex = -1;
  place.scrollIntoView({ block });
  place.focus({ preventScroll: true });
}

/**
 * Follows links to places in the article: a footnote, a heading. The browser would look for the
 * place in the page, not find it, and change the page's address.
 */
export function followInside(text: HTMLElement, signal: AbortSignal): void {
  const follow = (event: MouseEvent) => {
    if (!(event.target instanceof Element) || event.defaultPrevented) return;
    const link = event.target.closest('a[href^="#"]');
    if (!link) return;
    event.preventDefault();
    const place = placeOf(text, link);
    if (place) goTo(place);
  };
  text.addEventListener('click', follow, { signal });
}
