import { titleOf } from '../safe-document';
import { cleanShown, cleanText, fold, LENGTHS } from './clean';
import { isCollection } from './collection-heading';
import { wordsOf } from './heading-words';
import { type Heading, lesserHeadings, mainHeadings, placeOf, wholeOf } from './headings';
import {
  headingBelow,
  headingOfText,
  isBanner,
  isBare,
  isOfText,
  isRubric,
  lastStep,
} from './headings-of-text';
import { headlineBelowPath } from './headline-below-path';
import { largestLine } from './headline-by-size';
import { own, textsOf } from './json-ld';
import { likeness } from './likeness';
import { contentsOf } from './meta-tags';
import type { SiteNames } from './site-words';
import type { Sources } from './sources';
import { partsOf, withoutSite, withoutTail } from './strip-site';

/** The headline in words and, when the page shows it, in place. */
export interface Headline {
  /** null when the page has no title of any kind. */
  readonly text: string | null;
  /** The element that shows it; null when none does. */
  readonly element: Element | null;
}

/** Names of tags with a headline, the most careful first. */
const TITLE_TAGS = [
  'og.title',
  'twitter.title',
  'dc.title',
  'dcterms.title',
  'citation_title',
  'parsely-title',
  'sailthru.title',
  'title',
  'headline',
];

/**
 * Likeness to a stated title from which a first-level heading is taken for the headline. Of 900
 * pages with one such heading, it was the headline above these and the stated title below.
 */
const MIN_LIKENESS = { short: 0.3, long: 0.15 } as const;

/** Words below which a heading is short: a rubric. */
const FEW_WORDS = 4;

/**
 * The headline, without the site's name and with its own dashes: the first-level heading that is
 * most like what the page states elsewhere (structured data, tags, `title`), else what it states.
 */
export function readHeadline(sources: Sources, names: SiteNames): Headline {
  const stated = statedTitles(sources, names);
  const whole = cleanShown(titleOf(sources.document), LENGTHS.title) ?? '';
  const main = mainHeadings(sources, names).filter(
    (heading) => !isCollection(heading, { whole, stated, names }),
  );
  const best =
    bestOf(main, stated) ?? onlyHeadline(main, stated) ?? lastStep(sources.document, main);
  const isLike = (heading: Heading) => likenessTo(heading, stated) >= MIN_LIKENESS.short;
  const shown = best?.isInPath
    ? headlineBelowPath(
        lesserHeadings(sources, names).filter(({ text }) => isSentence(text)),
        sources,
        isLike,
      )
    : null;
  if (shown) return { text: shown.text, element: shown.element };
  const below =
    best && fold(best.text) === fold(whole) && isBanner(best)
      ? headingBelow(best, sources, names)
      : null;
  if (below) return { text: below.text, element: below.element };
  // Where the headline is sure, the lesser headings need not be read.
  const lesser =
    best && likenessTo(best, stated) >= SURE_LIKENESS ? [] : lesserHeadings(sources, names);
  const named = headingNamedIn(whole, lesser);
  if (named && best && isSentence(named.text)) {
    return { text: linesOf(named, stated), element: named.element };
  }
  if (best) return { text: wordsOf(best, stated, names), element: best.element };
  if (named && (stated[0] === undefined || fold(stated[0]).includes(fold(named.text)))) {
    return { text: linesOf(named, stated), element: named.element };
  }
  const text = shortest(stated) ?? (whole || null);
  const equal = headingStated(stated, lesser, sources);
  if (equal) {
    const key = fold(equal.text);
    const isPart = text !== null && key.includes(fold(text));
    const words = isPart ? text : (stated.find((title) => fold(title) === key) ?? equal.text);
    return { text: words, element: equal.element };
  }
  const shareOf = (heading: Heading) =>
    main.length === 0 && heading === lesser[0] ? TOLD.first : TOLD.other;
  const longer = text
    ? lesser.filter((heading) => isBare(text) || tellsMore(heading, text, shareOf(heading)))
    : [];
  const above = headingOfText(sources.document, longer);
  if (above) return { text: above.text, element: above.element };
  const stays = headlineOf(sources.document, text, names);
  if (stays.element || main.length > 0 || text === null) return stays;
  const found = headingOfText(sources.document, lesser);
  if (found && isOfText(sources.document, found, text)) return found;
  const canBe = lesser.length === 0 && (isBare(text) || isRubric(text));
  return (canBe && largestLine(sources.document)) || stays;
}

/** Share of the words of a stated title that a longer heading has: the first on a page without one of the first level, and others. */
const TOLD = { first: 0.6, other: 0.8 } as const;
/** Times as many words that such a heading has: the same words in another order say no more. */
const LONGER = 1.5;

/** Words of a title that says enough to be known again. */
const MIN_TOLD = 3;

/** Whether a heading says what a title, or a part of it, says in fewer words. */
function tellsMore({ text }: Heading, title: string, share: number): boolean {
  const said = new Set(fold(text).split(' '));
  const isTold = (part: string): boolean => {
    const words = fold(part).split(' ');
    const told = words.filter((word) => said.has(word)).length;
    return (
      words.length >= MIN_TOLD && said.size >= words.length * LONGER && told >= words.length * share
    );
  };
  return !fold(text).includes(fold(title)) && [title, ...partsOf(title)].some(isTold);
}

/** A stated title that no heading shows: as it or a part of it stands elsewhere on the page, else without a name at its end. */
function headlineOf(document: Document, stated: string | null, names: SiteNames): Headline {
  const isHeadline = (part: string) => isSentence(part) && !names.isMentionedIn(part);
  const whole = stated && wholeOf(document, stated);
  if (whole) return whole;
  for (const text of stated ? [stated, ...partsOf(stated).filter(isHeadline)] : []) {
    const element = placeOf(document, text);
    if (element) return { text, element };
  }
  return { text: stated && withoutTail(stated), element: null };
}

/** Likeness to a stated title from which a first-level heading is the headline whatever else the page shows. */
const SURE_LIKENESS = 0.5;

const likenessTo = ({ text }: Heading, stated: readonly string[]): number =>
  Math.max(0, ...stated.map((title) => likeness(text, title)));

/** The first stated title, or another that is a whole part of it, without its section or book; null of none. */
function shortest(stated: readonly string[]): string | null {
  const [first = null, ...others] = stated;
  if (first === null) return null;
  const parts = new Set(partsOf(first).map(fold));
  return others.find((title) => title.length >= MIN_NAMED && parts.has(fold(title))) ?? first;
}

/** Shortest text, in characters, that is taken for a headline because the title holds it. */
const MIN_NAMED = 6;

/** The first heading that is a whole part of the document's title; null when none is. */
function headingNamedIn(whole: string, headings: readonly Heading[]): Heading | null {
  const parts = new Set(partsOf(whole).map(fold));
  return headings.find(({ text }) => text.length >= MIN_NAMED && parts.has(fold(text))) ?? null;
}

/** The words of a lesser heading, with its second line when the page states both as its title. */
const linesOf = ({ text, whole }: Heading, stated: readonly string[]): string =>
  stated.find((title) => fold(title) === fold(whole) && fold(title).startsWith(`${fold(text)} `)) ??
  text;

/** The first heading that is word for word what the page states as its headline; null when none is. */
function headingStated(
  stated: readonly string[],
  headings: readonly Heading[],
  { subject }: Sources,
): Heading | null {
  // Things have names too that are not the page's: a question among others.
  const others = textsOf(own(subject.article ?? {}, 'name')).map(fold);
  const titles = new Set(stated.map(fold).filter((title) => !others.includes(title)));
  return headings.find(({ text }) => isSentence(text) && titles.has(fold(text))) ?? null;
}

function statedTitles({ document, meta, subject }: Sources, names: SiteNames): readonly string[] {
  const article = subject.article ?? {};
  const tagged = [...contentsOf(meta, TITLE_TAGS), ...textsOf(own(article, 'headline'))];
  const values = [
    ...tagged.map((value) => cleanText(value, LENGTHS.title)),
    cleanShown(titleOf(document), LENGTHS.title),
    ...textsOf(own(article, 'name')).map((value) => cleanText(value, LENGTHS.title)),
  ];
  const titles = values.flatMap((value) => {
    const title = value ? withoutSite(value, names) : '';
    return title && !names.isName(title) ? [title] : [];
  });
  return [...new Set(titles)].sort(
    (one, other) => Number(isCut(one, titles)) - Number(isCut(other, titles)),
  );
}

/** Whether a title was cut short: at a quotation mark by a careless page, or to a length with dots. */
const isCut = (title: string, titles: readonly string[]): boolean =>
  /(?:…|\.\.\.)$/.test(title) ||
  titles.some(
    (other) =>
      other.startsWith(`${title} `) && /^\s+["'“„«\p{Ll}]/u.test(other.slice(title.length)),
  );

const isSentence = (text: string): boolean =>
  text.split(' ').length >= FEW_WORDS || /\p{Script=Han}/u.test(text);

/** What a heading gains that stands in the text, and what a later one must be better by where something is stated. */
const IN_TEXT = 0.1;

function bestOf(headings: readonly Heading[], stated: readonly string[]): Heading | null {
  let best: { heading: Heading; score: number } | null = null;
  const isBetter = (score: number): boolean =>
    best === null || score > best.score + (stated.length > 0 ? IN_TEXT : 0);
  for (const heading of headings) {
    const like = likenessTo(heading, stated);
    const isShort = !isSentence(heading.text);
    const isHeadline =
      stated.length === 0 || like >= (isShort ? MIN_LIKENESS.short : MIN_LIKENESS.long);
    const score =
      like + (heading.isInText ? IN_TEXT : 0) - (isShort ? 0.15 : 0) - (heading.isInPath ? 0.5 : 0);
    // A later heading must be clearly more like the title: the text's own comes first.
    if (isHeadline && isBetter(score)) best = { heading, score };
  }
  return best?.heading ?? null;
}

/** The only first-level heading, where it says a sentence and the title is that of every page. */
function onlyHeadline(headings: readonly Heading[], stated: readonly string[]): Heading | null {
  const [heading] = headings;
  const isOnly = heading !== undefined && headings.length === 1 && !heading.isInPath;
  return isOnly && isSentence(heading.text) && stated.every(isRubric) ? heading : null;
}
