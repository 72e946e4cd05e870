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
  const offers = offersOf(image, around.base, around.fallback)
    .map((offer) => offer.filter(({ address }) => isPlaceholder(address) !== 'yes'))
    .filter((offer) => offer.length > 0);
  const isDoubtful = ({ address }: Candidate): boolean =>
    isPlaceholder(address) === 'maybe' || around.repeated.has(address);
  const sure = offers
    .map((offer) => offer.filter((candidate) => !isDoubtful(candidate)))
    .filter((offer) => offer.length > 0);
  const best =
    widest(sure) ??
    offers.find((offer) => offer.some(({ address }) => address.startsWith('data:')));
  const chosen = best ? chooseCandidate(best) : null;
  return best && chosen ? { src: chosen.address, srcset: formatSrcset(best) } : null;
}

/** The first offer that is no preview; else the widest. */
function widest(offers: readonly Candidate[][]): Candidate[] | undefined {
  const widthOf = (offer: Candidate[]): number => chooseCandidate(offer)?.width ?? PREVIEW_WIDTH;
  return (
    offers.find((offer) => widthOf(offer) >= PREVIEW_WIDTH) ??
    [...offers].sort((a, b) => widthOf(b) - widthOf(a))[0]
  );
}
