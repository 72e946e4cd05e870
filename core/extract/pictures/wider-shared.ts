import type { Page } from '../page';
import type { Source } from './settle-source';
import { shareAddresses } from './share-addresses';
import { type NamedSize, sizeIn } from './size';

/** How far the ratios of two sizes of one picture are apart, by rounding. */
const NEARLY = 0.02;

/** A wider file of a picture. */
interface Wider {
  readonly address: string;
  /** How many times wider it is. */
  readonly times: number;
}

/** Finds what the page names for sharing where that is the same file and cut for a greater width; null where it does not. */
export function widerTest(page: Page): (source: Source) => Wider | null {
  const shared = shareAddresses(page).flatMap((address) => {
    const size = sizeIn(address);
    return size === null ? [] : [{ address, size }];
  });
  return ({ src, srcset }) => {
    const own = shared.length === 0 || srcset ? null : sizeIn(src);
    const wider = own && shared.find(({ size }) => size.width > own.width && isSameCut(size, own));
    return wider ? { address: wider.address, times: wider.size.width / own.width } : null;
  };
}

function isSameCut(one: NamedSize, other: NamedSize): boolean {
  if (one.rest !== other.rest) return false;
  if (!one.height || !other.height) return one.height === other.height;
  return Math.abs((one.width * other.height) / (one.height * other.width) - 1) <= NEARLY;
}
