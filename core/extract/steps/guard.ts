import { failure, ok, type Result } from '../../result';
import { baseOf, inertDocument } from '../../unclobbered';
import { flattenShadows } from '../copy/flatten';
import { noteSaid, noteShown } from '../copy/note';
import { strip } from '../copy/strip';
import { trimAttributes } from '../copy/trim-attributes';
import { LIMITS } from '../limits';
import { rootOf } from '../safe-document';

const UNREAD: ReadonlySet<string> = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'script', 'style']);

/** How large a page is. */
export interface PageSize {
  /** Elements. */
  readonly nodes: number;
  /** Characters of text outside scripts and styles. */
  readonly textLength: number;
  /** Elements within elements, the root being 1. */
  readonly depth: number;
}

/**
 * Whether a document can be read in reasonable time, before anything of it is copied or parsed.
 * `too-large` beyond `LIMITS`; `no-article` when it is no HTML document (an SVG picture, a feed).
 */
export function checkLimits(document: Document): Result<PageSize, 'too-large' | 'no-article'> {
  const root = rootOf(document);
  if (root?.namespaceURI !== 'http://www.w3.org/1999/xhtml') return failure('no-article');
  const nodes = root.getElementsByTagName('*').length + 1;
  if (nodes > LIMITS.nodes) return failure('too-large');
  const textLength = textLengthOf(document, root);
  const depth = depthOf(document, root);
  const isTooLarge = textLength > LIMITS.textLength || depth > LIMITS.depth;
  return isTooLarge ? failure('too-large') : ok({ nodes, textLength, depth });
}

const walk = (document: Document, root: Node, what: number): TreeWalker =>
  Document.prototype.createTreeWalker.call(document, root, what);

/** Counted node by node: to read `textContent` would build the text, scripts and all. */
function textLengthOf(document: Document, root: Element): number {
  const walker = walk(document, root, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (!UNREAD.has(text.parentNode?.nodeName ?? '')) length += text.length;
  }
  return length;
}

/** By a walker, which asks no element for its properties; it stops just beyond the limit. */
function depthOf(document: Document, root: Element): number {
  const walker = walk(document, root, NodeFilter.SHOW_ELEMENT);
  let depth = 1;
  let deepest = 1;
  for (;;) {
    if (walker.firstChild()) {
      depth++;
      if (depth > deepest) deepest = depth;
      if (depth > LIMITS.depth) return depth;
      continue;
    }
    while (!walker.nextSibling()) {
      if (!walker.parentNode()) return deepest;
      depth--;
    }
  }
}

/**
 * A copy of a document that parsers may change and trust: it belongs to no window, so nothing in it
 * loads, runs or is upgraded; what open shadow roots show stands in its place; scripts, styles,
 * comments, form controls and names are gone (`copy/left-out.ts`); frames with players are links.
 * What only the page in the browser knows is noted in the attributes of `copy/marks.ts`: rendered
 * sizes and what is hidden when `live`, which may make the browser lay the page out; else only what
 * its attributes say. The document itself is only read.
 */
export function copyDocument(document: Document, { live }: { readonly live: boolean }): Document {
  const copy = inertDocument(document);
  const shown = rootOf(document);
  if (!shown) return copy;
  const root = copy.importNode(shown, true);
  const settle = (from: Element | ShadowRoot, to: Element | DocumentFragment) => {
    trimAttributes(to);
    if (live) noteShown(from, to);
    else noteSaid(to);
  };
  settle(shown, root);
  flattenShadows(shown, root, settle);
  strip(root, baseOf(document));
  copy.replaceChild(root, copy.documentElement);
  if (!copy.body) root.append(copy.createElement('body'));
  return copy;
}
