import { isFormula } from './formula';
import { offersOf } from './offers';
import { isPlaceholder } from './placeholder';
import { type Candidate, chooseCandidate, formatSrcset } from './srcset';

/** Where a picture is. */
export interface Source {
  /** Absolute address of the best candidate. */
  readonly src: string;
  /** Absolute candidates of the same set; null when there is one only. */
  readonly srcset: string | null;
}

/** Width in pixels below which a candidate is taken for a preview when anything else is known. */
const PREVIEW_WIDTH = 300;

/** What a choice of source depends on beside the `img` itself. */
export interface Surroundings {
  readonly base: URL;
  /** The `img` that a `noscript` beside it holds; null when there is none. */
  readonly fallback: Element | null;
  /** Absolute addresses that stand in many `img`s at once and so are no picture of their own. */
  readonly repeated: ReadonlySet<string>;
}

/** The best source of an `img`; null when only stand-ins are known. */
export function settleSource(image: Element, around: Surroundings): Source | null {
  const best = bestOffer(image, around);
  const chosen = best ? chooseCandidate(best) : null;
  return best && chosen ? { src: chosen.address, srcset: formatSrcset(best) } : null;
}

/**
 * The first offer that is no preview; else the widest preview; else a picture written into the page.
 * Braces in the address of a formula are TeX, not a template.
 */
function bestOffer(image: Element, around: Surroundings): readonly Candidate[] | null {
  let preview: readonly Candidate[] | null = null;
  let inline: readonly Candidate[] | null = null;
  const isTex = isFormula(image);
  const isReal = (address: string) =>
    isPlaceholder(address) === 'no' || (isTex && !address.startsWith('data:'));
  for (const offer of offersOf(image, around.base, around.fallback)) {
    const sure = offer.filter(({ address }) => isReal(address) && !around.repeated.has(address));
    if (sure.length > 0 && widthOf(sure) >= PREVIEW_WIDTH) return sure;
    if (sure.length > 0 && (!preview || widthOf(sure) > widthOf(preview))) preview = sure;
    inline ??= offer.some(isWrittenOut) ? offer.filter(isWrittenOut) : null;
  }
  return preview ?? inline;
}

const widthOf = (offer: readonly Candidate[]): number =>
  chooseCandidate(offer)?.width ?? PREVIEW_WIDTH;

const isWrittenOut = ({ address }: Candidate): boolean =>
  address.startsWith('data:') && isPlaceholder(address) === 'maybe';
