import { MAX_ADDRESS, type Origin, pictureAddress } from './address';

/** Candidates kept of one `srcset`; sites that offer every width stay below it. */
const MAX_CANDIDATES = 64;

const SEPARATORS = /[\s,]*/y;
const ADDRESS = /\S+/y;
const DESCRIPTORS = /[^,]*/y;
const WIDTH = /^\d{1,5}w$/;
const DENSITY = /^\d{1,3}(?:\.\d{1,4})?x$/;

/** One picture of a `srcset`. */
interface Candidate {
  readonly address: string;
  /** `640w`, `2x`, or '' for the plain one. */
  readonly descriptor: string;
}

/**
 * A `srcset` with each candidate judged by itself, as absolute addresses; those that must not load
 * or cannot be read are left out. Null when none is left. Read as the HTML standard says
 * ("parse a srcset attribute").
 */
export function sourceSet(value: string, origin: Origin): string | null {
  if (value.length > MAX_ADDRESS) return null;
  const kept: string[] = [];
  for (const { address, descriptor } of candidates(value)) {
    const absolute = pictureAddress(address, origin)?.replace(/,+$/, (commas) =>
      '%2C'.repeat(commas.length),
    );
    if (absolute) kept.push(descriptor === '' ? absolute : `${absolute} ${descriptor}`);
    if (kept.length === MAX_CANDIDATES) break;
  }
  return kept.length > 0 ? kept.join(', ') : null;
}

function* candidates(value: string): Generator<Candidate> {
  let at = 0;
  const read = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const [text = ''] = pattern.exec(value) ?? [];
    at += text.length;
    return text;
  };
  while (at < value.length) {
    read(SEPARATORS);
    const address = read(ADDRESS);
    if (address === '') return;
    if (address.endsWith(',')) {
      yield { address: address.replace(/,+$/, ''), descriptor: '' };
      continue;
    }
    const words = read(DESCRIPTORS).split(/\s+/).filter(Boolean);
    const descriptor = words.find((word) => WIDTH.test(word) || DENSITY.test(word));
    if (words.length === 0 || descriptor) yield { address, descriptor: descriptor ?? '' };
  }
}
