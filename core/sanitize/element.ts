import type { Origin } from './address';
import { ELEMENTS, RENAMED, SHARED_ATTRIBUTES, VOID_ELEMENTS } from './allowed';
import { MATH_READERS, READERS } from './attributes';
import { MATH_ELEMENTS, MATH_GROUPS, MATH_SHARED_ATTRIBUTES, MATH_TOKENS, MATHML } from './mathml';
import { CLOSES_PARAGRAPH, homeOf, nameIn } from './nesting';

/** The tree being made. */
export interface Making {
  /** Owner of the new nodes. */
  readonly document: Document;
  readonly origin: Origin;
  /** Names of places already given; a second element of the same name loses it. */
  readonly targets: Set<string>;
  /** Pictures made so far. */
  pictures: number;
}

const HTML = 'http://www.w3.org/1999/xhtml';

/** A picture no wider and no higher than this is there to count readers; in CSS pixels. */
const MAX_PIXEL = 2;

/** Pictures in one article, at most; more are a catalogue, and each is a request. */
const MAX_PICTURES = 500;

/** What every link to the web carries: the place it leads to learns and controls nothing. */
const LINK_REL = 'noopener noreferrer nofollow';

/** Whether a node is part of a formula. */
export const isMath = (node: Node): boolean => (node as Partial<Element>).namespaceURI === MATHML;

/**
 * Adds to `into` what is made of an element. Returns the node that its content goes into (`into`
 * itself when only the content may stay), or null when the content is left out as well.
 */
export function addElement(element: Element, into: Node, making: Making): Node | null {
  if (element.namespaceURI === MATHML) return addMath(element, into, making);
  if (element.namespaceURI !== HTML) return null;
  if (isMath(into)) return MATH_TOKENS.has(into.nodeName) ? into : null;
  const name = RENAMED.get(element.localName) ?? element.localName;
  if (!Object.hasOwn(ELEMENTS, name)) return into;
  const home = homeOf(name, into);
  const safe = nameIn(name, home.parent);
  if (safe === null) return VOID_ELEMENTS.has(name) ? null : into;
  const holdsBlocks = safe === 'p' && element.querySelector(CLOSES_PARAGRAPH) !== null;
  const made = makeHtml(element, holdsBlocks ? 'div' : safe, making);
  if (!isWorthKeeping(made)) return made.localName === 'a' ? into : null;
  if (name === 'img' && making.pictures++ >= MAX_PICTURES) return null;
  home.parent.insertBefore(made, home.before);
  return VOID_ELEMENTS.has(made.localName) ? null : made;
}

function makeHtml(element: Element, name: string, making: Making): Element {
  const made = making.document.createElement(name);
  const names = element.getAttributeNames();
  if (names.length === 0) return made;
  let leads = false;
  for (const attribute of [...(ELEMENTS[name] ?? []), ...SHARED_ATTRIBUTES]) {
    const value = names.includes(attribute) ? element.getAttribute(attribute) : null;
    const read = value === null ? null : (READERS[attribute]?.(value, making.origin) ?? null);
    if (read === null || (attribute === 'id' && making.targets.has(read))) continue;
    if (attribute === 'id') making.targets.add(read);
    made.setAttribute(attribute, read);
    leads ||= attribute === 'href' && /^https?:/.test(read);
  }
  if (leads) made.setAttribute('rel', LINK_REL);
  return made;
}

function isWorthKeeping(made: Element): boolean {
  switch (made.localName) {
    case 'a':
      return made.hasAttribute('href') || made.hasAttribute('id');
    case 'source':
      return made.hasAttribute('srcset');
    case 'img':
      return made.hasAttribute('srcset') || (made.hasAttribute('src') && !isPixel(made));
  }
  return true;
}

/** By the sizes that the page states; a page that states none is judged by what it shows, elsewhere. */
function isPixel(picture: Element): boolean {
  const sides = ['width', 'height'].flatMap((side) => picture.getAttribute(side) ?? []);
  return sides.length > 0 && sides.every((side) => Number(side) <= MAX_PIXEL);
}

function addMath(element: Element, into: Node, making: Making): Node | null {
  if (MATH_TOKENS.has(into.nodeName)) return into;
  const isInside = isMath(into);
  const name = isInside && MATH_GROUPS.has(element.localName) ? 'mrow' : element.localName;
  if (!Object.hasOwn(MATH_ELEMENTS, name) || isInside === (name === 'math')) return null;
  const made = making.document.createElementNS(MATHML, name);
  for (const attribute of [...(MATH_ELEMENTS[name] ?? []), ...MATH_SHARED_ATTRIBUTES]) {
    const value = element.getAttribute(attribute);
    const read = value === null ? null : (MATH_READERS[attribute]?.(value, making.origin) ?? null);
    if (read !== null) made.setAttribute(attribute, read);
  }
  const home = isInside ? { parent: into, before: null } : homeOf(name, into);
  home.parent.insertBefore(made, home.before);
  return made;
}
