import { BLOCKS } from '../copy/left-out';
import { isElement } from '../nodes';

/** A piece of text that stands by itself: an element without blocks inside, or a run of text between blocks. */
export interface Block {
  /** What is taken out with it: the element, or the nodes of the run. */
  readonly nodes: readonly ChildNode[];
  /** The block element that the text stands in directly. */
  readonly element: Element;
  /** White space folded. */
  readonly text: string;
  /** Characters of `text` within links. */
  readonly linked: number;
  /** Characters of `text` in bold or italic type. */
  readonly stressed: number;
  /** Links in it. */
  readonly links: number;
}

const BLOCK_NAMES: ReadonlySet<string> = new Set([
  ...BLOCKS.split(','),
  'body',
  'caption',
  'center',
  'dl',
  'hgroup',
  'summary',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'tr',
]);

/** What is never looked into: pictures with their captions, players, drawings. */
const CLOSED: ReadonlySet<string> = new Set([
  'figure',
  'svg',
  'math',
  'video',
  'audio',
  'picture',
  'img',
  'hr',
]);

/** Tables that hold running text lay the page out; others are one block. */
const LAYOUT = 'table, p, h1, h2, h3, h4, h5, h6, ul, ol, blockquote, figure, img';

const fold = (text: string): string =>
  (UNFOLDED.test(text) ? text.replace(/[\s\u200b\ufeff]+/g, ' ') : text).trim();

/** Most texts need no folding. */
const UNFOLDED = /[^\S ]|\s\s|[\u200b\ufeff]/;

/** The blocks of `content` in their order. */
export function blocksOf(content: Element): Block[] {
  const blocks: Block[] = [];
  const holders = holdersOf(content);

  function visit(element: Element, isLinked: boolean): void {
    if (CLOSED.has(element.localName)) return;
    const isWhole = element !== content && (!holders.has(element) || isListing(element));
    if (isWhole) {
      add([element], element, isLinked);
      return;
    }
    let run: ChildNode[] = [];
    const flush = () => {
      if (run.length > 0) add(run, element, isLinked);
      run = [];
    };
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (!isElement(child)) run.push(child);
      else if (
        BLOCK_NAMES.has(child.localName) ||
        CLOSED.has(child.localName) ||
        holders.has(child)
      ) {
        flush();
        visit(child, isLinked || child.localName === 'a');
      } else run.push(child);
    }
    flush();
  }

  function add(nodes: readonly ChildNode[], element: Element, isLinked: boolean): void {
    const text = fold(textOf(nodes));
    if (text === '') return;
    const links = inlines(nodes, LINKS);
    blocks.push({
      nodes,
      element,
      text,
      linked: isLinked ? text.length : Math.min(lengthOf(links), text.length),
      stressed: Math.min(lengthOf(inlines(nodes, STRESSED)), text.length),
      links: isLinked ? Math.max(1, links.length) : links.length,
    });
  }

  visit(content, false);
  return blocks;
}

/** Elements that hold blocks. */
function holdersOf(content: Element): ReadonlySet<Element> {
  const holders = new Set<Element>();
  const elements = content.querySelectorAll('*');
  for (let index = 0; index < elements.length; index++) {
    const block = elements[index];
    if (!block || !BLOCK_NAMES.has(block.localName)) continue;
    for (
      let holder = block.parentElement;
      holder && !holders.has(holder);
      holder = holder.parentElement
    ) {
      holders.add(holder);
      if (holder === content) break;
    }
  }
  return holders;
}

/** Code and tables of data stay in one piece. */
const isListing = (element: Element): boolean =>
  element.localName === 'pre' ||
  (element.localName === 'table' && element.querySelector(LAYOUT) === null);

function textOf(nodes: readonly ChildNode[]): string {
  let text = '';
  for (const node of nodes) text += node.textContent ?? '';
  return text;
}

/** Inline elements that are counted. */
const LINKS = ['a'];
const STRESSED = ['b', 'strong', 'em', 'i'];

function inlines(nodes: readonly ChildNode[], names: readonly string[]): readonly Element[] {
  const found: Element[] = [];
  for (const node of nodes) {
    if (!isElement(node)) continue;
    if (names.includes(node.localName)) found.push(node);
    if (node.firstElementChild) found.push(...node.querySelectorAll(names.join()));
  }
  return found;
}

const lengthOf = (elements: readonly Element[]): number =>
  elements.reduce((sum, element) => sum + fold(element.textContent ?? '').length, 0);
