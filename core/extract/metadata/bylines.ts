import { lower } from '../lower';
import { all, attribute, closest, first, parentOf } from '../safe-document';
import { AUTHOR_MARKS, OTHER_MARKS } from './author-words';
import { ELSEWHERE, ELSEWHERE_NEAR, insideOf } from './elsewhere';
import { labelledPeople } from './labelled-people';
import { isLikelyByline, MAX_BYLINE, namesAtStart } from './likely-bylines';
import {
  distinct,
  isByline,
  isFullName,
  namesHelpers,
  peopleIn,
  withoutDay,
  withoutPrefix,
} from './people';
import { type Line, spacedText } from './surroundings';

/** Where pages mark the author by a standard: schema.org, microformats, link relations; then by name. */
const MARKED = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  '.p-author, .author.vcard .fn, .byline .author',
  '[rel~="author"]',
  '[class*="byline" i], [class*="author-name" i], [class*="author_name" i], [class*="authorname" i]',
  '[class~="author" i], [class*="post-author" i], [class*="article-author" i], [class*="entry-author" i], [class*="blog-author" i], [class*="by-author" i], [class*="type--author" i], [class*="tag-author" i]',
] as const;

/** What stands out in a box about the author. */
const AUTHOR_BOX =
  ':is([class*="author-info" i], [class*="author-bio" i], [class*="author-box" i], [class*="author-card" i], [class*="about-author" i], [class*="author-section" i], [class*="author-wrapper" i]) :is(h2, h3, h4, h5, strong, a, [class*="name" i], [class*="bold" i])';

/** Links to the pages of authors, wherever they stand. */
const AUTHOR_LINKS =
  'a[href*="/author/" i], a[href*="/authors/" i], a[href*="/autor/" i], a[href*="/autoren/" i]';

/** Elements of one kind that are looked at. */
const MAX_ELEMENTS = 40;

/** "posted on 3 may 2021 by jane doe", in small letters: the names stand after the day, to the end. */
const AFTER_DAY =
  /^(?:posted|published|written|created|added|submitted|veröffentlicht|erstellt|geschrieben|publié|écrit|publicado|pubblicato|geplaatst|opublikowan[^\s\d]+)\b.{0,60}?\s(?:by|von|par|por|da|door|przez)[\s|:]+(.{2,100})$/s;

/** "By submitting, I agree …": begins as bylines do. */
const CONSENT = /\b(?:i|you|we) (?:agree|accept|consent|acknowledge|confirm)\b/;

/** The authors that a page shows. */
export interface ShownAuthors {
  /** Near the headline, in an element that is named for authors. */
  readonly near: readonly string[];
  /** In a line under the headline that begins as bylines do. */
  readonly written: readonly string[];
  /** Other places, the surest first, each a list of people; looked at only as far as it is asked. */
  readonly others: Iterable<readonly string[]>;
}

/** Finds the authors that the page shows near its headline and in marked places. */
export function readBylines(
  document: Document,
  lines: readonly Line[],
  headline: Element | null,
): ShownAuthors {
  const teaser = lines.findIndex(isTeaser);
  const own = teaser < 0 ? lines : lines.filter(({ isAfter }, at) => !isAfter || at < teaser);
  const isElsewhere = insideOf(ELSEWHERE_NEAR, headline);
  const close = withLabels(
    own.filter(({ block }) => !isElsewhere(block) && !isQuoted(block, headline)),
  );
  return {
    near: nearestPeople(close),
    written: peopleWritten(close),
    others: { [Symbol.iterator]: () => otherPlaces(document, close, headline) },
  };
}

/** Words of others, and how boxes of them are called. */
const QUOTE =
  'blockquote, [class*="quoteblock" i], [class*="quote-block" i], [class*="pull-quote" i], [class*="pullquote" i]';

/** Whether an element stands in words of others: old pages put all of themselves into a quotation, for its margins. */
function isQuoted(element: Element, headline: Element | null): boolean {
  const quote = closest(element, QUOTE);
  return quote !== null && !(headline && closest(headline, QUOTE) === quote);
}

/** Words from which a linked heading is the title of a text, not a name. */
const MIN_TITLE = 4;

/** Whether a line after the headline is the linked one of another text: names under it are not of this one. */
function isTeaser({ block, isAfter, text }: Line): boolean {
  const isNamed = isByline(text) || isMarked([block]);
  const isTitle = isAfter && text.split(' ').length >= MIN_TITLE && !isNamed;
  const heading = isTitle ? closest(block, 'h2, h3, h4') : null;
  const link = heading && (closest(heading, 'a[href]') ?? first(heading, 'a[href]'));
  return link !== null && !attribute(link, 'href').startsWith('#');
}

/** Lines after the headline in which a byline stands that goes before what the page states elsewhere. */
const WRITTEN_LINES = 3;

const peopleWritten = (lines: readonly Line[]): readonly string[] =>
  lines
    .filter(({ isAfter }) => isAfter)
    .slice(0, WRITTEN_LINES)
    .map(writtenPeople)
    .find((people) => people.some(isFullName)) ?? [];

function* otherPlaces(
  document: Document,
  lines: readonly Line[],
  headline: Element | null,
): Generator<readonly string[]> {
  for (const line of lines) yield writtenPeople(line);
  for (const place of MARKED) yield markedIn(document, place, headline);
  yield markedIn(document, AUTHOR_BOX, headline).filter(isFullName);
  for (const [at, line] of lines.entries()) if (isLikelyByline(lines, at)) yield namesAtStart(line);
  yield labelledPeople(document, headline);
  yield markedIn(document, AUTHOR_LINKS, headline).filter(isFullName);
}

/** A line that only announces names ("Written by:") and the line under it, as one. */
function withLabels(lines: readonly Line[]): readonly Line[] {
  return lines.map((line, at) => {
    const next = lines[at + 1];
    const isLabel =
      line.isAfter &&
      line.text.length < 30 &&
      isByline(line.text) &&
      withoutPrefix(line.text) === '';
    if (!isLabel || !next?.isAfter) return line;
    return { ...line, text: `${line.text} ${next.text}`, parts: [...line.parts, ...next.parts] };
  });
}

/** Characters of a line that only parts two names of one byline: "and", a comma. */
const MAX_BETWEEN = 12;

/** Longest line, in characters, that says what an author does. */
const MAX_JOB = 60;

/** Names in class lists, in small letters, of elements that hold what an author does. */
const JOB_MARKS = /author[\w-]*(?:title|job|role|position|desc|bio)|job-?title/;

/**
 * The people in the first line that is named for authors and in the lines that go on with it; those
 * who did something else to the text ("Photography by") are left out.
 */
function nearestPeople(lines: readonly Line[]): readonly string[] {
  const people: string[] = [];
  let isAfter: boolean | null = null;
  for (const line of lines) {
    const found = namesHelpers(line.text) ? null : markedPeople(line);
    if (found && found.length > 0 && line.isAfter === (isAfter ?? line.isAfter)) {
      people.push(...found);
      isAfter = line.isAfter;
    } else if (isAfter !== null && (found === null || !isBetween(line))) break;
  }
  return distinct(people);
}

/** Whether a line between two people leaves the byline open: a comma, or what one of them does. */
const isBetween = ({ text, block }: Line): boolean =>
  text.length <= MAX_BETWEEN || (text.length <= MAX_JOB && JOB_MARKS.test(nameOf(block)));

/** The people in the parts of a line that are named for authors. */
function markedPeople({ parts, block }: Line): readonly string[] {
  const marked = parts.filter(({ elements }) => isMarked(elements.slice(0, -1)));
  const chosen = marked.length > 0 ? marked : isMarked([block]) ? parts : [];
  const text = chosen.map((part) => part.text).join(' | ');
  return text.length <= MAX_BYLINE ? peopleIn(text) : [];
}

/** Whether the innermost element that has a telling name is named for authors. */
function isMarked(elements: readonly Element[]): boolean {
  for (const name of elements.map(nameOf)) {
    if (OTHER_MARKS.test(name)) return false;
    if (AUTHOR_MARKS.test(name)) return true;
  }
  return false;
}

const nameOf = (element: Element): string =>
  ['class', 'id', 'itemprop', 'rel', 'data-testid']
    .map((naming) => attribute(element, naming))
    .join(' ')
    .slice(0, 400)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase();

/** Names of one word in one byline, at most; more are the words of a sentence: "By default, `fetch()` …". */
const MAX_USERS = 2;

/** A whole sentence, which may begin as bylines do: "By our photos we would like to show you the lake." */
const SENTENCE = /^(?:\p{Ll}\S* ){3}(?:\S+ ){7,}\S+[.!?]$/u;

/** The people in a line that says by its words that it is a byline. */
function writtenPeople({ parts }: Line): readonly string[] {
  const text = withoutDay(parts.map((part) => part.text).join(' | '));
  if (text.length > MAX_BYLINE || SENTENCE.test(withoutPrefix(text))) return [];
  const found = AFTER_DAY.exec(lower(text))?.[1];
  const afterDay = found === undefined ? undefined : text.slice(-found.length);
  if (afterDay === undefined && (!isByline(text) || CONSENT.test(lower(text)))) return [];
  const people = peopleIn(afterDay ?? text);
  const isBrief = parts.length > 1 ? people.length <= MAX_USERS : text.split(' ').length <= 3;
  return isBrief ? people : people.filter(isFullName);
}

/** The people in the first element of a kind, and in those that stand beside it. */
function markedIn(document: Document, place: string, headline: Element | null): readonly string[] {
  const isElsewhere = insideOf(ELSEWHERE, headline);
  const elements = all(document, place)
    .slice(0, MAX_ELEMENTS)
    .filter((element) => !isElsewhere(element) && !isQuoted(element, headline));
  const lists = elements.map((element) =>
    peopleIn(spacedText(document, element, MAX_BYLINE) || attribute(element, 'content')),
  );
  const at = lists.findIndex((list) => list.length > 0);
  const found = elements[at];
  if (!found) return [];
  const parent = parentOf(found);
  return distinct(
    elements.flatMap((element, index) =>
      index >= at && parentOf(element) === parent ? (lists[index] ?? []) : [],
    ),
  );
}
