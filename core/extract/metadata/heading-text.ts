import {
  all,
  attribute,
  childrenOf,
  hasAttribute,
  isElement,
  matches,
  textOf,
} from '../safe-document';

/** What stands inside a heading without being read as part of it: controls, anchors, hidden twins. */
const ASIDE =
  'button, script, style, svg, template, select, [hidden], [aria-hidden="true"], [class*="permalink" i], [class*="headerlink" i], [class*="anchor" i]:empty, [class*="sr-only" i], [class*="visually-hidden" i], [class*="visuallyhidden" i], [class*="screen-reader" i]';

/** Characters of a heading that are read. */
const MAX_LENGTH = 2000;

/** The words of a heading as they are read, with space where elements meet as blocks. */
export function headingText(heading: Element): string {
  const dropped = all(heading, ASIDE);
  const parts: string[] = [];
  collect(heading, new Set(dropped), parts);
  const text = parts.join('').slice(0, MAX_LENGTH);
  return text.trim() === '' ? pictureText(heading) || textOf(heading, MAX_LENGTH) : text;
}

const TEXT_NODE = 3;

const BLOCK = 'br, div, p, span[class], small, h2, h3, h4, li';

function collect(element: Element, dropped: ReadonlySet<Element>, parts: string[]): void {
  for (const child of childrenOf(element)) {
    if (isElement(child)) collectElement(child, dropped, parts);
    else if (child.nodeType === TEXT_NODE) parts.push(child.nodeValue ?? '');
  }
}

function collectElement(element: Element, dropped: ReadonlySet<Element>, parts: string[]): void {
  if (dropped.has(element)) return;
  const isBlock = matches(element, BLOCK);
  if (isBlock && isGlued(parts, element)) parts.push(' ');
  collect(element, dropped, parts);
  if (matches(element, 'br, div, p')) parts.push(' ');
}

/** Whether a block would stick to the word before it: "RubricHeadline". Letters split for looks stay together. */
function isGlued(parts: readonly string[], element: Element): boolean {
  const before = parts.join('').slice(-1);
  const after = textOf(element, 50);
  return (
    /[\p{Ll}\p{N}]/u.test(before) &&
    (/^\s*[\p{Lu}\p{N}]/u.test(after) || matches(element, 'br, div, p'))
  );
}

/** What the pictures of a heading without words say. */
const pictureText = (heading: Element): string =>
  all(heading, 'img[alt]')
    .filter((picture) => !hasAttribute(picture, 'hidden'))
    .map((picture) => attribute(picture, 'alt'))
    .join(' ');
