import { hasLetter } from '../fold';
import { entryList } from '../lower';
import { attribute, matches } from '../safe-document';
import { cleanShown, fold, LENGTHS } from './clean';
import { isLabel, readLabelled } from './labelled-row';
import { logosAround } from './logos';
import { isFullName, peopleIn } from './people';
import type { SiteNames } from './site-words';
import type { Sources } from './sources';
import type { Line, Surroundings } from './surroundings';

/** What a page that passes on other papers' articles shows above the headline; null where it does not. */
export interface SourceRow {
  /** The paper the article comes from. */
  readonly publisher: string | null;
  readonly section: string | null;
  readonly author: string | null;
}

const NOTHING: SourceRow = { publisher: null, section: null, author: null };

/** Names in class lists, in small letters, of elements that hold the name of the paper an article comes from. */
const PUBLISHER_MARKS =
  /(?:^|[\s_-])(?:publisher|publication(?![_-]?(?:type|date|time|year|info))|(?<!access-)provider|outlet|news[_-]*source|source[_-]*name|media[_-]*name|brand[_-]*name|attribution[_-]+source)(?=$|[\s_-])/;

/** Words that announce names or belong to the page's interface: neither papers nor sections. */
const isInterface = entryList(
  'by, von, par, por, home, menu, search, share, follow, subscribe, login, log in, signin, sign in',
  'signup, sign up, read more, advertisement, open, close, logo, image, photo',
  'publisher, tags, details, follow, sponsored, print, email, e mail, save, listen, bookmark',
);

const MAX_WORDS = 6;

/** Lines above the headline that can be the row; the nearest ones. */
const MAX_LINES = 6;

/** Lines above the headline where labels are read, labels among them. */
const MAX_LABELLED = 10;

/**
 * Reads the row above a headline that begins with another paper's name, and what follows the name
 * there: section and author. The name is told by its element's name, or because it stands twice:
 * as the alternative text of its logo and as text. A person's picture and name are no paper's.
 */
export function readSourceRow(
  { lines, headline }: Surroundings,
  names: SiteNames,
  { title, sources }: { readonly title: string | null; readonly sources: Sources },
): SourceRow {
  if (!headline) return NOTHING;
  // Below it the source of a picture is labelled so too.
  const labelled = readLabelled(
    lines
      .filter(({ isAfter }) => !isAfter)
      .slice(0, MAX_LABELLED)
      .reverse(),
  );
  if (labelled.publisher)
    return { ...NOTHING, ...labelled, author: peopleIn(labelled.author)[0] ?? null };
  const before = lines.filter(({ isAfter }) => !isAfter).slice(0, MAX_LINES);
  const row: Row = {
    above: partsOf(before.reverse()),
    below: partsOf(lines.filter(({ isAfter }) => isAfter).slice(0, MAX_BELOW)),
    ...logosAround(headline, sources),
  };
  const found = findPaper(row, names, title);
  const publisher = cleanShown(found?.text ?? '', LENGTHS.site);
  if (!found || !publisher) return NOTHING;
  const rest = (parts: readonly Part[]) =>
    parts.map(({ text }) => text).filter((text) => isShort(text) && fold(text) !== fold(publisher));
  const { above, below } = row;
  const [after, further] = found.isAbove
    ? // The row may go on below the headline.
      [rest(above.slice(found.at + 1)), rest(below.slice(0, 1))]
    : [rest(above.slice(-1)), rest(below)];
  const author = authorIn(after) ?? authorIn(further);
  // A face and a name, or a person named twice, are the author's own, where nobody else is named.
  const isPerson = row.avatars.has(fold(publisher)) || (found.isTwice && namesPerson(publisher));
  if (!author && isPerson) return NOTHING;
  return { publisher, section: labelled.section ?? sectionIn(after), author };
}

/** What stands around a headline: pieces of lines, and the names, folded, of logos and faces. */
interface Row {
  readonly above: readonly Part[];
  readonly below: readonly Part[];
  readonly logos: ReadonlySet<string>;
  readonly avatars: ReadonlySet<string>;
}

/** The name of a paper in a row. */
interface Paper {
  readonly text: string;
  /** Its place among the pieces above the headline, or below it. */
  readonly at: number;
  readonly isAbove: boolean;
  /** Whether it is known only by standing there twice. */
  readonly isTwice: boolean;
}

/** The paper that a row names: by its logo, by its element's name, as the start of a row, by standing twice; null when none. */
function findPaper(
  { above, below, logos, avatars }: Row,
  names: SiteNames,
  title: string | null,
): Paper | null {
  const canBe = ({ text }: Part) => isShort(text) && fold(text) !== fold(title ?? '');
  const isPaper = (part: Part) =>
    canBe(part) &&
    (logos.has(fold(part.text)) ||
      avatars.has(fold(part.text)) ||
      (part.isMarked && !names.isOwn(part.text)));
  const isOther = (part: Part) => canBe(part) && !names.isOwn(part.text);
  const isSaidBefore = (part: Part, index: number) =>
    fold(part.text) === fold(above[index - 1]?.text ?? '');
  // Below the headline a picture and a name alone are the author's.
  const isSource = (part: Part) => part.isSource && logos.has(fold(part.text));
  const ways: readonly (() => Omit<Paper, 'text'>)[] = [
    () => ({ at: placeOf(above, isPaper, names), isAbove: true, isTwice: false }),
    // A row that is named as the paper's begins with it.
    () => ({
      at: above.findIndex((part) => part.isRow && isOther(part)),
      isAbove: true,
      isTwice: false,
    }),
    () => ({
      at: above.findIndex((part, index) => isOther(part) && isSaidBefore(part, index)),
      isAbove: true,
      isTwice: true,
    }),
    () => ({ at: placeOf(below, isSource, names), isAbove: false, isTwice: false }),
  ];
  for (const way of ways) {
    const found = way();
    const part = (found.isAbove ? above : below)[found.at];
    if (part) return { ...found, text: part.text };
  }
  return null;
}

/** A piece of a row, between its signs. */
interface Part {
  readonly text: string;
  /** Whether an element of its own is named as a paper's. */
  readonly isMarked: boolean;
  /** Whether the row that it stands in is. */
  readonly isRow: boolean;
  /** Whether a word says that it names where the text is from. */
  readonly isSource: boolean;
}

/** Lines below the headline that can be the row. */
const MAX_BELOW = 3;

/** The signs between the pieces of a row, and the words before a paper's name. */
const BETWEEN = /\s+[•·|›»/–—-]\s+|\s*[•|›»]\s*|,\s+filed under\s+/;
const SOURCE_WORD = /^(?:via|from|source|published (?:by|in))\b[:\s]*/i;

const partsOf = (lines: readonly Line[]): readonly Part[] =>
  lines.flatMap((line) =>
    line.parts.flatMap(({ text, elements }) =>
      text.split(BETWEEN).map((piece) => ({
        text: piece.replace(SOURCE_WORD, '').trim(),
        isMarked: isMarked(elements.filter((element) => element !== line.block || isAlone(line))),
        isRow: !isAlone(line) && !matches(line.block, PAGE) && isMarked([line.block]),
        isSource: SOURCE_WORD.test(piece) || SOURCE_WORD.test(`${line.text} `),
      })),
    ),
  );

/** Elements that hold more than a row; `outlet` is also where a page is put. */
const PAGE = 'body, main, article, section';

const isAlone = ({ parts }: Line): boolean => parts.length === 1;

/** The last piece that names a paper, another's than the site's where there is one; -1 where none does. */
function placeOf(
  parts: readonly Part[],
  isPaper: (part: Part) => boolean,
  names: SiteNames,
): number {
  const others = parts.findLastIndex((part) => isPaper(part) && !names.isOwn(part.text));
  // Some pages call themselves by the name of the paper whose article they show.
  return others < 0 ? parts.findLastIndex(isPaper) : others;
}

const namesPerson = (text: string): boolean => peopleIn(text).some(isFullName);

function authorIn(texts: readonly string[]): string | null {
  const author = texts.findLast(namesPerson);
  return author === undefined ? null : (peopleIn(author)[0] ?? null);
}

function sectionIn(texts: readonly string[]): string | null {
  const section = texts.find((text) => !/\d/.test(text) && !namesPerson(text));
  return section === undefined ? null : cleanShown(section, LENGTHS.section);
}

const isMarked = (elements: readonly Element[]): boolean =>
  elements.some((element) =>
    PUBLISHER_MARKS.test(
      `${attribute(element, 'class')} ${attribute(element, 'id')}`.toLowerCase(),
    ),
  );

/** How many read or follow a channel. */
const COUNT =
  /\d.*(?:подписчик|subscriber|follower|abonn|seguidor|suscriptor|读者|粉丝|フォロワー|구독자|member)/i;

const isShort = (text: string): boolean =>
  hasLetter(text) &&
  !COUNT.test(text) &&
  text.split(/\s+/).length <= MAX_WORDS &&
  !isInterface(fold(text)) &&
  !isLabel(text);
