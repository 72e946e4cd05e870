let isTold = false;

/**
 * Whether the reader is likely to be wanted now, because the article is in view; true once. In a tab
 * behind others `tell` is called when it comes into view. The reader is then made ready, so that a
 * click opens it at once.
 */
export function isWanted(tell: () => void): boolean {
  if (isTold) return false;
  isTold = !document.hidden;
  if (!isTold) document.addEventListener('visibilitychange', () => isWanted(tell) && tell(), once);
  return isTold;
}

const once = { once: true };
