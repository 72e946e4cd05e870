import {
  all,
  attribute,
  childrenOf,
  hasAttribute,
  isElement,
  matches,
  textOf,
} from '../safe-document';

/** What stands inside a heading without being read as part of it: controls, anchors, hidden twins; the number of a ticket goes with them. */
const CONTROLS =
  'button, rt, rp, script, style, svg, template, select, [hidden], [aria-hidden="true"], [class*="permalink" i], [class*="headerlink" i]';

/** A rubric above the headline, or a second line under it, inside the same heading. */
const OVERLINE =
  '[class*="kicker" i], [class*="roofline" i], [class*="overline" i], [class*="topline" i], [class*="dachzeile" i], [class*="spitzmarke" i], [class*="eyebrow" i], [class*="supertitle" i], [class*="pretitle" i], [class*="pre-title" i], [class*="overhead" i], [class*="subtitle" i], [class*="sub-title" i], [class*="subhead" i]';

/** Characters of a heading that are read. */
const MAX_LENGTH = 2000;

/** The words of a heading as they are read, with space where its parts meet as blocks. */
export interface HeadingText {
  /** Without the rubric above and the second line below. */
  readonly core: string;
  /** With them. */
  readonly whole: string;
}

/** Reads a heading; both texts are '' when it holds no words, not even in a picture. */
export function headingText(heading: Element): HeadingText {
  const controls = [
    ...all(heading, CONTROLS),
    ...all(heading, 'span, a, bdi')
      .slice(-1)
      .filter((part) => /^\s*(?:#\d+|[#¶§🔗])\s*$/u.test(textOf(part, 20))),
  ];
  const whole =
    partsOf(heading, new Set(controls)).trim() ||
    pictureText(heading) ||
    textOf(heading, MAX_LENGTH).trim();
  const core = partsOf(heading, new Set([...controls, ...all(heading, OVERLINE)]))
    .trim()
    .replace(/^[:–—|/-]\s+|\s*[:–—|/-]$/g, '');
  return { core: /[a-zA-Z0-9]/.test(core) || /[\p{L}\p{N}]/u.test(core) ? core : whole, whole };
}

function partsOf(heading: Element, dropped: ReadonlySet<Element>): string {
  const parts: string[] = [];
  collect(heading, dropped, parts);
  return parts.join('').slice(0, MAX_LENGTH);
}

const TEXT_NODE = 3;

/** Characters of an element from which it is a part of its own before a text, not a letter set large. */
const MIN_RUBRIC = 3;

const BLOCK = 'br, div, p, li';

function collect(element: Element, dropped: ReadonlySet<Element>, parts: string[]): void {
  let before = '';
  for (const child of childrenOf(element)) {
    if (isElement(child)) collectElement(child, dropped, parts);
    else if (child.nodeType === TEXT_NODE) {
      const text = child.nodeValue ?? '';
      if (before.length >= MIN_RUBRIC && isGlued(parts, text)) parts.push(' ');
      parts.push(text);
    }
    before = isElement(child) ? textOf(child, 50).trim() : '';
  }
}

function collectElement(element: Element, dropped: ReadonlySet<Element>, parts: string[]): void {
  if (dropped.has(element)) return;
  const isBlock = matches(element, BLOCK);
  if (isBlock || isGlued(parts, textOf(element, 50))) parts.push(' ');
  collect(element, dropped, parts);
  if (isBlock) parts.push(' ');
}

/** Whether a part would stick to the word before it: "RubricHeadline". Letters split for looks stay together. */
function isGlued(parts: readonly string[], text: string): boolean {
  const before = parts.join('').slice(-1);
  return /[\p{Ll}\p{N}]/u.test(before) && /^\s*[\p{Lu}\p{N}]/u.test(text);
}

/** What the pictures of a heading without words say. */
const pictureText = (heading: Element): string =>
  all(heading, 'img[alt]')
    .filter((picture) => !hasAttribute(picture, 'hidden'))
    .map((picture) => attribute(picture, 'alt'))
    .join(' ');
