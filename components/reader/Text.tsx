import { useLayoutEffect, useRef } from 'preact/hooks';
import { furnish } from './furnish';

export interface TextProps {
  /** The sanitised nodes of the article; moved into the page when first shown. */
  readonly content: DocumentFragment;
}

/** The article's text. Its nodes are set once and never touched by the renderer again. */
export function Text({ content }: TextProps) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!content.hasChildNodes()) return;
    furnish(content);
    place.current?.replaceChildren(content);
  }, [content]);
  return (
    // The links inside are links; this only leads those that stay in the article.
    // biome-ignore lint/a11y/noStaticElementInteractions: no element of its own to press
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link is a click
    <div class="text" ref={place} onClick={followInside} />
  );
}

/**
 * Follows a link to a place in the article: a footnote, a heading. The browser would look for the
 * place in the page, not find it, and change the page's address.
 */
function followInside(event: MouseEvent & { readonly currentTarget: HTMLElement }): void {
  if (!(event.target instanceof Element)) return;
  const link = event.target.closest('a[href^="#"]');
  if (!link) return;
  event.preventDefault();
  const name = decodeURIComponent(link.getAttribute('href')?.slice(1) ?? '');
  const place = name
    ? event.currentTarget.querySelector<HTMLElement>(`#${CSS.escape(name)}`)
    : null;
  if (!place) return;
  place.tabIndex = -1;
  place.scrollIntoView({ block: 'center' });
  place.focus({ preventScroll: true });
}
