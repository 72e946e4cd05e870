import { POSSIBLE_HOSTS } from '../../core/extract/copy/flatten';
import { rootOf } from '../../core/extract/safe-document';
import { textSum } from '../../core/fingerprint';

/** What a page was like when it was looked at. */
export interface Look {
  /** Whether it still is: its texts, which of them are shown, its pictures and whether they have come. */
  readonly isSame: () => boolean;
}

/**
 * Beyond these a page is not read before the click, since that would hold up whoever only looks at it. Of
 * 2,271 saved pages seven are larger.
 */
const MOST = { elements: 6000, texts: 6000, pictures: 600, length: 1_500_000 } as const;

/** Characters from which a text is asked for whether it is shown: short ones go with what stands around them. */
const TELLING = 40;

/**
 * Remembers what is read of a page, so that changes are found later; null for a page that is too large
 * to be looked at twice. The document is only read; styles are computed where they are not.
 */
export function lookAtPage(document: Document): Look | null {
  const root = rootOf(document);
  if (!root || isLarge(root)) return null;
  const trees = [root, ...shadowsUnder(root)];
  const parents = trees.map((tree) => parentsOfText(document, tree));
  if (parents.reduce((sum, { count }) => sum + count, 0) > MOST.texts) return null;
  const elements = parents.flatMap(({ telling }) => [...telling]);
  const shown = elements.map(isShown);
  const text = textOf(trees);
  const pictures = picturesIn(trees);
  return {
    isSame: () => {
      const now = [root, ...shadowsUnder(root)];
      return (
        rootOf(document) === root &&
        now.length === trees.length &&
        now.every((tree, index) => tree === trees[index]) &&
        textOf(now) === text &&
        elements.every((element, index) => isShown(element) === shown[index]) &&
        picturesIn(now) === pictures
      );
    },
  };
}

/** The browser knows the numbers of elements without a step of ours. */
const isLarge = (root: Element): boolean =>
  root.getElementsByTagName('*').length > MOST.elements ||
  root.getElementsByTagName('img').length > MOST.pictures ||
  (root.textContent?.length ?? 0) > MOST.length;

type Tree = Element | ShadowRoot;

function shadowsUnder(tree: Tree): readonly ShadowRoot[] {
  const found: ShadowRoot[] = [];
  for (const { shadowRoot } of tree.querySelectorAll(POSSIBLE_HOSTS)) {
    if (shadowRoot) found.push(shadowRoot, ...shadowsUnder(shadowRoot));
  }
  return found;
}

/** How many texts stand in a tree, and what the longer ones stand in. */
function parentsOfText(document: Document, tree: Tree) {
  const walker = Document.prototype.createTreeWalker.call(document, tree, NodeFilter.SHOW_TEXT);
  const telling = new Set<Element>();
  let count = 0;
  while (walker.nextNode() && count <= MOST.texts) {
    const text = walker.currentNode as Text;
    if (text.data.trim() === '') continue;
    count += 1;
    const parent = text.parentElement;
    if (text.length >= TELLING && parent && !NEVER_SHOWN.has(parent.nodeName)) telling.add(parent);
  }
  return { count, telling };
}

const NEVER_SHOWN: ReadonlySet<string> = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE']);

const isShown = (element: Element): boolean =>
  Element.prototype.checkVisibility.call(element, { visibilityProperty: true });

/** All text, that of scripts too: telling it apart costs more than reading again where one was added. */
const textOf = (trees: readonly Tree[]): string =>
  sumOf(trees.map((tree) => tree.textContent).join('\n'));

const picturesIn = (trees: readonly Tree[]): string =>
  sumOf(
    trees
      .flatMap((tree) => [...tree.querySelectorAll('img')])
      .map(({ src, naturalWidth }) => `${naturalWidth} ${src}`)
      .join('\n'),
  );

/** A text's length and sum: kept in its stead, since a page's text may be a megabyte. */
const sumOf = (text: string): string => `${text.length} ${textSum(text)}`;
