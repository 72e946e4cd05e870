/** The attribute on the root element that switches the user-origin rules of `stand-style.ts` on. */
export const MARKER = 'data-lectern';

/** Times a page may take the marker away within a second before we give up. */
const PATIENCE = 20;

/**
 * Sets the marker and keeps it there until `signal` ends. A page that fights for it more than
 * `PATIENCE` times a second wins, and `onLost` is called once.
 */
export function keepMarker(root: Element, value: string, signal: AbortSignal, onLost: () => void) {
  let wanted = value;
  let since = performance.now();
  let losses = 0;
  const put = () => root.setAttribute(MARKER, wanted);
  const observer = new MutationObserver(() => {
    if (root.getAttribute(MARKER) === wanted) return;
    if (performance.now() - since > 1000) {
      since = performance.now();
      losses = 0;
    }
    losses += 1;
    if (losses > PATIENCE) {
      observer.disconnect();
      onLost();
      return;
    }
    put();
  });
  put();
  observer.observe(root, { attributes: true, attributeFilter: [MARKER] });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    root.removeAttribute(MARKER);
  });
  return {
    /** Changes the value, e.g. when the theme changes. */
    change: (next: string) => {
      wanted = next;
      put();
    },
  };
}
