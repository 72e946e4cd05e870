/** Puts an element of another name in the place of one, with its attributes and all it holds; gives it. */
export function rename(element: Element, name: string): Element {
  const renamed = element.ownerDocument.createElement(name);
  for (const { name: attribute, value } of element.attributes) {
    if (/^[a-z][\w:.-]*$/i.test(attribute)) renamed.setAttribute(attribute, value);
  }
  moveChildren(element, renamed);
  element.replaceWith(renamed);
  return renamed;
}

/** Puts what an element holds in its place. */
export function unwrap(element: Element): void {
  const content = element.ownerDocument.createDocumentFragment();
  moveChildren(element, content);
  element.replaceWith(content);
}

/** One by one: there may be more than fit a call. */
function moveChildren(from: Node, to: Node): void {
  for (let child = from.firstChild; child; child = from.firstChild) to.appendChild(child);
}
