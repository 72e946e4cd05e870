/** Where a step leads to stands this far below the top of the window, in CSS px. */
export const TOP = 72;

/** Elements that a step by paragraph stops at. */
export const PARAGRAPHS =
  '.text :is(p, li, blockquote, pre, figure, h2, h3, h4, h5, h6, .scroller), .lead';

/**
 * Scrolls to the next of `stops`, or the one before, seen from where the window stands. Nothing
 * happens at the end.
 */
export function stepTo(stops: readonly Element[], on: boolean): void {
  const tops = stops.map((stop) => stop.getBoundingClientRect().top - TOP);
  const top = on ? tops.find((each) => each > 2) : tops.findLast((each) => each < -2);
  if (top !== undefined) window.scrollBy({ top, behavior: motion() });
}

/** How the window is scrolled for a person: as the system says that they bear it. */
export const motion = (): ScrollBehavior =>
  window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
