import { widthOf } from '../../letters';
import { fold } from '../fold';
import type { Block } from './blocks';
import { RUNNING, runningIn } from './boxes';

/** Blocks behind the text within which a correction stands, and the characters of one. */
const NEAR = 12;
const MOST = 700;

/** How a paper begins a line that mends its text; folded. */
const BEGINS =
  /^(?:corrections?(?= (?:an?|the|this|in|on|to|\d|\p{L}+ \d))|clarification|editor s note|a (?:correction|clarification) was made|this (?:article|story|post|report|piece|column) (?:has been|was|is) (?:corrected|amended|updated to correct)|(?:an earlier|a previous|the original) version of this (?:article|story|post|report|piece|column)\b.{0,40}\b(?:misstated|misidentified|incorrectly|said|stated|gave|misspelled)|korrektur|richtigstellung|berichtigung|anmerkung der redaktion|in einer (?:früheren|vorherigen|ersten) (?:version|fassung)|rectificati(?:f|on)|corrección|fe de errores|correzione|errata|correção|nota da redação|rectificatie|correctie|rättelse|rettelse|presisering|oikaisu|sprostowanie|исправление|düzeltme|訂正|更正)(?![\p{Ll}\p{Lu}\p{N}])/u;

/** The heading of such lines; folded. */
const HEADING =
  /^(?:corrections?|clarifications?|editor s note|korrektur|rectificatif|correcciones?|errata)$/;

/** The notice of how a paper deals with mistakes is none of one. */
const POLICY = /\b(?:when we|if you (?:spot|see|find|notice)|report an error|let us know)\b/;

/**
 * Adds the lines behind a text that say what was mended in it, unless a reader says so: what was learnt from leaves
 * them out; who reads must know.
 */
export function keepCorrections(
  all: readonly Block[],
  kept: Set<Block>,
  isTalk: (block: Block) => boolean,
): void {
  const last = all.findLastIndex(runningIn(kept));
  const below = last < 0 ? [] : all.slice(last + 1, last + 1 + NEAR);
  for (const [at, block] of below.entries()) {
    const { text, linked } = block;
    if (widthOf(text) < RUNNING || text.length > MOST || linked > text.length / 2) continue;
    const words = fold(text);
    if (BEGINS.test(words) && !POLICY.test(words) && !isTalk(block)) {
      kept.add(block);
      const above = below[at - 1];
      if (above && HEADING.test(fold(above.text))) kept.add(above);
    }
  }
}
