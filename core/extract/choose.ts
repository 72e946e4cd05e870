import type { Page } from './page';
import { parse } from './parser';
import {
  type Block,
  blocksIn,
  cut,
  expectedQuality,
  gather,
  type Judged,
  judge,
  type Kept,
  keepBlocks,
  kindOf,
  lengthOf,
  limitsOf,
  numberBlocks,
  readPageSigns,
  twinsOf,
} from './prune';

/**
 * Expected quality below which the choice is told as unsure. In cross-validation the pages below it are read with
 * half of the F1 of the others, and about one article of a hundred is among them.
 */
const SURE = 0.65;

/** Characters of kept text below which the weights see no article, and the parser's choice stands. */
const MIN_KEPT = 200;

/** Characters, and the chance, of a block for whose sake alone the article is made anew. */
const STANDFIRST = 60;
const CERTAIN = 0.6;

/** What was chosen of a page. */
interface Choice {
  /** Holds the article; null when there is none. */
  readonly element: Element | null;
  /** Whether it can be relied on. */
  readonly isSure: boolean;
  /** Words of the standfirst that the page sets apart from its text; null when there is none. */
  readonly standfirst: string | null;
}

/**
 * The element that holds the article; null when there is none. Yields the names of its steps. The parser chooses an element, the
 * weights of `prune` judge every block of the page, that choice being one thing they know. Where
 * the parser has most of what they keep, the rest is cut out of its choice; else the article is
 * gathered from the page.
 */
export function* choose(page: Page): Generator<string, Choice, void> {
  const { body } = page.copy;
  const blocks = numberBlocks(body);
  yield 'number';
  // The copy stays whole: pictures are looked for in it later.
  const parsed = parse(page.copy.cloneNode(true) as Document);
  yield 'readability';
  const judged = judgeBlocks(page, blocks, parsed);
  yield 'judge';
  const found = keepBlocks(page, judged);
  const { kept } = found;
  const standfirst = found.standfirst.text;
  if (lengthOf(kept) < MIN_KEPT) {
    const own = ownText(page, judged);
    const element = own ? gatherFromTwin(page, blocks, new Set([...kept, ...own])) : parsed;
    return { element, isSure: false, standfirst };
  }
  const isSure = expectedQuality(blocks, judged.chances, kept) >= SURE;
  if (!parsed || isMissed(judged, found)) {
    return { element: gatherFromTwin(page, blocks, kept), isSure, standfirst };
  }
  cut(parsed, blocks, kept);
  yield 'cut';
  return { element: parsed, isSure, standfirst };
}

/** The mean chance below which the parser's choice is worth nothing. */
const HOPELESS = 0.15;

/** The paragraphs of the one article of a page, where the parser took something that is far less likely; null elsewhere. */
function ownText({ copy }: Page, { blocks, chosen, chances }: Judged): readonly Block[] | null {
  const [article, ...others] = copy.querySelectorAll('article');
  if (!article || others.length > 0) return null;
  const own = blocks.filter(
    ({ element }) => element.localName === 'p' && article.contains(element),
  );
  const meanOf = (some: ReadonlySet<Block>) => {
    const length = lengthOf(some) || 1;
    return blocks.reduce(
      (sum, block, at) =>
        sum + (some.has(block) ? (block.text.length * (chances[at] ?? 0)) / length : 0),
      0,
    );
  };
  const parsers = meanOf(chosen);
  return parsers < HOPELESS && meanOf(new Set(own)) > 2 * parsers ? own : null;
}

/** What the weights think of every block, the parser's choice being one thing they know. */
function judgeBlocks(page: Page, blocks: readonly Block[], parsed: Element | null): Judged {
  const { metadata } = page;
  const chosen = blocksIn(parsed, blocks);
  const signs = readPageSigns(page.source, page.url);
  const kind = kindOf(signs);
  const { chances, paths } = judge(page.copy.body, blocks, { metadata, chosen, signs });
  return { blocks, chosen, chances, paths, signs, kind, limits: limitsOf(kind, blocks, chances) };
}

/** Whether the parser's choice lacks so much, or such blocks, of what is kept that the article is made anew. */
function isMissed(
  { blocks, chosen, chances, limits }: Judged,
  { kept, insets, standfirst }: Kept,
): boolean {
  const missed = [...kept].filter((block) => !chosen.has(block));
  if (lengthOf(missed) > lengthOf(kept) * limits.missed) return true;
  // A listing is short, and a text about code is nothing without it.
  if (missed.some(({ element }) => element.localName === 'pre')) return true;
  // A standfirst in a box of its own is little beside the whole.
  const set = new Set([...standfirst.blocks, ...insets]);
  const certain = new Set(
    blocks.filter(
      ({ text }, index) => (chances[index] ?? 0) >= CERTAIN && text.length >= STANDFIRST,
    ),
  );
  return missed.some((block) => set.has(block) || certain.has(block));
}

/** Gathers the kept blocks out of a second copy, so that the first stays whole. */
function gatherFromTwin(page: Page, blocks: readonly Block[], kept: ReadonlySet<Block>): Element {
  const { body } = page.copy.cloneNode(true) as Document;
  const twins = twinsOf(blocks, page.copy.body, body);
  const keptTwins = blocks.flatMap((block, index) => (kept.has(block) ? (twins[index] ?? []) : []));
  return gather(body, twins, new Set(keptTwins));
}
