import { LIMITS } from '../limits';
import { MARKS } from './marks';

/** Names of attributes that hold an address or several, lazy loaders' own included. */
const ADDRESSES = /(?:src|srcset|src-?set|href|url|poster)$/i;

/** Attributes that are text for a person: cut rather than left out. */
const TEXTS: ReadonlySet<string> = new Set(['alt', 'title', 'aria-label', 'content']);

/**
 * Names of ours that the page wrote itself; and `is`, by which an ordinary element says that a script
 * of the page extends it: the sanitiser would drop it with all its text.
 */
const DROPPED: ReadonlySet<string> = new Set([...Object.values(MARKS), 'is']);

/**
 * Event handlers. They are dead in the copy, but to set one again, as steps do that rename elements,
 * makes Chromium report a breach of the page's policy to the page (156, in an extension's own world
 * and in documents without a window too; copying a node does not).
 */
const HANDLER = 'on';

/**
 * Leaves out the attributes of a copied tree that are beyond the limits, event handlers, and names
 * of our own; cuts those that are text.
 */
export function trimAttributes(tree: Element | DocumentFragment): void {
  if ('tagName' in tree) trim(tree);
  const elements = tree.querySelectorAll('*');
  for (let index = 0; index < elements.length; index++) trim(elements[index] as Element);
}

const { getAttributeNames, getAttribute, setAttribute, removeAttribute } = Element.prototype;

/**
 * By name: to read `attributes` makes a node of every attribute. By the prototype: it may be a form.
 * Plain loops: this runs for every attribute of the page while a person waits.
 */
function trim(element: Element): void {
  const names: readonly string[] = getAttributeNames.call(element);
  for (let index = 0; index < names.length; index++) {
    const name = names[index] ?? '';
    const value = getAttribute.call(element, name) ?? '';
    if (index >= LIMITS.attributes || name.startsWith(HANDLER) || DROPPED.has(name)) {
      removeAttribute.call(element, name);
    } else if (value.length <= LIMITS.attributeLength) continue;
    else if (TEXTS.has(name)) {
      setAttribute.call(element, name, value.slice(0, LIMITS.attributeLength));
    } else if (value.length > longest(name, value)) removeAttribute.call(element, name);
  }
}

/** Characters an attribute may have that is no text. */
function longest(name: string, value: string): number {
  if (!ADDRESSES.test(name)) return LIMITS.attributeLength;
  return value.startsWith('data:') ? LIMITS.dataPictureLength : LIMITS.addressLength;
}
