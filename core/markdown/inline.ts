import { linkDestination, pictureDestination } from './address';
import { BLOCKS } from './block-names';
import { codeSpan, escapeText } from './escape';
import type { Notes } from './notes';

/** Elements that are written with signs around what they hold. */
const MARKS: Readonly<Record<string, readonly [sign: string, name: string]>> = {
  strong: ['**', 'strong'],
  b: ['**', 'strong'],
  em: ['*', 'em'],
  i: ['*', 'em'],
  cite: ['*', 'em'],
  dfn: ['*', 'em'],
  del: ['~~', 'del'],
  s: ['~~', 'del'],
};

/** Elements for which Markdown has no sign of its own, and every reader of it takes the tag. */
const TAGS: ReadonlySet<string> = new Set(['sub', 'sup', 'kbd']);

/** What holds inside the elements that are already open. */
export interface Inside {
  readonly notes: Notes;
  /** Names of marks that are open; `a` for a link. */
  readonly open: ReadonlySet<string>;
}

/** The nodes as one run of inline Markdown; hard breaks are `\` and a new line. */
export function inline(nodes: Iterable<Node>, inside: Inside): string {
  let text = '';
  for (const node of nodes) {
    const next = one(node, inside);
    if (/^(?!\\?\[)./s.test(next)) text = unescaped(text);
    // Two spans of code side by side would have one fence between them.
    text += text.endsWith('`') && next.startsWith('`') ? ` ${next}` : next;
  }
  return tidy(text);
}

/** An exclamation mark before a link is escaped, for it would make a picture of it; elsewhere it need not be. */
export const unescaped = (text: string): string => text.replace(/\\!$/, '!');

/** One white space between words, none around breaks. */
const tidy = (text: string): string =>
  text.replace(/[ \t]*\\\n[ \t]*/g, '\\\n').replace(/ {2,}/g, ' ');

function one(node: Node, inside: Inside): string {
  if (node.nodeType === 3) return escapeText((node.nodeValue ?? '').replace(/\s+/g, ' '));
  if (node.nodeType !== 1) return '';
  const element = node as Element;
  const name = element.localName;
  if (name === 'br') return '\\\n';
  if (name === 'img') return picture(element);
  if (name === 'a') return link(element, inside);
  if (name === 'code' || name === 'samp') return codeSpan(element.textContent ?? '');
  if (name === 'q') return `“${inline(element.childNodes, inside)}”`;
  if (name === 'rt' && element.parentElement?.querySelector('rp') === null) {
    return `(${inline(element.childNodes, inside)})`;
  }
  if (name === 'cite' && isCredit(element)) return `(${inline(element.childNodes, inside)})`;
  const mark = MARKS[name];
  if (mark) return marked(element, mark, inside);
  if (TAGS.has(name)) return tagged(element, name, inside);
  if (name === 'annotation') return '';
  return inline(element.childNodes, inside);
}

/** Whether an element credits a picture, behind its caption or alone. */
const isCredit = ({ parentElement, nextSibling, textContent }: Element): boolean =>
  parentElement?.localName === 'figcaption' && !nextSibling && !/^\s*[([]/.test(textContent ?? '');

/** A picture; its words alone where it has no address that Markdown may hold. */
export function picture(image: Element): string {
  const words = escapeText((image.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim());
  const address = pictureDestination(image.getAttribute('src'));
  return address === null ? words : `![${words}](${address})`;
}

function link(element: Element, inside: Inside): string {
  const { notes, open } = inside;
  const note = notes.referenceOf(element);
  if (note !== null) return note;
  const text = inline(element.childNodes, { notes, open: new Set([...open, 'a']) });
  const address = open.has('a') ? null : linkDestination(element.getAttribute('href'));
  if (address === null || text.trim() === '') return text;
  return around(text, `[`, `](${address})`);
}

/** White space at either end stands outside the signs, where Markdown wants it. */
function around(text: string, before: string, after: string): string {
  const [, start = '', inner = '', end = ''] =
    /^((?:\s|\\\n)*)([\s\S]*?)((?:\s|\\\n)*)$/.exec(text) ?? [];
  return inner === '' ? text : `${start}${before}${unescaped(inner)}${after}${end}`;
}

function marked(
  element: Element,
  [sign, name]: readonly [sign: string, name: string],
  { notes, open }: Inside,
): string {
  if (open.has(name)) return inline(element.childNodes, { notes, open });
  const text = inline(element.childNodes, { notes, open: new Set([...open, name]) });
  return standsFree(element, text)
    ? around(text, sign, sign)
    : around(text, `<${name}>`, `</${name}>`);
}

function tagged(element: Element, name: string, inside: Inside): string {
  const { notes, open } = inside;
  const [only] = element.children;
  const isNote =
    only?.localName === 'a' && only.textContent?.trim() === element.textContent?.trim();
  if (isNote && notes.referenceOf(only)) return inline(element.childNodes, inside);
  if (open.has(name)) return inline(element.childNodes, inside);
  const text = inline(element.childNodes, { notes, open: new Set([...open, name]) });
  return around(text, `<${name}>`, `</${name}>`);
}

const WORD = /[\p{L}\p{N}]/u;

/**
 * Whether signs of emphasis are read as such where they stand: beside a letter outside they need a
 * letter inside (CommonMark 6.2, "left-flanking"); beside another mark's signs nothing is sure.
 */
function standsFree(element: Element, text: string): boolean {
  const inner = text.trim();
  const [first, last] = [[...inner].at(0) ?? '', [...inner].at(-1) ?? ''];
  const [previous, next] = [beside(element, 'previousSibling'), beside(element, 'nextSibling')];
  const before = isLink(previous) ? ')' : ([...(previous?.textContent ?? '')].at(-1) ?? '');
  const after = isLink(next) ? '[' : ([...(next?.textContent ?? '')].at(0) ?? '');
  const [opens, closes] = [text === text.trimStart(), text === text.trimEnd()];
  if (opens && WORD.test(before) && !WORD.test(first)) return false;
  if (closes && WORD.test(after) && !WORD.test(last)) return false;
  return ![previous, next].some(isMark);
}

/** What stands beside an element in its line, be it outside of the elements around; null at an end. */
function beside(element: Element, side: 'previousSibling' | 'nextSibling'): Node | null {
  let at: Element | null = element;
  while (at && !at.matches(BLOCKS)) {
    if (at[side]) return at[side];
    at = at.parentElement;
    // The signs of a link stand between.
    if (isLink(at)) return null;
  }
  return null;
}

/** Whether a node is written as a link. */
const isLink = (node: Node | null): boolean =>
  node?.nodeName.toLowerCase() === 'a' &&
  linkDestination((node as Element).getAttribute('href')) !== null;

const isMark = (node: Node | null): boolean =>
  node?.nodeType === 1 && Object.hasOwn(MARKS, (node as Element).localName);
