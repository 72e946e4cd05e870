let told = false;

/**
 * Calls `tell` once, when the article is in view and the browser has nothing else to do. The reader
 * is then made ready, so that a click opens it at once.
 */
export function whenWanted(tell: () => void): void {
  const ask = () => {
    if (told || document.hidden) return;
    told = true;
    requestIdleCallback(tell);
  };
  ask();
  document.addEventListener('visibilitychange', ask);
}
