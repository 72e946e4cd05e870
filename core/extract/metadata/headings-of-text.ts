import { fold as foldWords } from '../fold';
import { isTailHeading } from '../phrases';
import { closest, first, holds, isBehind, textOf } from '../safe-document';
import { fold, LENGTHS } from './clean';
import { type Heading, lesserHeadings } from './headings';
import type { SiteNames } from './site-words';
import type { Sources } from './sources';
import { readSurroundings } from './surroundings';

/** Most words of a title that every page of an application has: its name, "Home page". */
const RUBRIC_WORDS = 2;

/** Whether a title is no longer than the name of an application or of a part of it. */
export const isRubric = (title: string): boolean => fold(title).split(' ').length <= RUBRIC_WORDS;

/** Whether a title is no more than a word and perhaps the site's name: "Story - Example". */
export const isBare = (title: string): boolean =>
  !title.split(/\s+[-–—|·:]\s+/).some((part) => part.trim().includes(' '));

/** Words of a headline, and characters after it from which it is that of a text. */
const MANY_WORDS = 6;
const MIN_TEXT = 300;

/** Characters of text between a banner and a heading with which the text has begun before that. */
const MIN_INTRODUCTION = 200;

/** Lines after a heading within which its text begins, and the shortest line of one, in characters. */
const TEXT_LINES = 8;
const MIN_LINE = 60;
const HEADINGS = 'h1, h2, h3, h4, [role="heading"]';

/** Where an application's own name stands, set as the first heading of each of its pages. */
const BANNER = 'header, nav, [role="banner"], [class*="bar" i], [class*="header" i]';

/** Whether a heading is the name of the application that the page is one of. */
export const isBanner = ({ element, text, isInText }: Heading): boolean =>
  !isInText && isRubric(text) && closest(element, BANNER) !== null;

/** The headline below a banner: the heading of a text, before which no other begins; null where none is. */
export function headingBelow(banner: Heading, sources: Sources, names: SiteNames): Heading | null {
  const { document } = sources;
  const box = closest(banner.element, BANNER);
  const below = lesserHeadings(sources, names).filter(
    ({ element, text }) => fold(text) !== fold(banner.text) && !(box && holds(box, element)),
  );
  const found = headingOfText(document, below);
  if (!found) return null;
  const between = readSurroundings(document, banner.element).lines.filter(
    ({ isAfter, block }) =>
      isAfter && !holds(found.element, block) && !isBehind(block, found.element),
  );
  const length = between
    .filter(({ text, block }) => text.length >= MIN_LINE && closest(block, HEADINGS) === null)
    .reduce((sum, { text }) => sum + text.length, 0);
  return length >= MIN_INTRODUCTION ? null : found;
}

/** Letters of a word that tells what a text is about, how many a title has that is compared, and the share of a foreign one's that the text may have. */
const TELLING = 4;
const FEW_TELLING = 3;
const MOST_SHARED = 0.25;

/** Share of the telling words of a headline that its own text has at least. */
const MIN_SHARED = 0.5;

/**
 * Whether a heading, and not a stated title, is what the text below it is about: the text has half of its telling
 * words, and hardly any of the title's. So it is in an application that leaves one title on all its pages.
 */
export function isOfText(document: Document, { element, text }: Heading, title: string): boolean {
  const said = new Set(
    readSurroundings(document, element)
      .lines.filter(({ isAfter }) => isAfter)
      .flatMap((line) => fold(line.text).split(' ')),
  );
  const tellingIn = (words: string): readonly string[] =>
    [...new Set(fold(words).split(' '))].filter(({ length }) => length >= TELLING);
  const shareOf = (words: string): number => {
    const telling = tellingIn(words);
    return telling.filter((word) => said.has(word)).length / (telling.length || 1);
  };
  const isForeign = tellingIn(title).length >= FEW_TELLING && shareOf(title) <= MOST_SHARED;
  return isForeign && shareOf(text) >= MIN_SHARED;
}

/** The first heading that says a long sentence with a text right after it; null when none does. */
export function headingOfText(document: Document, headings: readonly Heading[]): Heading | null {
  const isAboveText = ({ element, text }: Heading): boolean => {
    const isLong = text.split(' ').length >= MANY_WORDS || /\p{Script=Han}/u.test(text);
    if (!isLong || isTailHeading(foldWords(text))) return false;
    const after = readSurroundings(document, element).lines.filter(({ isAfter }) => isAfter);
    const next = after.findIndex(({ block }) => closest(block, HEADINGS) !== null);
    const length = after
      .slice(0, next < 0 ? TEXT_LINES : Math.min(next, TEXT_LINES))
      .reduce((sum, line) => sum + (line.text.length < MIN_LINE ? 0 : line.text.length), 0);
    return length >= MIN_TEXT;
  };
  return headings.find(isAboveText) ?? null;
}

/** The only first-level heading, where the way from the front page ends with its words: the title is for search engines. */
export function lastStep(document: Document, headings: readonly Heading[]): Heading | null {
  const [heading, ...others] = headings;
  const step = heading && others.length === 0 ? first(document, LAST_STEP) : null;
  return heading && step && fold(textOf(step, LENGTHS.title)) === fold(heading.text)
    ? heading
    : null;
}

/** The last step of a trail, which is this page. */
const LAST_STEP =
  ':is([class*="breadcrumb" i], [aria-label*="breadcrumb" i]) [aria-current="page"], [class*="breadcrumb" i][aria-current="page"]';
