import type { Desk } from '../reader/desk';

/** Reads the page that a link leads to in a new tab, where it is clicked with Alt held. */
export function startLinks(
  { main, signal }: Pick<Desk, 'main' | 'signal'>,
  readLink: (url: string) => void,
): void {
  const open = (event: MouseEvent) => {
    const { target, isTrusted, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (!isTrusted || !altKey || ctrlKey || metaKey || shiftKey) return;
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
    if (!link || link.getAttribute('href')?.startsWith('#')) return;
    if (!/^https?:$/.test(link.protocol)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    readLink(link.href);
  };
  main.addEventListener('click', open, { capture: true, signal });
}
