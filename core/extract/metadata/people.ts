import { hasLetter } from '../fold';
import { lower, wordList } from '../lower';
import {
  BYLINE_ENDS,
  BYLINE_PREFIXES,
  HELPERS,
  isEndStart,
  isPrefixStart,
  namesJob,
  namesNobody,
} from './author-words';
import { cleanText, fold, LENGTHS } from './clean';
import { monthOf } from './months';

/** Between two people: commas, semicolons, bars, bullets, ampersands, slashes, "and" in the languages of bylines. */
const BETWEEN =
  /\s*[;,|•·/&\n、，；＆／｜]\s*|\s+(?:and|And|AND|und|UND|et|y|e|og|en|och|oraz|ja|ve|и|та|i|with|mit|avec|con)\s+|\s+[–—-]\s+/;

/** A day at the start of a byline, and the sign or the word that parts it from the names: "3 May 2021 · by". */
const DAY_BEFORE =
  /^\W*(?:\p{L}{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{1,2}\.?\s+\p{L}{3,10}\.?,?\s+\d{4}|\d{1,4}[-./]\d{1,2}[-./]\d{1,4})(?:[,\s]+\d{1,2}:\d{2}(?:\s*[ap]\.?m\.?)?)?(?:\s*[|•·–—/]+\s*|\s+-\s+|\s+(?=(?:by|von|par|por|da|door)\s))(?:\d+ min(?:ute)?s?(?: read)?\s*[|•·–—/]+\s*)?/iu;

/** A company, by the form of its firm. */
const COMPANY =
  /(?:^|[,;|]|\s(?:and|for|of|at|und|et|y)\s)(?:(?!\s(?:and|for|of|at|und|et|y)\s)[^,;|])+,?\s(?:Inc|LLC|Ltd|Limited|GmbH|PLC|plc|Corp|Corporation|S\.A|Pty)\b\.?(?=$|\s*[,;|])/g;

/** An office by its name, which holds commas and "and" as lists of people do: "Department for Trade, Energy and Roads". */
const OFFICE =
  /(?<!\p{L})(?:(?:bundes|landes|kultus|innen|außen|finanz)?(?:departement|department|ministerium|ministry|ministère|ministerio|ministero|ministério)|(?:bundes|landes)?amt|kommission|commission|behörde|directorate)\s+(?:für|for|of|pour|de|des|du|para|per|dell?)(?!\p{L})/iu;

/** What is left of a name that "and" stands in: "The Dutch and Danish ministries". */
const HALF_OF_NAME = /^the \p{L}+ and /iu;

const MAX_WORDS = 5;
const MAX_NAME_LENGTH = 60;
const MAX_PEOPLE = 25;
const MAX_AFTER_DAY = 3;

/** What no name holds: addresses, handles, code, sentences' ends. */
const NO_NAME =
  /[@{}<>[\]=?!%$#"“”]|:\s*\d|https?:|www\.|\.(?:com|org|net|html?)\b|(?<!\S)\d{4}(?!\S)/;

/** What a page asks its readers to do, in words with capitals. */
const INTERFACE =
  /^(?:view|read|share|see|show|click|download|listen|print|save|skip|jump|subscribe|sign) (?:(?:in|to|the|this|more|all|now|here|on|full|via|post|article|story|page)\b|[a-z]* edition|.*\b(?:articles|posts|profile|bio)$)|^(?:post|leave|write|add) (?:a|your)\b|^关注/i;

/** The same where there are full stops: several in one word, or sentences. */
const NO_STOPS = /\.\p{L}+\.\p{L}|\.\s+\p{L}{3,}.*\.$/u;

/** Small words inside names: nobility, descent, articles. */
const isParticle = wordList(
  'a af al bin bint da dal das de degli dei del della den der des di do dos du e el ibn in la las le',
  'lo los of och ten ter the van vom von y zu zum zur',
);

/**
 * The people named in a byline or a field, in order, without jobs, addresses and duplicates.
 * `isStated`: the page says that it is a name, so that it may be written in small letters.
 */
export function peopleIn(value: unknown, isStated = false): readonly string[] {
  const text = cleanText(value, LENGTHS.byline);
  if (!text || /^(?:https?:\/\/|www\.|@)|^\S+@\S+$/i.test(text)) return [];
  const written = text.replace(/\([^)]*\)|<[^<>]*>/g, ' ').replace(COMPANY, ' ');
  const named = withoutDay(written);
  const bare = withoutPrefix(withoutEnd(withoutPrefix(named)));
  // Chinese papers part names of two to four signs by a space, where a word before them says what they are.
  const isSpaced =
    /^(?:作者|记者)/.test(named) && /^\p{Script=Han}{2,4}(?: \p{Script=Han}{2,4})+$/u.test(bare);
  if (isStated && OFFICE.test(bare.split(/[,;|]|\s[-–—]\s/, 1)[0] ?? '')) return [];
  const pieces = bare.split(isSpaced ? ' ' : BETWEEN);
  const parts = pieces.flatMap((part) => {
    const name = withoutPrefix(part ?? '').replace(
      /^[\s\-–—:.*©]+|[\s\-–—:,*©)）]+$|(?<=\p{Ll}{3})\.$/gu,
      '',
    );
    return name !== '' && isPerson(name, isStated) ? [name] : [];
  });
  if (parts.length === 1 && pieces.length === 2 && HALF_OF_NAME.test(bare)) return [];
  // Behind a day stand a few names, or all the topics of a text.
  if (named !== written && parts.length > MAX_AFTER_DAY) return [];
  const people = distinct(parts).slice(0, MAX_PEOPLE);
  // One small word beside a full name is what somebody does: "Jane Doe, surgeon".
  return people.some(isFullName) ? people.filter((name) => !/^\p{Ll}+$/u.test(name)) : people;
}

/** A byline without a day before its names; the same text when there is none. */
export const withoutDay = (text: string): string => text.replace(DAY_BEFORE, '');

/** A byline without the word that announces names; the same text when there is none. */
export function withoutPrefix(text: string): string {
  let rest = text.trim();
  const [first = ''] = lower(rest.slice(0, MAX_NAME_LENGTH)).split(/[\s!-/:-@[-`{-~–—：／]/, 1);
  if (!isPrefixStart(first)) return rest;
  for (const { pattern, isCased, isBefore } of BYLINE_PREFIXES) {
    const found = pattern.exec(isCased ? rest : lower(rest));
    const words = found?.[1]?.trim() ?? '';
    if (found && (!isBefore || words === '' || words.split(' ').every(isBefore)))
      rest = rest.slice(found[0].length);
  }
  return rest.trim();
}

/** Whether a text begins as bylines do. */
export const isByline = (text: string): boolean => withoutPrefix(text) !== text.trim();

/** Whether a name has the form of a person's: two words or more that begin with capitals, or a few letters without case. */
export const isFullName = (name: string): boolean =>
  name.includes(' ')
    ? /^\p{Lu}/u.test(name)
    : /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]{2,7}$/u.test(name);

function withoutEnd(text: string): string {
  if (
    !/\d/.test(text) &&
    !lower(text)
      .split(/[^a-zà-ž]+/)
      .some(isEndStart)
  )
    return text.trim();
  let rest = text;
  for (const { pattern, isCased } of BYLINE_ENDS) {
    const found = pattern.exec(isCased ? rest : lower(rest));
    if (found) rest = rest.slice(0, found.index);
  }
  return rest.trim();
}

/** Whether a line begins with those who did something else to the text: pictures, corrections. */
export const namesHelpers = (text: string): boolean => HELPERS.exec(lower(text))?.index === 0;

function isPerson(name: string, isStated: boolean): boolean {
  const words = name.split(/\s+/);
  if (name.length > MAX_NAME_LENGTH || words.length > MAX_WORDS || !hasLetter(name)) return false;
  if (NO_NAME.test(lower(name)) || (!isStated && name.includes('.') && NO_STOPS.test(name)))
    return false;
  if (namesJob(name) || namesNobody(fold(name)) || INTERFACE.test(name)) return false;
  if (words.length <= 3 && /\d/.test(name) && words.some((word) => monthOf(word) !== null))
    return false;
  if (isStated && words.length <= 3) return true;
  return words.length === 1 || words.every((word, at) => isNameWord(word, at, words.length));
}

/** Capitalised, or in letters without case, or a small word between such. */
const isNameWord = (word: string, at: number, count: number): boolean =>
  !/^\p{Ll}/u.test(word) || (isParticle(word) && at < count - 1 && (at > 0 || count > 2));

/** Without repetitions, initials standing for a name that follows, and parts of names that are there in full. */
export function distinct(names: readonly string[]): readonly string[] {
  const seen = new Map<string, string>();
  for (const name of names)
    if (!seen.has(fold(name))) seen.set(fold(name), name.replace(/\s+/g, ' '));
  const initials = new Set([...seen.keys()].map(initialsOf));
  return [...seen].flatMap(([key, name]) =>
    key.length <= 3 && key === key.replace(' ', '') && initials.has(key) ? [] : [name],
  );
}

/** The first letters of a name of several words; '' for one word. */
function initialsOf(key: string): string {
  const words = key.split(' ');
  return words.length > 1 ? words.map((word) => word[0]).join('') : '';
}
