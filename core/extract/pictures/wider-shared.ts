import type { Page } from '../page';
import type { Source } from './settle-source';
import { shareAddresses } from './share-addresses';
import { widthHint } from './size';

/** Gives a source as the page names it for sharing, where that is the same file but for a greater width in its address. */
export function widerTest(page: Page): (source: Source) => Source {
  const shared = shareAddresses(page).flatMap((address) => {
    const width = widthHint(address);
    return width === null ? [] : [{ address, width, rest: without(address, width) }];
  });
  return (source) => {
    const width = shared.length === 0 || source.srcset ? null : widthHint(source.src);
    if (width === null) return source;
    const rest = without(source.src, width);
    const wider = shared.find((each) => each.width > width && each.rest === rest);
    return wider ? { ...source, src: wider.address } : source;
  };
}

/** An address without the width that it names. */
const without = (address: string, width: number): string => address.split(String(width)).join('');
