import { LIMITS } from '../limits';
import { parseMarkup } from '../parse-markup';
import { noteSaid } from './note';
import { trimAttributes } from './trim-attributes';

/** Characters that a page may show and still be taken for one that its scripts have not built... */
const MOST_SHOWN = 500;

/** ...or, where it holds more for browsers without scripts, this share of that. */
const SHOWN_SHARE = 0.5;

/** Characters of markup below which a `noscript` asks to turn scripts on rather than holds a text. */
const LEAST_MARKUP = 2000;

const UNSHOWN = 'head, script, style, template, noscript';

/**
 * Where scripts have not built the page (they were blocked, or the network is gone), what it keeps
 * for browsers without scripts is its text: the longest such part takes its `noscript`'s place. Its
 * content is text where scripts may run; an inert document parses it, in which nothing loads.
 */
export function unfoldText(root: Element): void {
  const longest = [...root.querySelectorAll('noscript')]
    .filter((noscript) => noscript.childElementCount === 0 && noscript.closest('body'))
    .map((noscript) => ({ noscript, markup: noscript.textContent ?? '' }))
    .sort((a, b) => b.markup.length - a.markup.length)[0];
  if (!longest || longest.markup.length < LEAST_MARKUP) return;
  if (longest.markup.length > LIMITS.textLength) return;
  const parsed = parseMarkup(longest.markup);
  if (parsed.getElementsByTagName('*').length > LIMITS.nodes) return;
  const most = Math.max(MOST_SHOWN, textLength(parsed, LIMITS.textLength) * SHOWN_SHARE);
  if (textLength(root, most) >= most) return;
  const content = root.ownerDocument.createElement('div');
  for (const child of parsed.body.childNodes)
    content.appendChild(root.ownerDocument.importNode(child, true));
  trimAttributes(content);
  noteSaid(content);
  longest.noscript.replaceWith(content);
}

/** What a walker is to stop at: text nodes. */
const SHOW_TEXT = 4;

const documentOf = (node: Node): Document => node.ownerDocument ?? (node as Document);

/** Characters of text in a tree, counted up to `most`. */
function textLength(root: Node, most: number): number {
  const walker = Document.prototype.createTreeWalker.call(documentOf(root), root, SHOW_TEXT);
  let length = 0;
  while (length < most && walker.nextNode()) {
    const text = walker.currentNode;
    if (!text.parentElement?.closest(UNSHOWN)) length += text.nodeValue?.trim().length ?? 0;
  }
  return length;
}
