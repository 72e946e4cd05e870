import { fold } from '../fold';
import type { Page } from '../page';
import { isTailHeading } from '../phrases';
import type { Block } from './blocks';
import { lengthOf, RUNNING } from './boxes';

/** Share of the kept text that may stand above the headline without being part of the article. */
const MOST_ABOVE = 0.25;

/** Characters of a title that can be the beginning of a longer block. */
const MIN_TITLE = 25;

/**
 * Takes out of `kept` what stands above the line that says the title, where it is little: notices, offers, the site's
 * claim. Counted on pages that the weights had not seen: 30 have such lines, and in
 * 25 of these nothing of the article's is among them.
 */
export function dropAbove(all: readonly Block[], kept: Set<Block>, { metadata }: Page): void {
  const title = fold(metadata.title ?? '');
  const lines = title === '' ? [] : all.filter(({ text }) => isTitle(text, title));
  // Menus name the page too.
  const line =
    lines.find(({ element }) => /^h[1-6]$/.test(element.localName)) ??
    lines[0] ??
    // In old pages the headline and the text are lines of one cell.
    all.find(
      (block) => kept.has(block) && block.text.length >= RUNNING && startsWith(block, title),
    );
  const at = line ? all.indexOf(line) : -1;
  const above = all.slice(0, Math.max(at, 0)).filter((block) => kept.has(block));
  if (lengthOf(above) < lengthOf(kept) * MOST_ABOVE) for (const block of above) kept.delete(block);
}

/** Whether the first line of a block with line breaks says the title. */
const startsWith = ({ element, text }: Block, title: string): boolean =>
  title.length >= MIN_TITLE &&
  element.querySelector('br') !== null &&
  fold(text.slice(0, title.length * 2)).startsWith(title);

const isTitle = (text: string, title: string): boolean =>
  text.length < title.length * 2 && fold(text) === title;

/** Characters of all that may stand apart behind the last running text. */
const MOST_APART = 300;

/** What a text ends with although something before it is left out, and what holds several of it. */
const DATA = 'li, dd, dt, pre, table, td, blockquote, blockquote > p, summary, details > *';
const LISTS = 'ul, ol, dl, table';

/**
 * Takes out of `kept` the few short lines behind the last running text that something left out parts from it: what
 * a sign-up box or a list of other stories says below its heading. Counted on pages that the weights had not seen: 10
 * texts have such lines, and in 9 of these nothing of the article's is among them.
 */
export function dropApart(
  all: readonly Block[],
  kept: Set<Block>,
  {
    chosen,
    notes,
    paths,
  }: {
    readonly chosen: ReadonlySet<Block>;
    readonly notes: ReadonlySet<Block>;
    readonly paths: readonly string[];
  },
): void {
  dropAsked(all, kept);
  let at = all.findLastIndex((block) => kept.has(block) && block.text.length >= RUNNING);
  if (at < 0) return;
  while (kept.has(all[at] as Block)) at++;
  const behind = all.slice(at);
  if (lengthOf(behind.filter((block) => kept.has(block))) > MOST_APART) return;
  dropUnderHeading(
    behind.filter((block) => !notes.has(block)),
    kept,
  );
  const apart = behind.filter((block) => kept.has(block));
  // The last entry of what is told as it happens stands as the others do; where the parser took those, it knew it apart.
  const like = new Map<string, boolean>();
  for (const [index, block] of all.slice(0, at).entries()) {
    const path = paths[index] ?? '';
    if (kept.has(block)) like.set(path, like.get(path) || chosen.has(block));
  }
  const isLike = (block: Block) => {
    const wasChosen = like.get(paths[all.indexOf(block)] ?? '');
    return wasChosen !== undefined && (chosen.has(block) || !wasChosen);
  };
  // A list of which something is left out is one of offers.
  const isWhole = (list: Element | null) =>
    all.every((block) => kept.has(block) || !list?.contains(block.element));
  const isText = (block: Block) =>
    isLike(block) ||
    notes.has(block) ||
    (block.element.matches(DATA) && isWhole(block.element.closest(LISTS)));
  if (apart.some(isText)) return;
  for (const block of apart) kept.delete(block);
}

/** Takes out the few lines at the very end that share a box with a heading above them that asks or offers something, and is left out. */
function dropAsked(all: readonly Block[], kept: Set<Block>): void {
  const last = all.findLastIndex((block) => kept.has(block));
  const isHeading = (block: Block) =>
    !kept.has(block) && block.text.length < RUNNING && isTailHeading(fold(block.text));
  const heading = all.slice(0, Math.max(last, 0)).findLast(isHeading);
  const box = heading?.element.parentElement;
  if (!heading || !box || box.contains(all[0]?.element ?? box)) return;
  const within = all.filter((block) => kept.has(block) && box.contains(block.element));
  const end = all[last];
  if (!end || !within.includes(end) || lengthOf(within) > MOST_APART) return;
  if (within.some((block) => all.indexOf(block) < all.indexOf(heading))) return;
  for (const block of within) kept.delete(block);
}

/** Of what stands behind a text, takes out what is in the boxes of headings that ask or offer something, though it is set as the text is. */
function dropUnderHeading(behind: readonly Block[], kept: Set<Block>): void {
  const isHeading = ({ text }: Block) => text.length < RUNNING && isTailHeading(fold(text));
  for (;;) {
    const first = behind.findIndex((block) => kept.has(block));
    const at = behind.slice(0, Math.max(first, 0)).findLastIndex(isHeading);
    const box = behind[at]?.element.parentElement;
    const within = behind.slice(at).filter((one) => kept.has(one) && box?.contains(one.element));
    if (within.length === 0 || lengthOf(within) > MOST_APART) return;
    for (const block of within) kept.delete(block);
  }
}
