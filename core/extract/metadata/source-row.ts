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
  const { logos, avatars } = logosAround(headline, sources);
  const isPaper = ({ text, isMarked }: Part) =>
    isShort(text) &&
    fold(text) !== fold(title ?? '') &&
    (logos.has(fold(text)) || avatars.has(fold(text)) || (isMarked && !names.isOwn(text)));
  const beginsRow = ({ text, isRow }: Part) =>
    isRow && isShort(text) && fold(text) !== fold(title ?? '') && !names.isOwn(text);
  const above = partsOf(
    lines
      .filter(({ isAfter }) => !isAfter)
      .slice(0, MAX_LINES)
      .reverse(),
  );
  const below = partsOf(lines.filter(({ isAfter }) => isAfter).slice(0, MAX_BELOW));
  // Below the headline a picture and a name alone are the author's.
  const named = placeOf(above, isPaper, names);
  // A row that is named as the paper's begins with it.
  const begun = named < 0 ? above.findIndex(beginsRow) : named;
  const at =
    begun < 0 ? above.findIndex((part, index) => isTwice(part, above[index - 1], names)) : begun;
  const isAbove = at >= 0;
  const from = isAbove
    ? at
    : placeOf(below, (part) => part.isSource && logos.has(fold(part.text)), names);
  const publisher = cleanShown((isAbove ? above : below)[from]?.text ?? '', LENGTHS.site);
  if (!publisher) return NOTHING;
  const rest = (parts: readonly Part[]) =>
    parts.map(({ text }) => text).filter((text) => isShort(text) && fold(text) !== fold(publisher));
  const [after, further] = isAbove
    ? // The row may go on below the headline.
      [rest(above.slice(at + 1)), rest(below.slice(0, 1))]
    : [rest(above.slice(-1)), rest(below)];
  const author = authorIn(after) ?? authorIn(further);
  // A face and a name, or a person named twice, are the author's own, where nobody else is named.
  if (!author && (avatars.has(fold(publisher)) || (begun < 0 && namesPerson(publisher))))
    return NOTHING;
  return { publisher, section: labelled.section ?? sectionIn(after), author };
}

/** A name that stands twice in a row above the headline, once for its logo, is that of the paper. */
const isTwice = ({ text }: Part, before: Part | undefined, names: SiteNames): boolean =>
  before !== undefined && isShort(text) && fold(text) === fold(before.text) && !names.isOwn(text);

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
