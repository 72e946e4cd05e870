import { isElement } from '../nodes';
import { type Block, blocksOf } from './blocks';
import { NUMBER } from './judge';
import { strandedPictures } from './stranded';

/** What stays although no text is left in it. */
const SHOWS = 'img, picture, video, audio, svg, math, iframe, figure, hr, [data-lectern-embed]';

/** Characters of a text by which the block is found that it was a part of, and such texts that are looked for. */
const MIN_PART = 25;
const MAX_ASKED = 40;

/**
 * Takes out of what a parser chose the blocks that are not in `kept`. `all` are the numbered blocks of
 * the page. Pictures stay, save those of offers, and so does what the parser made itself.
 */
export function cut(content: Element, all: readonly Block[], kept: ReadonlySet<Block>): void {
  const numbered = new Map<string, Block[]>();
  const texts = new Map<string, Block[]>();
  for (const block of all) {
    const number = block.element.getAttribute(NUMBER) ?? '';
    append(numbered, number, block);
    append(texts, block.text, block);
  }
  let asked = 0;
  const wholesOf = (text: string): readonly Block[] =>
    text.length < MIN_PART || ++asked > MAX_ASKED
      ? []
      : all.filter((block) => block.text.includes(text));
  const isLeaving = (block: Block): boolean => {
    const number = block.element.closest(`[${NUMBER}]`)?.getAttribute(NUMBER) ?? '';
    const twins = numbered.get(number) ?? [];
    // The parser puts a paragraph of its own in the place of a box that holds nothing else.
    const inPlace = twins.filter(({ text }) => text === block.text);
    const same = inPlace.length > 0 ? inPlace : (texts.get(block.text) ?? []);
    const known = same.length > 0 ? same : twins;
    // Of a block of which the parser has taken something, the rest goes with it.
    const judged = known.length > 0 ? known : wholesOf(block.text);
    return judged.length > 0 && judged.every((twin) => !kept.has(twin));
  };
  const leaving: Block[] = [];
  const staying: Block[] = [];
  for (const block of blocksOf(content)) (isLeaving(block) ? leaving : staying).push(block);
  const stranded = strandedPictures(content, leaving, staying);
  for (const block of leaving) take(content, block);
  for (const picture of stranded) picture.remove();
}

function append(map: Map<string, Block[]>, key: string, block: Block): void {
  const blocks = map.get(key);
  if (blocks) blocks.push(block);
  else map.set(key, [block]);
}

/** Takes out a block and the elements that held nothing else. */
function take(content: Element, block: Block): void {
  for (const node of block.nodes) {
    if (!isElement(node) || !shows(node)) node.remove();
    else stripText(node);
  }
  let empty: Element | null = block.element;
  while (empty && empty !== content && content.contains(empty.parentElement)) {
    const parent: Element | null = empty.parentElement;
    if (!isBare(empty)) return;
    empty.remove();
    empty = parent;
  }
}

/** Of a block with a picture in it the text goes. */
function stripText(element: Element): void {
  for (const child of [...element.childNodes]) {
    if (!isElement(child)) {
      if ((child.nodeValue ?? '').trim() !== '') child.remove();
    } else if (!child.matches(SHOWS)) {
      if (child.querySelector(SHOWS)) stripText(child);
      else child.remove();
    }
  }
}

const shows = (element: Element): boolean =>
  element.matches(SHOWS) || element.querySelector(SHOWS) !== null;

const isBare = (element: Element): boolean =>
  (element.textContent ?? '').trim() === '' && !shows(element);
