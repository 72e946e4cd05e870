/** Elements that stand by themselves, and what makes one more than a line of text. */
export const BLOCKS =
  'p, li, div, h1, h2, h3, h4, h5, h6, address, section, header, dd, dt, caption, td, th';
export const INNER = `${BLOCKS}, img, picture, table, ul, ol, dl, pre, blockquote, figure, video, hr`;

/** Elements that a line of text begins with. */
export const LINE_STARTS = 'p, li, dt, dd, h1, h2, h3, h4, h5, h6, figcaption, blockquote';

/** A line of text: an element that holds no other block, and its text, trimmed. */
export interface Line {
  readonly element: Element;
  readonly text: string;
}

/** The lines of `content` in their order, those of pictures, code and tables left out. */
export const linesOf = (content: Element): readonly Line[] =>
  [...content.querySelectorAll(BLOCKS)].flatMap((element) => {
    if (element.querySelector(INNER) || element.closest('figure, pre, table')) return [];
    const text = (element.textContent ?? '').trim();
    return text === '' ? [] : [{ element, text }];
  });
