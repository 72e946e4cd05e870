import { type Page, type Reason, remove } from '../page';
import type { Block } from './blocks';
import { describe, FEATURES } from './features';
import { chanceBy } from './forest';
import { WEIGHTS } from './weights';

/**
 * Chance of being the article below which a block goes. Low, since a lost paragraph hurts a reader
 * more than a line too many; found in cross-validation (`scripts/train`).
 */
const DROP_BELOW = 0.35;

/** Share of the text that may go; when more would, the page is of a kind that was not learnt from. */
const MAX_SHARE = 0.5;

/** Elements that stay although no text is left in them. */
const SHOWS = 'img, picture, video, audio, svg, math, iframe, figure, table, hr, [data-lectern-embed]';

const chanceOf = chanceBy(WEIGHTS, FEATURES);

/** Takes out the blocks of the chosen element that are not the article, by learnt weights. Pictures stay. */
export function prune(content: Element, page: Page): void {
  const { blocks, rows } = describe(content, page.metadata);
  const dropped = blocks.filter((_, index) => chanceOf(rows[index] ?? new Float32Array()) < DROP_BELOW);
  const total = lengthOf(blocks);
  if (lengthOf(dropped) > total * MAX_SHARE) return;
  for (const block of dropped) take(content, block, page);
}

const lengthOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

/** Takes out a block and the elements that held nothing else. */
function take(content: Element, block: Block, page: Page): void {
  const reason = reasonOf(block);
  for (const node of block.nodes) {
    const isKept = node.nodeType === 1 && ((node as Element).matches(SHOWS) || (node as Element).querySelector(SHOWS) !== null);
    if (!isKept) remove(page, node, reason);
    else stripText(node as Element, page, reason);
  }
  let empty = block.element.isConnected || content.contains(block.element) ? block.element : null;
  while (empty && empty !== content && isBare(empty)) {
    const parent: Element | null = empty.parentElement;
    remove(page, empty, 'empty');
    empty = parent;
  }
}

/** Of a block with a picture in it the text goes. */
function stripText(element: Element, page: Page, reason: Reason): void {
  for (const child of [...element.childNodes]) {
    if (child.nodeType === 3) {
      if ((child.nodeValue ?? '').trim() !== '') remove(page, child, reason);
    } else if (child.nodeType === 1 && !(child as Element).matches(SHOWS)) {
      if ((child as Element).querySelector(SHOWS)) stripText(child as Element, page, reason);
      else remove(page, child, reason);
    }
  }
}

const isBare = (element: Element): boolean => (element.textContent ?? '').trim() === '' && element.querySelector(SHOWS) === null;

function reasonOf({ element, text }: Block): Reason {
  const names = `${element.className} ${element.parentElement?.className ?? ''} ${text.slice(0, 80)}`.toLowerCase();
  return REASONS.find(([pattern]) => pattern.test(names))?.[1] ?? 'navigation';
}

/** What is told of a block that went, by the words in it and around it. */
const REASONS: readonly (readonly [RegExp, Reason])[] = [
  [/advert|sponsor|anzeige|werbung/, 'advertisement'],
  [/newsletter|subscri|sign up|donat|abonn|promo/, 'promotion'],
  [/comment|disqus|kommentar/, 'comments'],
  [/relat|recommend|read more|more from|teaser|also/, 'related'],
  [/share|social|follow|tweet/, 'share'],
  [/author|byline|\bby\b|publish|updated|posted|date|bio/, 'byline'],
];
