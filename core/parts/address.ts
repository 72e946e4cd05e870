import { decoded } from '../decoded';
import { PAGE_IN_ADDRESS, PAGE_IN_QUERY, TRACKERS } from './page-words';

/** How an address says its number: by a word for pages, by a bare number, or not at all (the first part). */
export type Form = 'named' | 'bare' | 'none';

/** An address taken apart into the number of its part and all the rest. */
interface Reading {
  readonly stem: string;
  readonly number: number;
  readonly form: Form;
}

/** A step from one part to another. */
export interface Step {
  readonly stem: string;
  /** How the other part's address says its number. */
  readonly form: Form;
  /** The number in its address; it is one too low where a site counts from nought. */
  readonly number: number;
  /** Whether the first address has a number too. */
  readonly fromNumbered: boolean;
}

/** More parts than this has no article and hardly a thread; greater numbers name something else. */
const MOST = 400;

const WORDS = PAGE_IN_ADDRESS.join('|');
const NAMED_END = new RegExp(`^(.*?)[/_.,;-](?:${WORDS})[/_.=-]?(\\d{1,3})$`, 'iu');
const BARE_FOLDER = /^(.+)\/(\d{1,2})$/;
const BARE_END = /^(.+?[^/])[-_,.](\d{1,2})$/;

/** What ends in a date: a year, or a year and a month. */
const DATE = /\/(?:19|20)\d\d(?:\/\d{1,2})?$|[-_/.](?:19|20)\d\d(?:[-_.]\d{1,2})?$/;

/** Words before a number that count texts of their own, and comments. */
const COUNTS_TEXTS =
  /(?:chapter|kapitel|chapitre|capitulo|lesson|lektion|part|teil|partie|episode|folge|vol|volume|issue|day|step|week|comment-page|comments?|article|post|id|item|story|news)$/i;

/**
 * The names and values of an address's query. In Firefox the iterators of an extension's script in a page
 * cannot be spread.
 */
export function pairsOf({
  searchParams,
}: URL): readonly (readonly [name: string, value: string])[] {
  const pairs: [string, string][] = [];
  searchParams.forEach((value, name) => {
    pairs.push([name, value]);
  });
  return pairs;
}

/** Every way to read an address; the address itself as a first part comes last. */
export function readings(url: URL): readonly Reading[] {
  const path = decoded(url.pathname)
    .replace(/\.(?:html?|php|aspx?|jsp|shtml)$/i, '')
    .replace(/\/(?:index)?$/i, '');
  const query = pairsOf(url).filter(([name]) => !TRACKERS.test(name));
  const stemOf = (rest: string, left = query) =>
    `${url.origin}${rest.replace(/\/+$/, '')}?${left
      .map((pair) => pair.join('='))
      .sort()
      .join('&')}`;
  const found: Reading[] = [];
  for (const [name, value] of query) {
    if (!PAGE_IN_QUERY.has(name.toLowerCase()) || !/^\d{1,3}$/.test(value)) continue;
    const left = query.filter(([other]) => other !== name);
    found.push({ stem: stemOf(path, left), number: Number(value), form: 'named' });
  }
  const [, named, namedNumber] = NAMED_END.exec(path) ?? [];
  if (named !== undefined && !COUNTS_TEXTS.test(named)) {
    found.push({ stem: stemOf(named), number: Number(namedNumber), form: 'named' });
  }
  const [, bare, bareNumber] = BARE_FOLDER.exec(path) ?? BARE_END.exec(path) ?? [];
  if (bare !== undefined && !DATE.test(bare) && !COUNTS_TEXTS.test(bare)) {
    found.push({ stem: stemOf(bare), number: Number(bareNumber), form: 'bare' });
  }
  found.push({ stem: stemOf(path), number: 1, form: 'none' });
  return found.filter(({ number }) => number <= MOST);
}

/**
 * The step from one address to another where the other is the part that follows by both their numbers;
 * null for any other address.
 */
export function stepTo(from: URL, to: URL): Step | null {
  if (from.origin !== to.origin) return null;
  const known = readings(from);
  for (const { stem, number, form } of readings(to)) {
    if (form === 'none') continue;
    const own = known.find((reading) => reading.stem === stem);
    if (!own) continue;
    const fromNought = own.form === 'none' && number === 1 && to.search !== from.search;
    if (number !== own.number + 1 && !fromNought) continue;
    return { stem, form, number, fromNumbered: own.form !== 'none' };
  }
  return null;
}

/** The number that an address has among the parts of a stem; null when it is none of them. */
export const numberIn = (stem: string, url: URL): number | null =>
  readings(url).find((reading) => reading.stem === stem)?.number ?? null;
