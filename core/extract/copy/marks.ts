/**
 * Attributes by which the copy carries what only the page in the browser knows. Attributes of these
 * names that the page wrote itself are taken away first. Of them, what is said of players, posts, standfirsts
 * and galleries passes the sanitiser.
 */
export const MARKS = {
  /** Not shown: `display` or `visibility`. Its content is in the copy, unmarked where the browser was asked. */
  hidden: 'data-lectern-hidden',
  /** On `img`: the address that the browser chose and loaded; on an element that says it is a picture: that of its background. */
  source: 'data-lectern-src',
  /** On `img`: width and height as laid out, in whole CSS pixels. */
  width: 'data-lectern-width',
  height: 'data-lectern-height',
  /** On `img`: width and height of the loaded picture itself, in pixels. */
  naturalWidth: 'data-lectern-natural-width',
  naturalHeight: 'data-lectern-natural-height',
  /** On an element of a line: whether styles set it on a line of its own (`line`), off the word before it (`space`), or, where it is empty, end a paragraph by it (`paragraph`). */
  apart: 'data-lectern-apart',
  /** On a `span` whose styles stress its words: the element that says so, `strong` or `em`. */
  emphasis: 'data-lectern-emphasis',
  /** On an element whose styles keep the ends of its lines: `lines`, or `code` where its letters are all as wide. */
  lines: 'data-lectern-lines',
  /** On an `a` that stands for a frame with a player in it, or a film; its text is their title or host. */
  embed: 'data-lectern-embed',
  /** On a `div` that was a form: how many fields to write in it had. */
  form: 'data-lectern-form',
  /** On a box in which a button stood, and no text directly. */
  button: 'data-lectern-button',
  /** On a `div` or `span` that was a custom element, on a heading that was the first: its name. */
  was: 'data-lectern-was',
  /** On a heading: its id, while the parser reads names. */
  place: 'data-lectern-place',
  /** On the `article` that a post became: who wrote it, when, how deep a reply it is, and that it was accepted. */
  author: 'data-lectern-author',
  time: 'data-lectern-time',
  depth: 'data-lectern-depth',
  accepted: 'data-lectern-accepted',
  /** On the paragraph that introduces the text and is set apart from it. */
  standfirst: 'data-lectern-standfirst',
  /** On the figures of one gallery. */
  gallery: 'data-lectern-gallery',
} as const;
