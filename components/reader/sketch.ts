/** Blocks that may be sketched: all but the first ones of their parent, which the first screen shows. */
export const SKETCHED =
  ':nth-child(n + 9):is(p, figure:not(.strip > figure), ul, ol, h2, h3, h4, blockquote, pre, .scroller, section, div)';

/**
 * While a text is sketched, what is out of view is not laid out: it has the height that it had before, or a
 * guess. The height is remembered only where the rule for it holds all the time.
 */
export const sketchStyle = `.text ${SKETCHED} { contain-intrinsic-size: auto 8em }
.text.sketched ${SKETCHED} { content-visibility: auto }`;
