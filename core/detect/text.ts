import {
  BESIDE,
  DENSE_SCRIPT,
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
  readonly blocks: number;
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

/** Elements whose text is counted whole, or is a link. */
const COUNTED = 'p,li,pre,dd,blockquote,a';

/** Measures the running text of a page. `find` is `querySelectorAll` of the document. */
export function measureText(find: Find): RunningText {
  const blocks = [...blocksOf(find(PARAGRAPHS), false), ...blocksOf(find(ITEMS), false)];
  if (massOf(blocks) < TEXT_LIMITS.little) blocks.push(...blocksOf(find(LOOSE), true));
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
    blocks: blocks.length,
    run: Math.max(0, ...sums.map(({ count }) => count)),
    loneHeadings,
  };
}

const massOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { worth }) => sum + worth, 0);

function blocksOf(elements: NodeListOf<Element>, loose: boolean): Block[] {
  const blocks: Block[] = [];
  const beside = new Map<Element, boolean>();
  const end = Math.min(elements.length, TEXT_LIMITS.visits);
  for (let index = 0, seen = 0; index < end && seen < TEXT_LIMITS.blocks; index++) {
    const element = elements[index];
    // Text between line breaks stands in its element as paragraphs do.
    const parent = loose ? element : element?.parentElement;
    if (!element || !parent) continue;
    let out = loose ? false : beside.get(parent);
    if (out === undefined) {
      out = standsBeside(parent);
      beside.set(parent, out);
    }
    if (out) continue;
    if (!loose) seen++;
    const worth = loose ? worthOfLoose(element) : worthOfBlock(element);
    if (worth >= TEXT_LIMITS.block) blocks.push({ parent, worth });
  }
  return blocks;
}

/** Worth of a text in Latin characters; 0 for one that is too short at once. */
function worthOf(text: string): number {
  if (text.length < TEXT_LIMITS.block / DENSE_WORTH) return 0;
  const { length } = text.replace(/\s{2,}/g, ' ').trim();
  return DENSE_SCRIPT.test(text.slice(0, 200)) ? length * DENSE_WORTH : length;
}

/** Worth of a block; 0 when it is made of links or is a box around other blocks. */
function worthOfBlock(element: Element): number {
  const text = element.textContent ?? '';
  const worth = worthOf(text);
  if (worth < TEXT_LIMITS.block) return 0;
  let linked = 0;
  for (const link of element.getElementsByTagName('a')) linked += link.textContent?.length ?? 0;
  if (linked > text.length * TEXT_LIMITS.links) return 0;
  const isBox = element.localName !== 'p' && element.querySelector(INNER_BLOCKS) !== null;
  return isBox ? 0 : worth;
}

/** Worth of the text directly in an element; 0 where it has been counted or stands beside. */
function worthOfLoose(element: Element): number {
  let text = '';
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) text += node.nodeValue ?? '';
  }
  const worth = worthOf(text);
  if (worth < TEXT_LIMITS.block) return 0;
  return element.closest(COUNTED) || standsBeside(element) ? 0 : worth;
}

function standsBeside(parent: Element): boolean {
  const landmark = parent.closest(LANDMARKS);
  if (landmark && !TEXT_LANDMARK.test(landmark.localName)) return true;
  if (parent.closest('a')) return true;
  return [parent, parent.parentElement].some(
    (element) => element && BESIDE.test(`${element.getAttribute('class')} ${element.id}`),
  );
}
