/** Quiet time after which scrolling has come to rest, in ms. */
const QUIET_MS = 600;

/** Calls back when scrolling came to rest, and when the page is about to be left or put aside. */
export function onScrollEnd(callback: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(callback, QUIET_MS);
  };
  window.addEventListener('scroll', later, { passive: true, signal });
  window.addEventListener('pagehide', callback, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
}
