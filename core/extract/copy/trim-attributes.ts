import { LIMITS } from '../limits';

/** Names of attributes that hold an address or several, lazy loaders' own included. */
const ADDRESSES = /(?:src|srcset|src-?set|href|url|poster)$/i;

/** Attributes that are text for a person: cut rather than left out. */
const TEXTS: ReadonlySet<string> = new Set(['alt', 'title', 'aria-label', 'content']);

/** Leaves out attributes beyond the limits; those that are text are cut. */
export function trimAttributes(element: Element): void {
  const { attributes } = element;
  while (attributes.length > LIMITS.attributes) removeLast(element);
  for (let index = attributes.length - 1; index >= 0; index--) {
    const attribute = attributes[index];
    if (!attribute || attribute.value.length <= LIMITS.attributeLength) continue;
    if (TEXTS.has(attribute.name))
      attribute.value = attribute.value.slice(0, LIMITS.attributeLength);
    else if (attribute.value.length > longest(attribute)) element.removeAttributeNode(attribute);
  }
}

function longest({ name, value }: Attr): number {
  if (!ADDRESSES.test(name)) return LIMITS.attributeLength;
  return value.startsWith('data:') ? LIMITS.dataPictureLength : LIMITS.addressLength;
}

function removeLast(element: Element): void {
  const last = element.attributes[element.attributes.length - 1];
  if (last) element.removeAttributeNode(last);
}
