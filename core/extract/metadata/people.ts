import { BYLINE_ENDS, BYLINE_PREFIXES, JOB_WORDS, NOBODY } from './author-words';
import { cleanText, fold, LENGTHS } from './clean';
import type { IsSite } from './site-words';

/** Between two people: commas, semicolons, bars, bullets, ampersands, slashes, "and" in the languages of bylines. */
const BETWEEN =
  /\s*[;,|•·/&\n、，；]\s*|\s+(?:and|und|et|y|e|og|en|och|oraz|ja|ve|и|та|i|with|mit|avec|con)\s+/u;

const MAX_WORDS = 6;
const MAX_NAME_LENGTH = 60;
const MAX_PEOPLE = 20;

/** The people named in bylines and fields, in order, without jobs, addresses, sites and duplicates. */
export function peopleIn(values: readonly unknown[], isSite: IsSite): readonly string[] {
  const names = values.flatMap((value) => {
    const text = cleanText(value, LENGTHS.byline);
    return text ? namesIn(text) : [];
  });
  return distinct(names.filter((name) => isPerson(name) && !isSite(name))).slice(0, MAX_PEOPLE);
}

function namesIn(text: string): readonly string[] {
  const bare = BYLINE_ENDS.reduce(
    (rest, end) => rest.replace(end, ''),
    withoutPrefix(text.replace(/\([^)]*\)/g, ' ')),
  );
  return bare.split(BETWEEN).flatMap((part) => {
    const name = withoutPrefix(part ?? '').replace(/^[\s\-–—:.]+|[\s\-–—:,]+$/g, '');
    return name === '' || JOB_WORDS.test(name) ? [] : [name];
  });
}

const withoutPrefix = (text: string): string =>
  BYLINE_PREFIXES.reduce((rest, prefix) => rest.replace(prefix, ''), text.trim()).trim();

function isPerson(name: string): boolean {
  if (name.length > MAX_NAME_LENGTH || name.split(/\s+/).length > MAX_WORDS) return false;
  if (!/\p{L}/u.test(name) || /[@{}<>[\]]|https?:|www\.|\.(?:com|org|net)\b|\d{3}/i.test(name))
    return false;
  return !NOBODY.test(fold(name));
}

function distinct(names: readonly string[]): readonly string[] {
  const seen = new Map<string, string>();
  for (const name of names) if (!seen.has(fold(name))) seen.set(fold(name), name);
  return [...seen.values()];
}
