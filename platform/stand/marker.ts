/** The attribute on the root element that switches the user-origin rules of `stand-style.ts` on. */
export const MARKER = 'data-lectern';

/** Times a page may take the marker away within a second before we give up. */
const PATIENCE = 20;

/** How long the marker is watched, and who is told that it is lost. */
export interface MarkerOptions {
  readonly signal: AbortSignal;
  /** The page fought for the marker and won, or another reader takes the place of an orphan. */
  readonly onLost: () => void;
  /** Whether the extension that opened this reader has gone: updated, reloaded, turned off. */
  readonly isOrphan: () => boolean;
}

/**
 * Takes away the marker that a reader of an earlier version of the extension left in the page, for
 * which that reader gives way. Resolves when it did.
 */
export async function replaceOrphan(root: Element): Promise<void> {
  if (!root.hasAttribute(MARKER)) return;
  root.removeAttribute(MARKER);
  await new Promise((done) => setTimeout(done));
}

/**
 * Sets the marker and keeps it there until `signal` ends. A page that fights for it more than
 * `PATIENCE` times a second wins, and `onLost` is called once.
 */
export function keepMarker(
  root: Element,
  value: string,
  { signal, onLost, isOrphan }: MarkerOptions,
) {
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
    if (losses > PATIENCE || isOrphan()) {
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
