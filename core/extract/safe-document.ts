/**
 * Reads of a live document that the page cannot answer in the browser's stead. A form control or a
 * picture named `querySelectorAll`, `title` or `getAttribute` replaces that property of its document
 * or its form, in an extension's own world too; every read therefore goes through the prototype.
 */

const DOCUMENT_NODE = 9;

const read = <Value>(prototype: object, property: string, node: Node): Value =>
  Reflect.get(prototype, property, node) as Value;

const isDocument = (node: Node): node is Document =>
  read<number>(Node.prototype, 'nodeType', node) === DOCUMENT_NODE;

/** The elements under `root` that match, in document order. */
export function all(root: Document | Element, selector: string): readonly Element[] {
  const prototype = isDocument(root) ? Document.prototype : Element.prototype;
  return [...prototype.querySelectorAll.call(root, selector)];
}

/** The first element under `root` that matches; null when none does. */
export function first(root: Document | Element, selector: string): Element | null {
  const prototype = isDocument(root) ? Document.prototype : Element.prototype;
  return prototype.querySelector.call(root, selector);
}

/** An attribute's value; '' when the element does not have it. */
export const attribute = (element: Element, name: string): string =>
  Element.prototype.getAttribute.call(element, name) ?? '';

/** Whether an element has an attribute. */
export const hasAttribute = (element: Element, name: string): boolean =>
  Element.prototype.hasAttribute.call(element, name);

/** The text of an element as it stands in the source, hidden parts and all; `limit` in characters. */
export function textOf(element: Element, limit: number): string {
  return (read<string | null>(Node.prototype, 'textContent', element) ?? '').slice(0, limit);
}

/** The nearest of the element itself and what it stands in that matches; null when none does. */
export const closest = (element: Element, selector: string): Element | null =>
  Element.prototype.closest.call(element, selector);

/**
 * A test whether elements are, or stand in, what matches and `counts`. It asks each element once, so that many that
 * stand close together cost little more than one: for a tree that does not change meanwhile.
 */
export function insideTest(
  selector: string,
  counts: (part: Element) => boolean = () => true,
): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  const isInside = (element: Element): boolean => {
    const answer = known.get(element);
    if (answer !== undefined) return answer;
    const above = parentOf(element);
    const isIt =
      (matches(element, selector) && counts(element)) || (above !== null && isInside(above));
    known.set(element, isIt);
    return isIt;
  };
  return isInside;
}

/** Whether an element matches. */
export const matches = (element: Element, selector: string): boolean =>
  Element.prototype.matches.call(element, selector);

/** The root element; null for a document without one. */
export const rootOf = (document: Document): Element | null =>
  read(Document.prototype, 'documentElement', document);

/** What the page has between `<title>` and `</title>`; '' without one. */
export function titleOf(document: Document): string {
  return read(Document.prototype, 'title', document);
}

const SHOW_TEXT = 4;

/** A walker over the text nodes under the root element; it starts at `from`. null without a root. */
export function textWalker(document: Document, from: Node): TreeWalker | null {
  const root = rootOf(document);
  if (!root) return null;
  const walker = Document.prototype.createTreeWalker.call(document, root, SHOW_TEXT);
  walker.currentNode = from;
  return walker;
}

/** The element that a node stands in; null for the root element. */
export const parentOf = (node: Node): Element | null =>
  read<Element | null>(Node.prototype, 'parentElement', node);

/** The nodes directly under an element. */
export const childrenOf = (element: Element): readonly ChildNode[] => [
  ...read<NodeListOf<ChildNode>>(Node.prototype, 'childNodes', element),
];

/** Whether a node is an element. */
export const isElement = (node: Node): node is Element =>
  read<number>(Node.prototype, 'nodeType', node) === 1;

/** `Node.DOCUMENT_POSITION_FOLLOWING`. */
const FOLLOWING = 4;

/** Whether a node stands behind another, or in it. */
export const isBehind = (node: Node, other: Node): boolean =>
  (Node.prototype.compareDocumentPosition.call(other, node) & FOLLOWING) !== 0;

/** Whether `outer` is `inner` or holds it. */
export const holds = (outer: Node, inner: Node): boolean =>
  Node.prototype.contains.call(outer, inner);
