import { all, attribute, closest, parentOf } from '../safe-document';
import { AUTHOR_MARKS, OTHER_MARKS } from './author-words';
import { distinct, isByline, peopleIn } from './people';
import { type Line, spacedText } from './surroundings';

/** Where pages mark the author by a standard: schema.org, microformats, link relations. */
const MARKED = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  '.p-author, .author.vcard .fn, .byline .author',
  '[rel~="author"]',
  '[class*="byline" i], [class*="author-name" i], [class*="author_name" i], [class*="authorname" i]',
] as const;

/** Where names belong to somebody else: commenters, other articles, the site. */
const ELSEWHERE =
  'footer, nav, aside, [class*="comment" i], [id*="comment" i], [class*="related" i], [class*="recommend" i], [class*="sidebar" i], [class*="teaser" i], [class*="card" i]';

/** Longest byline that is read, in characters; more is a biography. */
const MAX_BYLINE = 200;

/** Elements of one kind that are looked at. */
const MAX_ELEMENTS = 40;

/** Places in which the page shows its authors, the surest first; each a list of people. */
export function bylineOf(
  document: Document,
  lines: readonly Line[],
): readonly (readonly string[])[] {
  return [
    ...lines.filter(isMarked).map(({ text }) => peopleIn(text)),
    ...lines
      .filter(({ text }) => isByline(text) && text.length <= MAX_BYLINE)
      .map(({ text }) => peopleIn(text)),
    ...MARKED.map((place) => marked(document, place)),
  ];
}

/** Whether a line stands in an element that is named for authors. */
function isMarked({ text, elements }: Line): boolean {
  if (text.length > MAX_BYLINE) return false;
  const names = elements.map(nameOf);
  return names.some((name) => AUTHOR_MARKS.test(name) && !OTHER_MARKS.test(name));
}

const nameOf = (element: Element): string =>
  ['class', 'id', 'itemprop', 'rel', 'data-testid']
    .map((naming) => attribute(element, naming))
    .join(' ')
    .slice(0, 400);

/** The people in the first element of a kind, and in those that directly follow it with the same parent. */
function marked(document: Document, place: string): readonly string[] {
  const elements = all(document, place)
    .slice(0, MAX_ELEMENTS)
    .filter((element) => !closest(element, ELSEWHERE));
  const lists = elements.map((element) =>
    peopleIn(spacedText(document, element, MAX_BYLINE) || attribute(element, 'content')),
  );
  const at = lists.findIndex((list) => list.length > 0);
  if (at < 0) return [];
  const parent = elements.slice(at, at + 1).map(parentOf)[0];
  const together = lists.filter((_, index) => {
    const element = elements[index];
    return index >= at && element !== undefined && parentOf(element) === parent;
  });
  return distinct(together.flat());
}
