import { failure, ok, type Result } from '../../result';
import { baseOf, inertDocument } from '../../unclobbered';
import { emphasise } from '../copy/emphasis';
import { flattenShadows } from '../copy/flatten';
import { partGlued } from '../copy/glued';
import { dropHiddenWords } from '../copy/hidden-words';
import { breakLines } from '../copy/line-ends';
import { noteSaid, noteShown } from '../copy/note';
import { strip } from '../copy/strip';
import { trimAttributes } from '../copy/trim-attributes';
import { unfoldText } from '../copy/unfold-text';
import { LIMITS } from '../limits';
import { rootOf } from '../safe-document';

const UNREAD: ReadonlySet<string> = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'script', 'style']);

/** Finds an element beyond the deepest that is read: the browser looks for it without a step of ours. */
const TOO_DEEP = Array.from({ length: LIMITS.depth + 1 }, () => '*').join('>');

/**
 * Whether a document can be read in reasonable time, before anything of it is copied or parsed.
 * `too-large` beyond `LIMITS`; `no-article` when it is no HTML document (an SVG picture, a feed).
 */
export function checkLimits(document: Document): Result<null, 'too-large' | 'no-article'> {
  const root = rootOf(document);
  if (root?.namespaceURI !== 'http://www.w3.org/1999/xhtml') return failure('no-article');
  const isTooLarge =
    root.getElementsByTagName('*').length >= LIMITS.nodes ||
    isTooLong(document, root) ||
    Document.prototype.querySelector.call(document, TOO_DEEP) !== null;
  return isTooLarge ? failure('too-large') : ok(null);
}

/** Scripts and styles are told apart only where all text together is too long. */
const isTooLong = (document: Document, root: Element): boolean =>
  (root.textContent ?? '').length > LIMITS.textLength &&
  textLengthOf(document, root) > LIMITS.textLength;

function textLengthOf(document: Document, root: Element): number {
  const walker = Document.prototype.createTreeWalker.call(document, root, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (!UNREAD.has(text.parentNode?.nodeName ?? '')) length += text.length;
  }
  return length;
}

/**
 * A copy of a document that parsers may change and trust: it belongs to no window, so nothing in it
 * loads, runs or is upgraded; what open shadow roots show stands in its place, and the text for
 * browsers without scripts where scripts have not built the page; scripts, styles,
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
  unfoldText(root);
  strip(root, baseOf(document));
  partGlued(root);
  emphasise(root);
  breakLines(root);
  dropHiddenWords(root);
  copy.replaceChild(root, copy.documentElement);
  if (!copy.body) root.append(copy.createElement('body'));
  return copy;
}
