import { HOME_PATH, OFFER_PATH, TEXT_PATH } from './patterns';

const PART_OF_WORDS = /[-_+]|%20/;

/** Whether an address is that of a site's front page. */
export const isHome = (url: URL): boolean =>
  HOME_PATH.test(url.pathname.toLowerCase()) && url.search === '';

/** What an address says of its page; flags are booleans. */
export function readAddress(url: URL) {
  const path = url.pathname.toLowerCase();
  const segments = url.pathname.split('/').filter(Boolean);
  const words = segments.map(
    (segment) => segment.replace(/\.\w+$/, '').split(PART_OF_WORDS).length,
  );
  const slug = Math.max(0, ...words);
  const folders = `//${url.hostname}/${segments.slice(0, -1).join('/')}/`;
  return {
    home: HOME_PATH.test(path),
    depth: Math.min(segments.length, 5),
    slug: Math.min(slug, 8),
    textPath: TEXT_PATH.test(folders.toLowerCase()),
    offerPath: OFFER_PATH.test(path),
  };
}
