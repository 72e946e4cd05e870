import { lettersOf } from '../../core/letters';

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

/** Pieces of text that are looked at, in the page and in the article; a page with more is no article. */
const MOST = 6000;

/** The pieces of text under an element in their order. */
function* leavesIn(root: Element): Generator<Leaf> {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT, (node) => {
    const element = node as Element;
    if (element.matches(NEVER)) return NodeFilter.FILTER_REJECT;
    return element.matches(BLOCKS) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
  });
  for (let node = walker.nextNode(), count = 0; node && count < MOST; node = walker.nextNode()) {
    const element = node as HTMLElement;
    const text = element.querySelector(BLOCKS) ? ownText(element) : (element.textContent ?? '');
    const letters = lettersOf(text);
    if (!letters) continue;
    count++;
    yield { element, letters };
  }
}

/** The pieces of a block. */
export const leavesOf = (root: Element): Leaf[] => [...leavesIn(root)];

/** Time after which `pause` is called, in ms: less than half of a frame. */
const TURN_MS = 6;

/** Does something with each of many, and lets the browser have its turn in between. */
export async function inTurns<Item>(
  items: Iterable<Item>,
  act: (item: Item) => void,
  pause: () => Promise<unknown>,
): Promise<void> {
  let start = performance.now();
  for (const item of items) {
    act(item);
    if (performance.now() - start < TURN_MS) continue;
    await pause();
    start = performance.now();
  }
}

/** The pieces of a long text or a whole page. */
export async function gatherLeaves(root: Element, pause: () => Promise<unknown>): Promise<Leaf[]> {
  const leaves: Leaf[] = [];
  await inTurns(leavesIn(root), (leaf) => leaves.push(leaf), pause);
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
