import {
  BESIDE,
  BLOCKS,
  DENSE_SCRIPT,
  DENSE_WORTH,
  HEADINGS,
  INNER_BLOCKS,
  LANDMARKS,
  LOOSE,
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

/** Measures the running text of a page. `find` is `querySelectorAll` of the document. */
export function measureText(find: Find): RunningText {
  let blocks = blocksOf(find(BLOCKS), TEXT_LIMITS.blocks, false);
  if (massOf(blocks) < TEXT_LIMITS.little) {
    const loose = blocksOf(find(LOOSE), TEXT_LIMITS.loose, true);
    blocks = [...blocks, ...loose];
  }
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

function blocksOf(elements: NodeListOf<Element>, limit: number, loose: boolean): Block[] {
  const blocks: Block[] = [];
  const beside = new Map<Element, boolean>();
  for (let index = 0, seen = 0; index < elements.length && seen < limit; index++, seen++) {
    const element = elements[index];
    const parent = element?.parentElement;
    if (!element || !parent) continue;
    const text = loose ? looseText(element) : (element.textContent ?? '');
    if (text.length < TEXT_LIMITS.block / DENSE_WORTH) continue;
    let out = beside.get(parent);
    if (out === undefined) {
      out = standsBeside(parent);
      beside.set(parent, out);
    }
    if (out) continue;
    const worth = loose ? worthOf(text) : worthOfBlock(element, text);
    // Text between line breaks stands in its element as paragraphs do.
    if (worth >= TEXT_LIMITS.block) blocks.push({ parent: loose ? element : parent, worth });
  }
  return blocks;
}

/** Worth of a text in Latin characters. */
function worthOf(text: string): number {
  const { length } = text.replace(/\s{2,}/g, ' ').trim();
  return DENSE_SCRIPT.test(text) ? length * DENSE_WORTH : length;
}

/** Worth of a block; 0 when it is made of links or is a box around other blocks. */
function worthOfBlock(element: Element, text: string): number {
  const worth = worthOf(text);
  if (worth < TEXT_LIMITS.block) return 0;
  let linked = 0;
  for (const link of element.getElementsByTagName('a')) linked += link.textContent?.length ?? 0;
  if (linked > text.length * TEXT_LIMITS.links) return 0;
  const isBox = element.localName !== 'p' && element.querySelector(INNER_BLOCKS) !== null;
  return isBox ? 0 : worth;
}

/** Text directly in an element; '' where its paragraphs have been counted. */
function looseText(element: Element): string {
  let text = '';
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) text += node.nodeValue ?? '';
  }
  if (text.length < TEXT_LIMITS.block / DENSE_WORTH) return '';
  return element.closest('p,li,pre,dd,a') ? '' : text;
}

function standsBeside(parent: Element): boolean {
  const landmark = parent.closest(LANDMARKS);
  if (landmark && !TEXT_LANDMARK.test(landmark.localName)) return true;
  if (parent.closest('a')) return true;
  return [parent, parent.parentElement].some(
    (element) => element && BESIDE.test(`${element.getAttribute('class')} ${element.id}`),
  );
}
