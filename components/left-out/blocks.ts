/** A piece of text that stands by itself, by its element. */
export interface Leaf {
  readonly element: HTMLElement;
  /** Letters and digits alone, small: what is compared. */
  readonly letters: string;
}

const BLOCKS =
  'p,li,dt,dd,h1,h2,h3,h4,h5,h6,blockquote,pre,td,th,caption,figcaption,summary,div,section,article,address';

/** What is no text of a page: the frame around it, controls, programs. */
const NEVER =
  'nav,footer,form,dialog,button,select,noscript,template,script,style,svg,[hidden],[aria-hidden=true],[role=navigation],[role=dialog],[role=search],[role=menu]';

/** Text reduced to what does not change on its way into the article: letters and digits, small. */
export const lettersOf = (text: string): string =>
  text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

/** The pieces of text under an element in their order; at most `most`. */
export function leavesOf(root: Element, most: number): Leaf[] {
  const leaves: Leaf[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT, (node) => {
    const element = node as Element;
    if (element.matches(NEVER)) return NodeFilter.FILTER_REJECT;
    return element.matches(BLOCKS) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
  });
  for (let node = walker.nextNode(); node && leaves.length < most; node = walker.nextNode()) {
    const element = node as HTMLElement;
    const text = element.querySelector(BLOCKS) ? ownText(element) : (element.textContent ?? '');
    const letters = lettersOf(text);
    if (letters) leaves.push({ element, letters });
  }
  return leaves;
}

/** The text that stands in an element beside its blocks. */
const ownText = (element: Element): string =>
  [...element.childNodes]
    .filter((child) => !(child instanceof Element) || !isBlock(child))
    .map((child) => child.textContent ?? '')
    .join(' ');

const isBlock = (element: Element): boolean =>
  element.matches(`${BLOCKS},${NEVER},ul,ol,dl,table,figure,header,main,aside`) ||
  element.querySelector(BLOCKS) !== null;
