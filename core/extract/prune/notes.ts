import type { Block } from './blocks';

/** Levels above a block at which the place that a mark in the text leads to may stand. */
const MAX_LEVELS = 3;

/** Characters that a box around a note has beside it: its number, an arrow back. */
const MAX_BESIDE = 8;

/**
 * The footnotes among `chosen`: blocks that marks in the text of `kept` lead to. What was learnt
 * from leaves them out; who reads wants them.
 */
export function notesOf(kept: ReadonlySet<Block>, chosen: ReadonlySet<Block>): Block[] {
  const targets = new Set<string>();
  for (const { element } of kept) {
    for (const link of element.querySelectorAll('a[href*="#"]')) {
      targets.add((link.getAttribute('href') ?? '').replace(/^[^#]*#/, ''));
    }
  }
  if (targets.size === 0) return [];
  return [...chosen].filter((block) => !kept.has(block) && isTarget(block.element, targets));
}

/**
 * A note stands in a list, a paragraph or a box of its own; a whole section that a table of contents leads to is none.
 */
function isTarget(element: Element, targets: ReadonlySet<string>): boolean {
  let at: Element | null = element;
  for (let level = 0; at && level < MAX_LEVELS; level++, at = at.parentElement) {
    if (targets.has(at.id) && isNote(at, element)) return true;
    const isMarked = [...at.children].some(
      (child) => /^(?:a|sup|span)$/.test(child.localName) && targets.has(child.id),
    );
    if (isMarked) return isNote(at, element);
  }
  return false;
}

/** Whether a box around a block is a note: an item, a paragraph, or a box that says hardly more than the block. */
const isNote = (box: Element, block: Element): boolean =>
  box.matches('li, p, dd, dt, td, span, aside') ||
  lengthOfText(box) <= lengthOfText(block) + MAX_BESIDE;

const lengthOfText = ({ textContent }: Element): number => (textContent ?? '').trim().length;
