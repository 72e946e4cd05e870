import { all, attribute, closest, parentOf } from '../safe-document';
import { AUTHOR_MARKS, OTHER_MARKS } from './author-words';
import { distinct, isByline, isFullName, peopleIn } from './people';
import { type Line, spacedText } from './surroundings';

/** Where pages mark the author by a standard: schema.org, microformats, link relations; then by name. */
const MARKED = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  '.p-author, .author.vcard .fn, .byline .author',
  '[rel~="author"]',
  '[class*="byline" i], [class*="author-name" i], [class*="author_name" i], [class*="authorname" i]',
  '[class~="author" i], [class*="post-author" i], [class*="article-author" i], [class*="entry-author" i], [class*="blog-author" i], [class*="by-author" i], [class*="type--author" i], [class*="tag-author" i]',
  ':is([class*="author-info" i], [class*="author-bio" i], [class*="author-box" i], [class*="author-card" i], [class*="about-author" i], [class*="author-section" i]) :is(h2, h3, h4, h5, strong, a, [class*="name" i])',
] as const;

/** Where names belong to somebody else: commenters, other articles, the site. */
const ELSEWHERE =
  'body > footer, nav, [class*="comment" i], [id*="comment" i], [class*="related" i], [class*="recommend" i], [class*="sidebar" i], [class*="teaser" i]:not([class*="author" i]), [class*="card" i]:not([class*="author" i])';

/** Near the headline only commenters and menus are somebody else. */
const NOT_NEAR =
  'nav, [class*="comment-" i], [class*="comments" i], [id*="comment" i], [class*="related" i]';

/** Longest byline that is read, in characters; more is a biography. */
const MAX_BYLINE = 200;

/** Elements of one kind that are looked at. */
const MAX_ELEMENTS = 40;

/** "Posted on 3 May 2021 by Jane Doe": the names stand after the day. */
const AFTER_DAY =
  /^(?:posted|published|written|created|added|submitted|veröffentlicht|erstellt|geschrieben|publié|écrit|publicado|pubblicato|geplaatst|opublikowan\p{L}+)\b.{0,60}?\s(?:by|von|par|por|da|door|przez)[\s|:]+(.{2,100})$/isu;

/** The authors that a page shows. */
export interface ShownAuthors {
  /** Near the headline, in an element that is named for authors. */
  readonly near: readonly string[];
  /** All places, the surest first; each a list of people. */
  readonly places: readonly (readonly string[])[];
}

/** Finds the authors that the page shows near its headline and in marked places. */
export function readBylines(document: Document, lines: readonly Line[]): ShownAuthors {
  const close = lines.filter(({ block }) => !closest(block, NOT_NEAR));
  const near = close.map(markedPeople).find((people) => people.length > 0) ?? [];
  const places = [
    near,
    ...close.map(writtenPeople),
    ...MARKED.map((place) => markedIn(document, place)),
  ];
  return { near, places };
}

/** The people in the parts of a line that are named for authors. */
function markedPeople({ parts, block }: Line): readonly string[] {
  const marked = parts.filter(({ elements }) => isMarked(elements)).map(({ text }) => text);
  const texts = marked.length > 0 ? marked : isMarked([block]) ? parts.map(({ text }) => text) : [];
  const text = texts.join(' | ');
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
    .slice(0, 400);

/** The people in a line that says by its words that it is a byline. */
function writtenPeople({ parts }: Line): readonly string[] {
  const text = parts.map((part) => part.text).join(' | ');
  if (text.length > MAX_BYLINE) return [];
  const afterDay = AFTER_DAY.exec(text)?.[1];
  if (afterDay === undefined && !isByline(text)) return [];
  return peopleIn(afterDay ?? text).filter((name) => isFullName(name) || parts.length > 1);
}

/** The people in the first element of a kind, and in those that stand beside it. */
function markedIn(document: Document, place: string): readonly string[] {
  const elements = all(document, place)
    .slice(0, MAX_ELEMENTS)
    .filter((element) => !closest(element, ELSEWHERE));
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
