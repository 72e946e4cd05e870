/** A frame of a tab that nobody sees never comes; then this is waited instead. */
const HIDDEN_MS = 400;

/** Resolves once what stands in the document now has been painted, or never will be soon. */
export function afterPaint(): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(done, HIDDEN_MS);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(done);
    });
  });
}

/** Resolves when the browser has nothing more urgent to do, within `timeout` ms. */
export const whenIdle = (timeout: number): Promise<void> =>
  new Promise((done) => void requestIdleCallback(() => done(), { timeout }));
