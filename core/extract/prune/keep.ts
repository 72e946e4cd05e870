import { MARKS } from '../copy/marks';
import type { Page } from '../page';
import { keepAsides } from './asides';
import { dropBareOffers } from './bare-offers';
import type { Block } from './blocks';
import { lengthOf } from './boxes';
import { keepCards } from './cards';
import { keepCompany } from './company';
import { keepCorrections } from './corrections';
import { dropDeals } from './deals';
import { dropAbove, dropApart } from './edges';
import { keepEntryHeadings, keepSameHeadings } from './entry-headings';
import { keepInsets } from './insets';
import { type Limits, limitOfChosen } from './limits';
import { dropMachineText } from './machine-text';
import { notesOf } from './notes';
import { dropGates, dropOffers, dropPanels } from './offers';
import { dropOtherStories } from './other-stories';
import { type kindOf, type readPageSigns, saysList } from './page-signs';
import { keepProsAndCons } from './pros-and-cons';
import { keepQuestions } from './questions';
import { readsAsText } from './reads-as-text';
import { keepRecipe } from './recipes';
import { dropRefrains } from './refrains';
import { dropRepeats } from './repeats';
import { keepStandfirst, type Standfirst } from './standfirst';
import { dropTeasers } from './teasers';
import { keepTitles } from './titles';
import { agree } from './together';
import { dropUnseen } from './unseen';

/** Characters that a page keeps beside its talk at least; one with less is its talk. */
const MIN_BESIDE_TALK = 300;

/** What is known of the blocks of a page before any is taken. */
export interface Judged {
  readonly blocks: readonly Block[];
  /** Those that the parser took. */
  readonly chosen: ReadonlySet<Block>;
  /** How likely each is to be of the article, 0 to 1, and where it stands, in words. */
  readonly chances: readonly number[];
  readonly paths: readonly string[];
  readonly signs: ReturnType<typeof readPageSigns>;
  readonly kind: ReturnType<typeof kindOf>;
  readonly limits: Limits;
}

/** What is taken of a page. */
export interface Kept {
  readonly kept: Set<Block>;
  /** Of these, what rules have set into the text though the weights know it badly. */
  readonly insets: readonly Block[];
  readonly standfirst: Standfirst;
}

/**
 * Tells which blocks are the article's: those whose chance is above the page's limits, and then, rule by rule, what
 * only the whole page tells. Rules of texts are for texts alone; elsewhere short boxes are what a page is made of.
 */
export function keepBlocks(page: Page, judged: Judged): Kept {
  const { blocks, chosen, chances, paths, signs, kind } = judged;
  const isManual = signs.docsPath > 0;
  const likely = passing(page.copy.body, judged);
  const kept = new Set(likely);
  const isText =
    kind === 'text' || (kind === 'other' && !saysList(signs) && readsAsText(blocks, kept, paths));
  const notes = new Set(notesOf(isText || isManual ? blocks : [], kept, chosen));
  for (const note of notes) kept.add(note);
  agree(blocks, kept, chances, kind);
  keepQuestions(blocks, kept, chances);
  keepInsets(blocks, kept, { chances, isManual });
  if (isText || isManual) keepCards(blocks, kept);
  keepProsAndCons(blocks, kept);
  keepSameHeadings(blocks, kept);
  keepEntryHeadings(blocks, kept);
  if (isText) keepAsides(blocks, kept, chances);
  dropUnseen(blocks, kept, { notes, page, kind });
  if (isText) {
    keepTitles(blocks, kept, chances, paths);
    keepCompany(blocks, kept, { chosen, chances });
    dropRefrains(blocks, kept, chances);
    dropOtherStories(kept, chosen, page);
    dropTeasers(blocks, kept, page);
    dropOffers(blocks, kept);
    dropBareOffers(blocks, kept);
    dropDeals(blocks, kept, page.copy.body);
    dropGates(blocks, kept);
    if (!isManual) dropPanels(blocks, kept);
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
  const insets = [...kept].filter((block) => !likely.has(block) && !notes.has(block));
  return { kept, insets, standfirst };
}

/** The blocks whose chance is above the limits, without what is said below a text. */
function passing(body: Element, { blocks, chosen, chances, kind, limits }: Judged): Set<Block> {
  const layers = neverGathered(body, blocks);
  // What else a page is made of can stand in its foot.
  const never = kind === 'text' ? `${layers}, ${FOOT}` : layers;
  const likely = blocks.filter((block, index) => {
    const chance = chances[index] ?? 0;
    if (chosen.has(block))
      return chance >= limitOfChosen({ tag: block.element.localName, text: block.text }, limits);
    return chance >= limits.loose && !block.element.closest(never);
  });
  const talk = new Set(likely.filter(isOfTalk));
  const isTalk = kind === 'thread' || lengthOf(likely) - lengthOf(talk) < MIN_BESIDE_TALK;
  return new Set(likely.filter((block) => isTalk || chosen.has(block) || !talk.has(block)));
}

/** The foot of a page, and of none of its texts. */
const FOOT = 'footer:not(:is(article, main, section, blockquote) footer)';
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
