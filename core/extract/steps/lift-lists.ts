/** Lists without items: old pages set in a heading so. */
const INDENT =
  ':is(ul, ol):has(> :is(h1, h2, h3, h4, h5, h6)):not(:has(> :not(h1, h2, h3, h4, h5, h6)))';

/**
 * Lifts the items of a list into the list around it where their item there holds nothing else: the browser would
 * set two bullets in one line. An ordered list in an unordered one keeps its numbers. A list that holds headings alone leaves them.
 */
export function liftLists(content: Element): void {
  for (const list of content.querySelectorAll(INDENT)) list.replaceWith(...list.childNodes);
  for (const list of content.querySelectorAll('ul > li > ul, ol > li > ol')) {
    const item = list.parentElement;
    const isAlone = [...(item?.childNodes ?? [])].every(
      (node) => node === list || (node.nodeType !== 1 && (node.textContent ?? '').trim() === ''),
    );
    if (item && isAlone && !item.id && !list.id) item.replaceWith(...list.children);
  }
}
