import { isHome } from './address';
import { readSigns, type Sign } from './signs';
import type { Readable } from './verdict';
import { BIAS, THRESHOLDS, WEIGHTS } from './weights';

/**
 * Whether a page is an article, before any parser is loaded. Reads the tree only: no layout, no
 * styles, nothing written.
 */
export function detect(document: Document, url: URL): Readable {
  return verdictOf(readSigns(document, url), url);
}

/** The verdict on a page of which the signs have been read. */
export function verdictOf(signs: Signs, url: URL): Readable {
  if (signs.mass < THRESHOLDS.anyText) return 'no';
  const score = scoreOf(signs);
  if (score < THRESHOLDS.unsure) return 'no';
  const isAnnounced = score >= THRESHOLDS.yes && signs.mass >= THRESHOLDS.enoughText;
  return isAnnounced && !isHome(url) ? 'yes' : 'unsure';
}

type Signs = ReturnType<typeof readSigns>;

/** How much a page is like an article: the logarithm of the odds, by the weights of `weights.ts`. */
export function scoreOf(signs: Signs): number {
  let score = BIAS;
  for (const sign of Object.keys(WEIGHTS) as Sign[]) score += WEIGHTS[sign] * Number(signs[sign]);
  return score;
}
