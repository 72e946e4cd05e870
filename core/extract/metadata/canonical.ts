import { all, attribute } from '../safe-document';
import { webAddress } from './lead-picture';
import { contentsOf } from './meta-tags';
import type { Sources } from './sources';

/** The address the page calls its own: http(s), absolute, without its fragment; null when none or malformed. */
export function readCanonical({ document, url, meta }: Sources): string | null {
  const addresses = [
    ...all(document, 'link[rel~="canonical" i]').map((link) => attribute(link, 'href')),
    ...contentsOf(meta, ['og.url', 'twitter.url']),
  ];
  for (const address of addresses) {
    const found = webAddress(address, url);
    if (found) return found.replace(/#.*$/, '');
  }
  return null;
}
