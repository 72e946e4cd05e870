import { Readability } from '@mozilla/readability';
import { LIMITS } from './limits';
import type { Page } from './page';
import { type Block, blocksIn, cut, gather, judge, notesOf, numberBlocks } from './prune';

/**
 * How hard to look, strict first. `charThreshold` is the number of characters below which the
 * parser itself tries again with fewer rules.
 */
const ATTEMPTS: readonly { readonly charThreshold: number }[] = [{ charThreshold: 500 }];

/**
 * Chance from which a block is the article: low where the parser took it, since a lost paragraph
 * hurts a reader more than a line too many; lower still for code and tables, which the truths often
 * leave out and readers want; high elsewhere. Found in cross-validation.
 */
const KEPT = { listing: 0.15, chosen: 0.35, other: 0.75 } as const;

/** Characters of kept text below which the weights see no article, and the parser's choice stands. */
const MIN_KEPT = 200;

/** Share of the kept text that the parser's choice may lack before the article is made anew. */
const MAX_MISSED = 0.1;

/**
 * The element that holds the article; null when there is none. Yields the names of its steps. The parser chooses an element, the
 * weights of `prune` judge every block of the page, that choice being one thing they know. Where
 * the parser has most of what they keep, the rest is cut out of its choice; else the article is
 * gathered from the page.
 */
export function* choose(page: Page): Generator<string, Element | null, void> {
  const { body } = page.copy;
  const blocks = numberBlocks(body);
  yield 'number';
  // The copy stays whole: pictures are looked for in it later.
  const parsed = parse(page.copy.cloneNode(true) as Document);
  yield 'readability';
  const chosen = blocksIn(parsed, blocks);
  const chances = judge(body, blocks, { metadata: page.metadata, chosen });
  yield 'judge';
  const kept = new Set(
    blocks.filter((block, index) => (chances[index] ?? 0) >= limitOf(block, chosen)),
  );
  for (const note of notesOf(kept, chosen)) kept.add(note);
  const length = lengthOf(kept);
  if (length < MIN_KEPT) return parsed;
  const missed = lengthOf([...kept].filter((block) => !chosen.has(block)));
  if (!parsed || missed > length * MAX_MISSED) return gatherFromTwin(page, blocks, kept);
  cut(parsed, blocks, kept, page);
  yield 'cut';
  return parsed;
}

/** Gathers the kept blocks out of a second copy, so that the first stays whole. */
function gatherFromTwin(page: Page, blocks: readonly Block[], kept: ReadonlySet<Block>): Element {
  const { body } = page.copy.cloneNode(true) as Document;
  const twins = numberBlocks(body);
  const keptTwins = blocks.flatMap((block, index) => (kept.has(block) ? (twins[index] ?? []) : []));
  return gather(body, twins, new Set(keptTwins), page);
}

/** Where the parser did not look for the article, nothing is gathered from either: talk and consent layers read like text. */
const NEVER_GATHERED =
  '[class*=comment i], [id*=comment i], [id*=disqus i], [class*=consent i], [id*=consent i], [class*=cookie i], [id*=cookie i]';

function limitOf(block: Block, chosen: ReadonlySet<Block>): number {
  if (!chosen.has(block)) {
    return block.element.closest(NEVER_GATHERED) ? Number.POSITIVE_INFINITY : KEPT.other;
  }
  return /^(?:pre|table)$/.test(block.element.localName) ? KEPT.listing : KEPT.chosen;
}

const lengthOf = (blocks: Iterable<Block>): number =>
  [...blocks].reduce((sum, { text }) => sum + text.length, 0);

/** What the parser takes for the article out of a copy, which is used up by it; null when it finds nothing. */
export function parse(copy: Document): Element | null {
  for (const { charThreshold } of ATTEMPTS) {
    const parsed = new Readability<Element>(copy, {
      charThreshold,
      maxElemsToParse: LIMITS.nodes,
      // Later steps read classes; the sanitiser takes them away at the end.
      keepClasses: true,
      disableJSONLD: true,
      serializer: (node) => node as Element,
    }).parse();
    if (parsed?.content) return parsed.content;
  }
  return null;
}
