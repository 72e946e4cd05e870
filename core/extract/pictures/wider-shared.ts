import type { Page } from '../page';
import type { Source } from './settle-source';
import { shareAddresses } from './share-addresses';
import { type NamedSize, sizeIn } from './size';

/** How far the ratios of two sizes of one picture are apart, by rounding. */
const NEARLY = 0.02;

/** Gives the address by which the page names a source for sharing, where that is the same file and cut for a greater width; else null. */
export function widerTest(page: Page): (source: Source) => string | null {
  const shared = shareAddresses(page).flatMap((address) => {
    const size = sizeIn(address);
    return size === null ? [] : [{ address, size }];
  });
  return ({ src, srcset }) => {
    const own = shared.length === 0 || srcset ? null : sizeIn(src);
    if (own === null) return null;
    return (
      shared.find(({ size }) => size.width > own.width && isSameCut(size, own))?.address ?? null
    );
  };
}

function isSameCut(one: NamedSize, other: NamedSize): boolean {
  if (one.rest !== other.rest) return false;
  if (!one.height || !other.height) return one.height === other.height;
  return Math.abs((one.width * other.height) / (one.height * other.width) - 1) <= NEARLY;
}
