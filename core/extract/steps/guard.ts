import { failure, ok, type Result } from '../../result';
import { baseOf, elementWalker, inertDocument } from '../../unclobbered';
import { flattenShadows } from '../copy/flatten';
import { noteSaid, noteShown } from '../copy/note';
import { strip, stripMarks } from '../copy/strip';
import { LIMITS } from '../limits';
import { rootOf } from '../safe-document';

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
  const textLength = textLengthOf(root);
  const depth = textLength > LIMITS.textLength ? 0 : depthOf(document, root);
  return textLength > LIMITS.textLength || depth > LIMITS.depth
    ? failure('too-large')
    : ok({ nodes, textLength, depth });
}

function textLengthOf(root: Element): number {
  let length = root.textContent?.length ?? 0;
  for (const element of root.querySelectorAll('script, style, noscript')) {
    length -= element.textContent?.length ?? 0;
  }
  return length;
}

/** By a walker, which needs no stack of ours and asks no element for its properties. */
function depthOf(document: Document, root: Element): number {
  const walker = elementWalker(document, root);
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
  stripMarks(root);
  if (live) noteShown(shown, root);
  flattenShadows(shown, root, live ? noteShown : () => undefined);
  if (!live) noteSaid(root);
  strip(root, baseOf(document));
  copy.replaceChild(root, copy.documentElement);
  return copy;
}
