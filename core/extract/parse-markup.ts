/** A tag up to its end, or to what cannot be of it. */
const TAG = /<[a-z][^<>]*/gi;
const HANDLER = /([\s"'/])on[a-z]+(?=\s*=)/gi;

/**
 * Markup as a document without a window: in it nothing loads and nothing runs. Event handlers would
 * not run either, but Chromium reports each to a page whose policy forbids them, so their names go
 * before; text that looks like one stays.
 */
export const parseMarkup = (markup: string): Document =>
  new DOMParser().parseFromString(
    markup.replace(TAG, (tag) => tag.replace(HANDLER, '$1x')),
    'text/html',
  );
