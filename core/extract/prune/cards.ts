import { MARKS } from '../copy/marks';
import type { Block } from './blocks';

const CARD = `[${MARKS.embed}]`;

/** Characters that a card's block has besides its card, at most. */
const BESIDE = 40;

/** Characters of a text that a player stands beside. */
const RUNNING = 60;

/**
 * Adds to `kept` the cards of players and posts that stand between two kept texts, other cards passed over: their few
 * words tell the weights nothing.
 */
export function keepCards(all: readonly Block[], kept: Set<Block>): void {
  let isBehindText = false;
  let waiting: Block[] = [];
  for (const block of all) {
    if (isCard(block)) {
      if (isBehindText) waiting.push(block);
      continue;
    }
    if (kept.has(block)) for (const card of waiting) kept.add(card);
    waiting = [];
    isBehindText = kept.has(block) && block.text.length >= RUNNING;
  }
}

/** Whether a block is nothing but such a card. */
function isCard({ element, text }: Block): boolean {
  const cards = element.querySelectorAll(CARD);
  const card = element.matches(CARD) ? element : cards[0];
  const length = (card?.textContent ?? '').trim().length;
  return card !== undefined && cards.length < 2 && text.length <= length + BESIDE;
}
