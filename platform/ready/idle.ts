/** Time of the browser's that has to be left for another step, in ms. */
const STEP_MS = 12;

/**
 * Calls `step` while the browser has nothing else to do, until it gives false: as often as there is
 * time for, then in the next idle moment, which comes within `timeout` ms where that is given.
 */
export function whileIdle(step: () => boolean, timeout?: number): void {
  const run = (deadline: IdleDeadline) => {
    do if (!step()) return;
    while (deadline.timeRemaining() > STEP_MS);
    ask();
  };
  const ask = () => requestIdleCallback(run, timeout === undefined ? {} : { timeout });
  ask();
}

/** Calls `work` once when the page has loaded, and at the latest `waitMs` later. */
export function whenLoaded(work: () => void, waitMs: number): void {
  let isDone = false;
  const begin = () => {
    if (!isDone) work();
    isDone = true;
  };
  if (document.readyState === 'complete') begin();
  else {
    window.addEventListener('load', begin, { once: true });
    setTimeout(begin, waitMs);
  }
}

/**
 * Calls `hurry` at what comes before a click on the button or a shortcut: the pointer leaves the page, or
 * Alt is pressed. Only a person's own doing counts.
 */
export function beforeClick(hurry: () => void): void {
  document.addEventListener('mouseout', ({ isTrusted, relatedTarget }) => {
    if (isTrusted && !relatedTarget) hurry();
  });
  document.addEventListener('keydown', ({ isTrusted, key, repeat }) => {
    if (isTrusted && key === 'Alt' && !repeat) hurry();
  });
}
