import { bestQuality } from './expected';
import type { kindOf } from './page-signs';

/** Chances from which a block is the article. */
export interface Limits {
  /** Of short lines that the parser took, and of the rest of what it took. */
  readonly line: number;
  readonly chosen: number;
  /** Of everything else. */
  readonly loose: number;
  /** Share of the kept text that the parser's choice may lack before the article is made anew. */
  readonly missed: number;
}

/**
 * Of a page that says that it is a text. Low for the short lines that the parser took: headings and notes are among
 * them, and what shows later steps that an offer begins. Found in cross-validation, as those of other pages
 * (`scripts/train/train.mjs`).
 */
const OF_TEXT: Limits = { line: 0.35, chosen: 0.5, loose: 0.5, missed: 0.03 };

/** Expected quality of a text below which its paragraphs are kept from the chance of a line: it has few surer ones. */
const WELL_KNOWN = 0.7;

/**
 * The limits for a page. Elsewhere than in a text, keeping what has at least half of the best F1 to be expected as its
 * chance is what reaches that F1 (Lipton and others, "Optimal Thresholding of Classifiers to Maximize
 * F1 Measure", 2014), so a page that the weights understand badly loses less. The parser's choice is worth little
 * there: on services, in lists.
 */
export function limitsOf(
  kind: ReturnType<typeof kindOf>,
  blocks: readonly { readonly text: string }[],
  chances: ArrayLike<number>,
): Limits {
  const quality = bestQuality(blocks, chances);
  if (kind === 'text') return quality < WELL_KNOWN ? { ...OF_TEXT, chosen: OF_TEXT.line } : OF_TEXT;
  const most = quality / 2;
  return { line: Math.min(OF_TEXT.line, most), chosen: most, loose: most, missed: 0 };
}

/** The same for code and tables that the parser took: truths often leave them out, and readers want them. */
const LISTING = 0.15;

/** Characters below which a block is a line. */
const LINE = 100;

/** The limit for a block that the parser took: an element of the name `tag` with `text`. */
export function limitOfChosen(
  { tag, text }: { readonly tag: string; readonly text: string },
  { line, chosen }: Limits,
): number {
  if (/^(?:pre|table)$/.test(tag)) return LISTING;
  return text.length < LINE ? line : chosen;
}
