import { MARKS } from '../copy/marks';
import type { Block } from './blocks';
import { placesOf } from './places';

/** Blocks that may say the same as others with reason: code, cells, what a reply quotes. */
const MAY_REPEAT = 'pre, td, th, dd, dt, blockquote, :is(blockquote, [class*=quote i]) *';

/** Characters of blocks from which they are one time too many when they come twice in a row, in different boxes. */
const TWIN = 80;

/** Characters and blocks of a passage that is there once more elsewhere, and its least share of all. */
const PASSAGE = 400;
const PASSAGE_BLOCKS = 2;
const PASSAGE_SHARE = 0.2;

/** Characters of a block that ends where the next begins anew and says it all. */
const TEASER = 150;
const TEASED = 0.9;
/** The same of one that says by its dots that it was cut. */
const CUT = { least: 60, dots: /\s*[[(]?(?:…|\.\.\.)[\])]?$/ } as const;

/** Characters of a block that holds in one piece what several others say, and what it shares with them. */
const COPY = 400;
const COPIED = 0.75;
/** Other blocks that say it, each a part of it. */
const COPIED_BLOCKS = 3;

/** Blocks that are remembered for one sentence, so that a page of nothing else costs no more. */
const MAX_SAYERS = 8;

/** Characters of a sentence by which it is known again. */
const SENTENCE = 24;
const SENTENCE_END = /[.!?。！？؟।]/;

/**
 * Takes out of `kept` what the article says twice because its page holds it twice: a box for narrow and one for
 * wide screens, the text once more in one piece for search engines or for copying. What comes twice in one box, as a
 * refrain does, a note that every section has, and what replies quote stays. Of two copies the one goes that the parser has not
 * `chosen`, or else that is hidden, or else the later one: what it has not chosen may yet stay out.
 */
export function dropRepeats(
  all: readonly Block[],
  kept: Set<Block>,
  chosen: ReadonlySet<Block>,
): void {
  const blocks = all.filter((block) => kept.has(block) && !block.element.matches(MAY_REPEAT));
  const places = placesOf(blocks);
  const rank = (block: Block): number =>
    (block.element.closest(`[${MARKS.hidden}]`) ? 0 : 1) + (chosen.has(block) ? 2 : 0);
  const whole = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const least = Math.max(PASSAGE, whole * PASSAGE_SHARE);
  const boxOf = (place: number) => blocks[place]?.element.parentElement;
  // Of three copies the last that is left stays.
  const isGone = (place: number) => !kept.has(blocks[place] as Block);
  const dropRun = (first: number, second: number, length: number) => {
    const ranks = (from: number) =>
      blocks.slice(from, from + length).reduce((sum, block) => sum + rank(block), 0);
    const from = ranks(first) < ranks(second) ? first : second;
    for (const block of blocks.slice(from, from + length)) kept.delete(block);
  };
  for (const [place, { text }] of blocks.entries()) {
    for (const other of places.get(text) ?? []) {
      if (other <= place || boxOf(place) === boxOf(other)) continue;
      if (isGone(place) || isGone(other)) continue;
      const run = runOf(blocks, place, other);
      const isBegun = place > 0 && blocks[place - 1]?.text === blocks[other - 1]?.text;
      if (isBegun || run.blocks === 0) continue;
      const isTwin = other === place + run.blocks && run.length >= TWIN;
      if (isTwin || (run.blocks >= PASSAGE_BLOCKS && run.length >= least))
        dropRun(place, other, run.blocks);
    }
  }
  const left = blocks.filter((block) => kept.has(block));
  const stays = (one: Block, other: Block) => chosen.has(one) || !chosen.has(other);
  dropTeasers(left, kept, stays);
  dropCopies(left, kept, stays);
}

/** How many blocks from two places on are the same, in the same order, and their characters. */
function runOf(
  blocks: readonly Block[],
  first: number,
  second: number,
): { blocks: number; length: number } {
  let [count, length] = [0, 0];
  while (first + count < second && blocks[first + count]?.text === blocks[second + count]?.text) {
    length += blocks[first + count]?.text.length ?? 0;
    count++;
  }
  return { blocks: count, length };
}

/** Whether the first block stays at least where the second does. */
type Stays = (one: Block, other: Block) => boolean;

/** Takes out the beginning of a text that stands whole beside it. */
function dropTeasers(blocks: readonly Block[], kept: Set<Block>, stays: Stays): void {
  for (const [place, block] of blocks.entries()) {
    const { text } = block;
    const isCut = text.length >= CUT.least && CUT.dots.test(text);
    if (text.length < TEASER && !isCut) continue;
    const beginning = isCut ? text.replace(CUT.dots, '') : text.slice(0, text.length * TEASED);
    const isWhole = [blocks[place - 1], blocks[place + 1]].some(
      (other) =>
        other &&
        !(isCut && other.element.parentElement === block.element.parentElement) &&
        other.text.length > text.length &&
        other.text.startsWith(beginning) &&
        stays(other, block),
    );
    if (isWhole) kept.delete(block);
  }
}

/** Takes out long blocks whose sentences are those of several others. */
function dropCopies(blocks: readonly Block[], kept: Set<Block>, stays: Stays): void {
  const long = blocks.filter(({ text }) => text.length >= COPY);
  if (long.length === 0) return;
  const sayers = new Map<string, Set<Block>>();
  const sentencesOf = new Map(blocks.map((block) => [block, split(block.text)]));
  for (const [block, sentences] of sentencesOf) {
    for (const sentence of sentences) {
      const same = sayers.get(sentence);
      if (!same) sayers.set(sentence, new Set([block]));
      else if (same.size < MAX_SAYERS) same.add(block);
    }
  }
  for (const block of long) {
    const others = new Set<Block>();
    let shared = 0;
    for (const sentence of sentencesOf.get(block) ?? []) {
      const same = [...(sayers.get(sentence) ?? [])].filter(
        (one) => one.text.length < block.text.length && kept.has(one) && stays(one, block),
      );
      if (same.length > 0) shared += sentence.length + 1;
      for (const other of same) others.add(other);
    }
    if (others.size >= COPIED_BLOCKS && shared >= block.text.length * COPIED) kept.delete(block);
  }
}

const split = (text: string): string[] =>
  text
    .split(SENTENCE_END)
    .map((sentence) => sentence.trim())
    .filter(({ length }) => length >= SENTENCE);
