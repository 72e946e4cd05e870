import { type Address, isHome } from './address';
import { readSigns, type Sign } from './signs';
import type { Readable } from './verdict';
import { BIAS, COUNT_WEIGHTS, FLAG_WEIGHTS, THRESHOLDS } from './weights';

/**
 * Whether a page is an article, before any parser is loaded. Reads the tree only: no layout, no
 * styles, nothing written.
 */
export function detect(document: Document, url: Address): Readable {
  return verdictOf(readSigns(document, url), url);
}

/** The verdict on a page of which the signs have been read. */
export function verdictOf(signs: Signs, url: Address): Readable {
  const mass = Number(signs.mass);
  if (mass < THRESHOLDS.anyText) return 'no';
  const score = scoreOf(signs);
  if (score < THRESHOLDS.unsure) return 'no';
  const isAnnounced = score >= THRESHOLDS.yes && mass >= THRESHOLDS.enoughText;
  return isAnnounced && !isHome(url) ? 'yes' : 'unsure';
}

/** The signs, or a page that is asked for each when it is needed. */
type Signs = Readonly<Record<Sign, number | boolean>>;

/**
 * How much a page is like an article: the logarithm of the odds, by the weights of `weights.ts`. No
 * sign is asked for once none that is left could change the verdict.
 */
export function scoreOf(signs: Signs): number {
  let score = BIAS;
  for (const [sign, weight] of Object.entries(COUNT_WEIGHTS))
    score += weight * Number(signs[sign as Sign]);
  const flags = Object.entries(FLAG_WEIGHTS);
  let least = 0;
  let most = 0;
  for (const [, weight] of flags) {
    if (weight < 0) least += weight;
    else most += weight;
  }
  for (const [sign, weight] of flags) {
    if (score + least >= THRESHOLDS.yes || score + most < THRESHOLDS.unsure) break;
    if (weight < 0) least -= weight;
    else most -= weight;
    score += weight * Number(signs[sign as Sign]);
  }
  return score;
}
