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

/** `getElementsByTagName` of the document: browsers keep such lists, and match no selector for them. */
export type Tagged = (tag: string) => HTMLCollectionOf<Element>;

interface Block {
  readonly parent: Element;
  readonly worth: number;
}

/** Characters below which no text is worth a block, in any script. */
const SHORTEST = TEXT_LIMITS.block / DENSE_WORTH;

/** Elements whose text is counted whole, or is a link. */
const COUNTED = 'p,li,pre,dd,blockquote,a';

/** Measures the running text of a page. */
export function measureText(tagged: Tagged): RunningText {
  const blocks: Block[] = [];
  let mass = addBlocks(blocks, tagged, PARAGRAPHS);
  if (mass < TEXT_LIMITS.plenty) mass += addBlocks(blocks, tagged, ITEMS);
  if (mass < TEXT_LIMITS.little) mass += addBlocks(blocks, tagged, LOOSE);
  const inner = new Map<Element, { mass: number; count: number }>();
  const outer = new Map<Element | null, number>();
  let best = 0;
  let bestOuter = 0;
  let run = 0;
  for (const { parent, worth } of blocks) {
    const sum = inner.get(parent) ?? { mass: 0, count: 0 };
    sum.mass += worth;
    sum.count += 1;
    inner.set(parent, sum);
    const around = (outer.get(parent.parentElement) ?? 0) + worth;
    outer.set(parent.parentElement, around);
    best = Math.max(best, sum.mass);
    bestOuter = Math.max(bestOuter, around);
    run = Math.max(run, sum.count);
  }
  let loneHeadings = 0;
  for (const tag of HEADINGS) {
    for (const { parentElement } of tagged(tag))
      if (parentElement && !inner.has(parentElement)) loneHeadings++;
  }
  return { mass, best, bestOuter, run, loneHeadings };
}

/** Adds the blocks that are elements of these names, up to `TEXT_LIMITS`; gives their mass. */
function addBlocks(blocks: Block[], tagged: Tagged, tags: readonly string[]): number {
  const isLoose = tags === LOOSE;
  const beside = new Map<Element, boolean>();
  let mass = 0;
  let visits = 0;
  let taken = 0;
  for (const tag of tags) {
    for (const element of tagged(tag)) {
      if (visits++ >= TEXT_LIMITS.visits || taken >= TEXT_LIMITS.blocks) return mass;
      // Most elements are short: their text is read before anything else is asked of them.
      const text = isLoose ? looseText(element) : (element.textContent ?? '');
      if (text.length < SHORTEST) continue;
      const worth = worthOf(text);
      // Text between line breaks stands in its element as paragraphs do in theirs.
      const parent = isLoose ? element : element.parentElement;
      if (worth < TEXT_LIMITS.block || !parent) continue;
      let out = beside.get(parent);
      if (out === undefined) {
        out = standsBeside(parent);
        beside.set(parent, out);
      }
      if (out || !(isLoose ? !element.closest(COUNTED) : isText(element, text))) continue;
      blocks.push({ parent, worth });
      mass += worth;
      taken++;
    }
  }
  return mass;
}

/** Worth of a text in Latin characters. */
function worthOf(text: string): number {
  // Most texts have no white space to fold, and a pattern is slow on a page's first run.
  const { length } = text.includes('  ') ? text.replace(/\s{2,}/g, ' ').trim() : text;
  const middle = text.length >> 1;
  return DENSE_LETTER.test(text.slice(middle, middle + 4)) ? length * DENSE_WORTH : length;
}

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
  if (element.firstElementChild === null) return true;
  if (element.localName !== 'p' && element.querySelector(INNER_BLOCKS)) return false;
  let linked = 0;
  for (const link of element.getElementsByTagName('a')) linked += link.textContent?.length ?? 0;
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
