/** Whether a node of the copy is an element; of the page's own tree `safe-document.ts` tells it. */
export const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Whether a node of the copy stands behind another, or in it. */
export const follows = (node: Node, other: Node): boolean =>
  (other.compareDocumentPosition(node) & FOLLOWING) !== 0;

/** `Node.DOCUMENT_POSITION_FOLLOWING`; written out so that no global of a window is needed. */
const FOLLOWING = 4;
