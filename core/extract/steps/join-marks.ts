/** Elements of a line that mean the same in two pieces as in one. */
const MARKS = 'strong, b, em, i, a[href]';

/** What is emphasis. */
const STRESS = 'strong, b, em, i';

/** Whether nothing is emphasised but a sign: a quotation mark, the full stop of a sentence. */
const isSign = ({ textContent, firstElementChild }: Element): boolean =>
  firstElementChild === null && /^[^\p{L}\p{N}*†‡§]*$/u.test(textContent ?? '');

/**
 * Joins what editors cut in pieces: two links to one place with nothing between them, emphasis that ends where the
 * same begins; frees signs of theirs. A voice would stop between them, and Markdown has no sign for it.
 */
export function joinMarks(content: DocumentFragment): void {
  for (const mark of content.querySelectorAll(STRESS))
    if (isSign(mark)) mark.replaceWith(...mark.childNodes);
  for (const mark of content.querySelectorAll(MARKS)) {
    const before = mark.previousSibling;
    if (before?.nodeType === 1 && isLike(before as Element, mark)) {
      (before as Element).append(...mark.childNodes);
      mark.remove();
    }
  }
}

const isLike = (one: Element, other: Element): boolean =>
  one.localName === other.localName && sayOf(one) === sayOf(other);

/** The attributes of an element as a text. */
const sayOf = (element: Element): string =>
  [...element.attributes].map(({ name, value }) => `${name}=${value}`).join('\n');
