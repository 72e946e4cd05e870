import { sanitizeFragment, toFragment, toHtml } from '../../core/sanitize';
import { ELEMENTS, SHARED_ATTRIBUTES } from '../../core/sanitize/allowed';
import { MATH_ELEMENTS, MATH_SHARED_ATTRIBUTES, MATHML } from '../../core/sanitize/mathml';

/** A node to be made by `createElement`, so in nestings that no parser gives; a string is text. */
export type Tree = string | readonly [name: string, attributes: Record<string, string>, ...Tree[]];

const PAGE = new URL('https://news.example/2026/river.html');
const entrance = { document, base: PAGE, page: PAGE };

/** Sanitised HTML of markup, or of nodes made by scripts. */
export const clean = (source: string | readonly Tree[]): string =>
  toHtml(sanitizeFragment(typeof source === 'string' ? source : grow(source), entrance));

/** The same after it was stored and read back. */
export const again = (html: string): string => toHtml(toFragment(html, entrance));

/** The inputs whose result changes when it is read back, or holds what it must not. */
export function failures(sources: readonly (string | readonly Tree[])[]): unknown[] {
  return sources.flatMap((source) => {
    const once = clean(source);
    const twice = again(once);
    const forbidden = forbiddenIn(toFragment(once, entrance));
    return once === twice && forbidden.length === 0 ? [] : [{ source, once, twice, forbidden }];
  });
}

/** Elements and attributes of a fragment that the allow-list does not name; `rel` is our own. */
export function forbiddenIn(fragment: ParentNode): string[] {
  return [...fragment.querySelectorAll('*')].flatMap((element) => {
    const isMath = element.namespaceURI === MATHML;
    const own = (isMath ? MATH_ELEMENTS : ELEMENTS)[element.localName];
    if (!own) return [element.localName];
    const allowed = [...own, ...(isMath ? MATH_SHARED_ATTRIBUTES : SHARED_ATTRIBUTES), 'rel'];
    return element
      .getAttributeNames()
      .filter((name) => !allowed.includes(name))
      .map((name) => `${element.localName} ${name}`);
  });
}

function grow(trees: readonly Tree[]): DocumentFragment {
  const inert = document.implementation.createHTMLDocument('');
  const fragment = inert.createDocumentFragment();
  for (const tree of trees) fragment.append(growOne(tree, inert));
  return fragment;
}

function growOne(tree: Tree, inert: Document): Node {
  if (typeof tree === 'string') return inert.createTextNode(tree);
  const [name, attributes, ...children] = tree;
  const [space, local] = name.includes(':') ? name.split(':') : [null, name];
  const element =
    space === 'math' ? inert.createElementNS(MATHML, local ?? name) : inert.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    element.setAttribute(attribute, value);
  }
  for (const child of children) element.append(growOne(child, inert));
  return element;
}
