/** Whether a node of the copy is an element; of the page's own tree `safe-document.ts` tells it. */
export const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Whether a node of the copy stands behind another, or in it. */
export const follows = (node: Node, other: Node): boolean =>
  (other.compareDocumentPosition(node) & FOLLOWING) !== 0;

/** `Node.DOCUMENT_POSITION_FOLLOWING`; written out so that no global of a window is needed. */
const FOLLOWING = 4;

/** Whether an element has no other beside it. To count the children of a box of thousands takes long, for each of them too long. */
export const isOnlyChild = ({
  previousElementSibling,
  nextElementSibling,
  parentElement,
}: Element): boolean =>
  parentElement !== null && previousElementSibling === null && nextElementSibling === null;

/** The outermost element that holds an element and no other beside it; the element itself where others stand beside it. */
export function unitOf(element: Element): Element {
  let unit = element;
  while (unit.parentElement && isOnlyChild(unit)) unit = unit.parentElement;
  return unit;
}

/** Whether more than `most` elements stand in one directly. */
export function hasMoreChildren({ firstElementChild }: Element, most: number): boolean {
  let count = 0;
  for (let at = firstElementChild; at; at = at.nextElementSibling) {
    count += 1;
    if (count > most) return true;
  }
  return false;
}
