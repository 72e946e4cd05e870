import { all, attribute, closest, matches, textOf } from '../extract/safe-document';
import { baseOf } from '../unclobbered';
import { numberIn, pairsOf, type Step, stepTo } from './address';
import { isListing } from './listing';
import {
  ELSEWHERE,
  NEXT,
  OFFSETS,
  OTHER_TEXT,
  OTHER_TEXT_ELSEWHERE,
  PAGE,
  THREAD,
} from './page-words';

/** The part of an article, or the page of a thread, that comes after a page. */
export interface NextPart {
  readonly url: URL;
  /** Which part it is; the first is 1. */
  readonly number: number;
  /** How many there are; null when the page does not say. */
  readonly total: number | null;
}

/** A link to where the text may go on. */
interface Candidate {
  readonly element: Element;
  readonly url: URL;
  readonly step: Step;
}

/** Links that are looked at; a page with more is a directory. */
const MOST_LINKS = 4000;

/** Parts that an article may have; a thread may have more. */
const MOST_PARTS = 40;

/** Longest text of a link that only turns a page, in characters. */
const LONGEST_TEXT = 60;

/**
 * Where the text of a page goes on; null when it ends there, or when what follows is another text: the
 * next article, the next chapter, more comments, more of a list. `url` is the page's address. The
 * document is only read.
 */
export function findNextPart(document: Document, url: URL): NextPart | null {
  const base = baseOf(document) ?? url;
  const links = all(document, 'a[href], link[rel~="next" i][href]').slice(0, MOST_LINKS);
  const addresses = links.flatMap((element) => {
    const href = attribute(element, 'href');
    const to = URL.canParse(href, base) ? new URL(href, base) : null;
    // A number makes the difference between the parts' addresses, or there is none.
    return to?.origin === url.origin && /\d/.test(to.pathname + to.search)
      ? [{ element, url: to }]
      : [];
  });
  const candidates = addresses.flatMap((link) => {
    const step = /comment|repl(?:y|ies)/i.test(link.url.hash) ? null : toStep(url, link);
    return step && isHere(link.element) ? [{ ...link, step }] : [];
  });
  const going = candidates.filter(isContinuation);
  const next = going.find(({ element }) => matches(element, 'a')) ?? going[0];
  if (!next || isListing(document, url, next.step.stem)) return null;
  const { step, element } = next;
  const written = numberOf(words(element));
  const number = written ?? (step.number === 1 ? 2 : step.number);
  const total = Math.max(totalBeside(element, number - 1), highestIn(step.stem, addresses));
  // So many pages turn what stands beside an article: a list of others.
  if (total > MOST_PARTS && !THREAD.test(url.href)) return null;
  const { href } = next.url;
  return { url: new URL(href.replace(/#.*$/, '')), number, total: total >= number ? total : null };
}

/** The highest of the numbers by which a page links the parts of a stem; 0 where it does not count them. */
function highestIn(stem: string, links: readonly Omit<Candidate, 'step'>[]): number {
  const counted = links.flatMap(({ element, url }) => {
    const text = words(element);
    const shown = numberOf(text);
    const own = shown === null || !isHere(element) ? null : numberIn(stem, url);
    const isOfRun = shown !== null && own !== null && (shown === own || shown === own + 1);
    return isOfRun ? [{ shown, isPlain: /^\d+$/.test(text) }] : [];
  });
  const numbers = new Set(counted.map(({ shown }) => shown));
  // "On to page 2" alone counts nothing.
  const isRun = numbers.size > 1 || counted.some(({ isPlain }) => isPlain);
  return isRun ? Math.max(...numbers) : 0;
}

const isHere = (element: Element): boolean =>
  matches(element, 'link') || !closest(element, ELSEWHERE);

/** The step by the numbers in both addresses, or by how many posts come before, with the number on the link. */
function toStep(from: URL, { element, url }: Omit<Candidate, 'step'>): Step | null {
  const step = stepTo(from, url);
  if (step) return step;
  const [name] = pairsOf(url).find(([key]) => OFFSETS.has(key.toLowerCase())) ?? [];
  const number = name ? numberOf(words(element)) : null;
  if (!name || !number || number < 2) return null;
  const [before, after] = [from, url].map((each) => Number(each.searchParams.get(name) ?? 0));
  const size = (after ?? 0) / (number - 1);
  if (!Number.isInteger(size) || size < 2 || before !== size * (number - 2)) return null;
  const [own, other] = [from, url].map((each) => {
    const plain = new URL(each);
    plain.searchParams.delete(name);
    plain.hash = '';
    return plain.href;
  });
  return own !== undefined && own === other
    ? { stem: own, form: 'named', number, fromNumbered: before > 0 }
    : null;
}

/** Whether the words of a link say what its address lets hope. */
function isContinuation({ element, step }: Candidate): boolean {
  const isNext = attribute(element, 'rel').toLowerCase().split(/\s+/).includes('next');
  if (matches(element, 'link')) return isNext && step.form === 'named';
  const text = words(element);
  if (text.length > LONGEST_TEXT) return false;
  const hasPage = PAGE.test(text);
  if (!hasPage && (OTHER_TEXT.test(text) || OTHER_TEXT_ELSEWHERE.test(text))) return false;
  const number = numberOf(text);
  if (number === 1) return false;
  const says = number !== null && (number === step.number || number === step.number + 1);
  if (step.form === 'named') return isNext || says || NEXT.test(text);
  // A bare number is a page's only where the link itself counts, or where it is a folder of the page's own.
  if (says) return true;
  return NEXT.test(text) && (hasPage || isNext) && !step.fromNumbered;
}

/** What a link says: its text, else its label or title, else its picture's. */
function words(element: Element): string {
  const label = () => attribute(element, 'aria-label') || attribute(element, 'title');
  const picture = () => all(element, 'img[alt]').map((image) => attribute(image, 'alt'))[0] ?? '';
  const text = textOf(element, 400).replace(/\s+/g, ' ').trim();
  return text || label().trim() || picture().trim();
}

/** The number that a link names, alone or after the word for a page: "2", "Page 2", "第2页"; null for other text. */
function numberOf(text: string): number | null {
  const plain = text.normalize('NFKC');
  const [, digits] = /^\D{0,30}?(\d{1,3})\D{0,3}$/u.exec(plain) ?? [];
  const rest = plain.replace(/\d+/, '').trim();
  return digits && (rest.length <= 2 || PAGE.test(rest)) ? Number(digits) : null;
}

/** "1 of 4", "1/4": the number of parts that is said beside a link; 0 when none is. */
function totalBeside(element: Element, current: number): number {
  for (
    let at: Element | null = element, level = 0;
    at && level < 4;
    at = at.parentElement, level++
  ) {
    const text = textOf(at, 300).normalize('NFKC');
    if (text.length >= 300) return 0;
    for (const [, one, all] of text.matchAll(OF)) if (Number(one) === current) return Number(all);
  }
  return 0;
}

const OF =
  /(\d{1,3})\s*(?:of|von|de|sur|di|van|af|av|из|із|z|iz|из|σε|מתוך|من|از|\/)\s*(\d{1,3})(?!\d)/giu;
