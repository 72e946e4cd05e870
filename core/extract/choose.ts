import { MARKS } from './copy/marks';
import type { Page } from './page';
import { parse } from './parser';
import {
  agree,
  type Block,
  blocksIn,
  cut,
  dropAbove,
  dropApart,
  dropGates,
  dropMachineText,
  dropOffers,
  dropOtherStories,
  dropPanels,
  dropRepeats,
  dropTeasers,
  dropUnseen,
  expectedQuality,
  gather,
  judge,
  keepCompany,
  keepCorrections,
  keepInsets,
  keepRecipe,
  keepStandfirst,
  keepTitles,
  kindOf,
  lengthOf,
  limitOfChosen,
  limitsOf,
  notesOf,
  numberBlocks,
  readPageSigns,
  readsAsText,
  saysList,
  twinsOf,
} from './prune';

/**
 * Expected quality below which the choice is told as unsure. In cross-validation the pages below it are read with
 * half of the F1 of the others, and about one article of a hundred is among them.
 */
const SURE = 0.65;

/** Characters of kept text below which the weights see no article, and the parser's choice stands. */
const MIN_KEPT = 200;

/** Characters that a page keeps beside its talk at least; one with less is its talk. */
const MIN_BESIDE_TALK = 300;

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
  const chosen = blocksIn(parsed, blocks);
  const signs = readPageSigns(page.source, page.url);
  const kind = kindOf(signs);
  const { chances, paths } = judge(body, blocks, {
    metadata: page.metadata,
    chosen,
    signs,
  });
  yield 'judge';
  const limits = limitsOf(kind, blocks, chances);
  const never = neverGathered(body, blocks);
  const passing = blocks.filter((block, index) => {
    const chance = chances[index] ?? 0;
    if (chosen.has(block))
      return chance >= limitOfChosen({ tag: block.element.localName, text: block.text }, limits);
    return chance >= limits.loose && !block.element.closest(never);
  });
  const talk = new Set(passing.filter(isOfTalk));
  const isTalk = kind === 'thread' || lengthOf(passing) - lengthOf(talk) < MIN_BESIDE_TALK;
  const kept = new Set(passing.filter((block) => isTalk || chosen.has(block) || !talk.has(block)));
  const isText =
    kind === 'text' || (kind === 'other' && !saysList(signs) && readsAsText(blocks, kept, paths));
  const notes = new Set(notesOf(isText || signs.docsPath > 0 ? blocks : [], kept, chosen));
  for (const note of notes) kept.add(note);
  agree(blocks, kept, chances, kind);
  const insets = keepInsets(blocks, kept, { chances, isManual: signs.docsPath > 0 });
  dropUnseen(kept, notes, page, kind);
  if (isText) {
    keepTitles(blocks, kept, chances, paths);
    keepCompany(blocks, kept, { chosen, chances });
    dropOtherStories(kept, page);
    dropTeasers(blocks, kept, page);
    dropOffers(blocks, kept);
    dropGates(blocks, kept);
    if (signs.docsPath === 0) dropPanels(blocks, kept);
  }
  const standfirst = keepStandfirst(blocks, kept, page);
  dropAbove(blocks, kept, page);
  if (isText) {
    dropApart(blocks, kept, { chosen, notes, paths });
    keepCorrections(blocks, kept, isOfTalk);
    keepRecipe(blocks, kept);
  }
  dropMachineText(kept);
  dropRepeats(blocks, kept, chosen);
  const length = lengthOf(kept);
  if (length < MIN_KEPT) return { element: parsed, isSure: false, standfirst: standfirst.text };
  const isSure = expectedQuality(blocks, chances, kept) >= SURE;
  const missed = [...kept].filter((block) => !chosen.has(block));
  // A listing is short, and a text about code is nothing without it.
  const isListingMissed = missed.some(({ element }) => element.localName === 'pre');
  // A standfirst in a box of its own is little beside the whole.
  const isTextMissed = blocks.some(
    (block, index) =>
      (chances[index] ?? 0) >= CERTAIN &&
      block.text.length >= STANDFIRST &&
      kept.has(block) &&
      !chosen.has(block),
  );
  const isPartMissed = [...standfirst.blocks, ...insets].some(
    (block) => kept.has(block) && !chosen.has(block),
  );
  const mustGather = isListingMissed || isTextMissed || isPartMissed;
  if (!parsed || mustGather || lengthOf(missed) > length * limits.missed) {
    return { element: gatherFromTwin(page, blocks, kept), isSure, standfirst: standfirst.text };
  }
  cut(parsed, blocks, kept);
  yield 'cut';
  return { element: parsed, isSure, standfirst: standfirst.text };
}

/** Gathers the kept blocks out of a second copy, so that the first stays whole. */
function gatherFromTwin(page: Page, blocks: readonly Block[], kept: ReadonlySet<Block>): Element {
  const { body } = page.copy.cloneNode(true) as Document;
  const twins = twinsOf(blocks, page.copy.body, body);
  const keptTwins = blocks.flatMap((block, index) => (kept.has(block) ? (twins[index] ?? []) : []));
  return gather(body, twins, new Set(keptTwins));
}

/** Consent layers read like text; a paragraph that is hidden by itself is no part of one. */
const NEVER_GATHERED = `[class*=consent i], [id*=consent i], [class*=cookie i], [id*=cookie i], :is(p, li)[${MARKS.hidden}]`;
/** Hidden layers on the body are no part of the text; another hidden box may be one that opens. */
const HIDDEN_LAYER = `body > [${MARKS.hidden}]`;
/** Share of a page's text in hidden layers from which it waits for its scripts. */
const MOST_LAYERED = 0.8;
/** Comments: below a text they are none of it, a thread is made of them. What RDF calls a comment describes a thing. */
const TALK = '[class*=comment i]:not([class*=rdfs-comment i]), [id*=comment i], [id*=disqus i]';

const isOfTalk = ({ element }: Block): boolean => element.closest(TALK) !== null;

/** What is taken only where the parser took it. */
function neverGathered(body: Element, blocks: readonly Block[]): string {
  if (!body.querySelector(HIDDEN_LAYER)) return NEVER_GATHERED;
  const layered = blocks.filter(({ element }) => element.closest(HIDDEN_LAYER));
  const isUnbuilt = lengthOf(layered) >= lengthOf(blocks) * MOST_LAYERED;
  return isUnbuilt ? NEVER_GATHERED : `${NEVER_GATHERED}, ${HIDDEN_LAYER}`;
}
