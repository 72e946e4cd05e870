import { OFFER_FOLDERS, TEXT_FOLDERS, TEXT_HOSTS } from './patterns';

/** The parts of an address that are read; `location` has them too. */
export type Address = Pick<URL, 'hostname' | 'pathname' | 'search'>;

/** Paths of home pages, in small letters: nothing, a file of that name, or a language. */
const HOME_PATH = /^\/(?:(?:index|home|default)\.\w+|home\/?|[a-z]{2}(?:[-_][a-z]{2})?\/?)?$/;

/** A year, a month or a day as a folder. */
const DAY_FOLDER = /^(?:19|20)\d\d(?:-?\d\d){0,2}$/;

const isHomePath = (path: string): boolean =>
  path === '/' || ((path.indexOf('/', 1) < 0 || path.endsWith('/')) && HOME_PATH.test(path));

/** Whether an address is that of a site's front page. */
export const isHome = (url: Address): boolean =>
  url.search === '' && isHomePath(url.pathname.toLowerCase());

/** Whether a list of words, parted by spaces, has one of these. */
const has = (list: string, words: readonly string[]): boolean =>
  words.some((word) => list.includes(` ${word} `));

/** Words of a segment of a path, as addresses part them. */
function wordsIn(segment: string): number {
  let words = 1;
  for (const mark of ['-', '_', '+', '%20']) words += segment.split(mark).length - 1;
  return words;
}

/** What an address says of its page; flags are booleans. No pattern runs that a plain look can spare. */
export function readAddress(url: Address) {
  const path = url.pathname.toLowerCase();
  const segments = path.split('/').filter(Boolean);
  const folders = segments.slice(0, -1);
  return {
    home: isHomePath(path),
    depth: Math.min(segments.length, 5),
    slug: Math.min(Math.max(0, ...segments.map(wordsIn)), 8),
    textPath:
      has(TEXT_FOLDERS, folders) ||
      folders.some((folder) => DAY_FOLDER.test(folder)) ||
      has(TEXT_HOSTS, url.hostname.split('.').slice(0, -1)),
    offerPath: has(OFFER_FOLDERS, segments),
  };
}
