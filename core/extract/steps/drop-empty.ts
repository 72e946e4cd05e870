/** Elements that say nothing when they hold nothing. */
const HOLDERS =
  'a, p, h1, h2, h3, h4, h5, h6, li, ul, ol, dl, dt, dd, span, em, strong, b, i, u, small, sup, sub, div, section, article, aside, header, footer, blockquote, figure, figcaption, details, summary, code, pre, table';

/** What an element may hold instead of text. */
const MEDIA = 'img, picture, video, audio, math, svg, hr, iframe, [id]';

const INVISIBLE = /[\s\u00ad\u200b\u2060\ufeff]/g;

/** Elements of a line: the space in them parts two words. */
const INLINE = 'a, span, em, strong, b, i, u, small, sup, sub, code';

/** Takes out what is empty, inner elements first, so that what held only them goes too. */
export function dropEmpty(content: Element): void {
  for (const element of [...content.querySelectorAll(HOLDERS)].reverse()) {
    const text = element.textContent ?? '';
    if (element.id || text.replace(INVISIBLE, '') !== '') continue;
    if (element.querySelector(MEDIA)) continue;
    if (text !== '' && element.matches(INLINE)) element.replaceWith(text);
    else element.remove();
  }
}
