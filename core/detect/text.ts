import {
  BESIDE,
  DENSE_LETTER,
  DENSE_WORTH,
  HEADINGS,
  INNER_BLOCKS,
  ITEMS,
  LANDMARKS,
  LOOSE,
  PARAGRAPHS,
  TEXT_LANDMARK,
  TEXT_LIMITS,
} from './patterns';

/** How running text is spread over a page; masses in Latin characters. */
export interface RunningText {
  readonly mass: number;
  /** Mass in the element that holds most of it directly. */
  readonly best: number;
  /** The same one level up, where each section has an element of its own. */
  readonly bestOuter: number;
  /** Most blocks in one element. */
  readonly run: number;
  /** Headings without text beside them: cards, teasers, menus. */
  readonly loneHeadings: number;
}

type Find = (selector: string) => NodeListOf<Element>;

interface Block {
  readonly parent: Element;
  readonly worth: number;
}

/** Characters below which no text is worth a block, in any script. */
const SHORTEST = TEXT_LIMITS.block / DENSE_WORTH;

/** Elements whose text is counted whole, or is a link. */
const COUNTED = 'p,li,pre,dd,blockquote,a';

/** Measures the running text of a page. `find` is `querySelectorAll` of the document. */
export function measureText(find: Find): RunningText {
  const blocks = blocksOf(find(PARAGRAPHS), wholeText);
  if (massOf(blocks) < TEXT_LIMITS.plenty) blocks.push(...blocksOf(find(ITEMS), wholeText));
  if (massOf(blocks) < TEXT_LIMITS.little) blocks.push(...blocksOf(find(LOOSE), looseText));
  const inner = new Map<Element, { mass: number; count: number }>();
  const outer = new Map<Element | null, number>();
  for (const { parent, worth } of blocks) {
    const sum = inner.get(parent) ?? { mass: 0, count: 0 };
    inner.set(parent, { mass: sum.mass + worth, count: sum.count + 1 });
    outer.set(parent.parentElement, (outer.get(parent.parentElement) ?? 0) + worth);
  }
  let loneHeadings = 0;
  for (const heading of find(HEADINGS)) {
    if (heading.parentElement && !inner.has(heading.parentElement)) loneHeadings++;
  }
  const sums = [...inner.values()];
  return {
    mass: massOf(blocks),
    best: Math.max(0, ...sums.map(({ mass }) => mass)),
    bestOuter: Math.max(0, ...outer.values()),
    run: Math.max(0, ...sums.map(({ count }) => count)),
    loneHeadings,
  };
}

const massOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { worth }) => sum + worth, 0);

function blocksOf(elements: NodeListOf<Element>, read: (element: Element) => string): Block[] {
  const blocks: Block[] = [];
  const beside = new Map<Element, boolean>();
  const end = Math.min(elements.length, TEXT_LIMITS.visits);
  for (let index = 0; index < end && blocks.length < TEXT_LIMITS.blocks; index++) {
    const element = elements[index];
    if (!element) continue;
    // Most elements are short: their text is read before anything else is asked of them.
    const text = read(element);
    if (text.length < SHORTEST) continue;
    const worth = worthOf(text);
    // Text between line breaks stands in its element as paragraphs do in theirs.
    const parent = read === looseText ? element : element.parentElement;
    if (worth < TEXT_LIMITS.block || !parent) continue;
    let out = beside.get(parent);
    if (out === undefined) {
      out = standsBeside(parent);
      beside.set(parent, out);
    }
    if (out) continue;
    if (read === looseText ? !element.closest(COUNTED) : isText(element, text))
      blocks.push({ parent, worth });
  }
  return blocks;
}

/** Worth of a text in Latin characters. */
function worthOf(text: string): number {
  // Most texts have no white space to fold, and a pattern is slow on a page's first run.
  const { length } = text.includes('  ') ? text.replace(/\s{2,}/g, ' ').trim() : text;
  const middle = text.length >> 1;
  return DENSE_LETTER.test(text.slice(middle, middle + 4)) ? length * DENSE_WORTH : length;
}

const wholeText = (element: Element): string => element.textContent ?? '';

/** The text directly in an element. */
function looseText(element: Element): string {
  let text = '';
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) text += node.nodeValue ?? '';
  }
  return text;
}

/** Whether a block is neither made of links nor a box around other blocks. */
function isText(element: Element, text: string): boolean {
  if (element.localName !== 'p' && element.querySelector(INNER_BLOCKS)) return false;
  let linked = 0;
  for (const link of element.querySelectorAll('a')) linked += link.textContent?.length ?? 0;
  return linked <= text.length * TEXT_LIMITS.links;
}

function standsBeside(parent: Element): boolean {
  const landmark = parent.closest(LANDMARKS);
  if (landmark && !TEXT_LANDMARK.test(landmark.localName)) return true;
  const outer = parent.parentElement;
  return isBeside(parent) || (outer !== null && isBeside(outer));
}

const isBeside = (element: Element): boolean =>
  BESIDE.test(`${element.getAttribute('class')} ${element.id}`.toLowerCase());
