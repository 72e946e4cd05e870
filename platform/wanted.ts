/**
 * Gives what says whether the reader is likely to be wanted now, because the article is in view; true
 * once. In a tab behind others `tell` is called when it comes into view. The reader is then made ready,
 * so that a click opens it at once.
 */
export function wantedOnce(tell: () => void): () => boolean {
  let isTold = false;
  const isWanted = () => {
    if (isTold) return false;
    isTold = !document.hidden;
    if (!isTold) document.addEventListener('visibilitychange', () => isWanted() && tell(), once);
    return isTold;
  };
  return isWanted;
}

const once = { once: true };
