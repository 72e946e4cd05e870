import { hasLetter } from '../fold';
import { entryList } from '../lower';
import { cleanShown, fold, LENGTHS } from './clean';
import { isLabel, readLabelled } from './labelled-row';
import { logosAround } from './logos';
import { isByline, isFullName, peopleIn } from './people';
import { type Part, partsOf } from './row-parts';
import type { SiteNames } from './site-words';
import type { Sources } from './sources';
import type { Surroundings } from './surroundings';

/** What a page that passes on other papers' articles shows above the headline; null where it does not. */
export interface SourceRow {
  /** The paper the article comes from. */
  readonly publisher: string | null;
  readonly section: string | null;
  readonly author: string | null;
}

const NOTHING: SourceRow = { publisher: null, section: null, author: null };

/** Words that announce names or belong to the page's interface: neither papers nor sections. */
const isInterface = entryList(
  'by, von, par, por, home, menu, search, share, follow, subscribe, login, log in, signin, sign in',
  'signup, sign up, read more, advertisement, open, close, logo, image, photo',
  'publisher, tags, details, follow, sponsored, print, email, e mail, save, listen, bookmark',
);

const MAX_WORDS = 6;

/** Lines above the headline that can be the row; the nearest ones. */
const MAX_LINES = 6;

/** Lines below the headline that can be the row. */
const MAX_BELOW = 3;

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
  { sources, ...told }: Told & { readonly sources: Sources },
): SourceRow {
  if (!headline) return NOTHING;
  const labelled = labelsAround(lines);
  if (labelled.publisher)
    return { ...NOTHING, ...labelled, author: peopleIn(labelled.author)[0] ?? null };
  const over = lines.filter(({ isAfter }) => !isAfter).slice(0, MAX_LINES);
  const row: Row = {
    above: partsOf(over.reverse(), headline),
    below: partsOf(lines.filter(({ isAfter }) => isAfter).slice(0, MAX_BELOW), headline),
    ...logosAround(headline, sources),
  };
  const found = findPaper(row, names, told);
  const publisher = cleanShown(found?.text ?? '', LENGTHS.site);
  if (!found || !publisher) return NOTHING;
  const rest = (parts: readonly Part[]) =>
    parts.map(({ text }) => text).filter((text) => isShort(text) && fold(text) !== fold(publisher));
  const { above, below } = row;
  const [after, further] =
    found.by !== 'source'
      ? // The row may go on below the headline.
        [rest(above.slice(found.at + 1)), rest(below.slice(0, 1))]
      : [rest(above.slice(-1)), rest(below)];
  // Beside a day stands who wrote; between the paper and the headline also what is said of the paper.
  const isDated = below.some(({ text }) => /\b(?:19|20)\d\d\b/.test(text));
  const author = (isDated ? authorIn(further) : null) ?? authorIn(after) ?? authorIn(further);
  // A face and a name, or a person at the start of a row, are the author's own, where nobody else is named.
  const isPerson =
    row.avatars.has(fold(publisher)) || (found.by === 'row' && namesPerson(publisher));
  if (!author && isPerson) return NOTHING;
  // What stands twice is mostly of a menu.
  if (found.by === 'twice' && (after.length > MAX_AFTER || authorIn(after) === null))
    return NOTHING;
  // A row with an author, below the headline, may hold it too.
  const isRow = below.length >= MIN_ROW && below.some(({ text }) => isByline(text));
  const section = labelled.section ?? sectionIn(after) ?? (isRow ? sectionIn(rest(below)) : null);
  return { publisher, section, author };
}

/** What labels above a headline say; below it, where the source of a picture is labelled too, only all three together. */
function labelsAround(lines: Surroundings['lines']): ReturnType<typeof readLabelled> {
  const above = lines.filter(({ isAfter }) => !isAfter).slice(0, MAX_LABELLED);
  const labelled = readLabelled(above.reverse());
  if (labelled.publisher) return labelled;
  const below = readLabelled(lines.filter(({ isAfter }) => isAfter).slice(0, MAX_LABELLED));
  return below.publisher && below.section && below.author ? below : labelled;
}

/** Pieces that follow a paper's name in its row at most: a section, an author, a day. */
const MAX_AFTER = 3;

/** Pieces that a row has. */
const MIN_ROW = 3;

/** What stands around a headline: pieces of lines, and the names, folded, of logos and faces. */
interface Row {
  readonly above: readonly Part[];
  readonly below: readonly Part[];
  readonly logos: ReadonlySet<string>;
  readonly avatars: ReadonlySet<string>;
  /** Of both, those above the headline. */
  readonly before: ReadonlySet<string>;
}

/** The name of a paper in a row. */
interface Paper {
  readonly text: string;
  /** Its place among the pieces above the headline; of a source, below it. */
  readonly at: number;
  /** By what it is known: its logo or its element's name, as the start of a row named so, by standing twice, as the source below the headline. */
  readonly by: 'name' | 'row' | 'twice' | 'source';
}

/** What is known of the article. */
interface Told {
  readonly title: string | null;
  readonly section: string | null;
}

/** The paper that a row names: the surest way first; null when none is named. */
function findPaper(
  { above, below, logos, avatars, before }: Row,
  names: SiteNames,
  { title, section }: Told,
): Paper | null {
  // A day is no paper, nor is the section.
  const canBe = ({ text }: Part) =>
    isShort(text) &&
    !/\d{4}/.test(text) &&
    ![title, section].some((own) => own && fold(own) === fold(text));
  const isPaper = (part: Part) =>
    canBe(part) &&
    ((logos.has(fold(part.text)) && before.has(fold(part.text))) ||
      avatars.has(fold(part.text)) ||
      (part.isMarked && !names.isOwn(part.text)));
  const isOther = (part: Part) => canBe(part) && !names.isOwn(part.text);
  const isSaidBefore = (part: Part, index: number) =>
    !part.isFurniture &&
    above[index - 1]?.isFurniture === false &&
    fold(part.text) === fold(above[index - 1]?.text ?? '');
  // Below the headline a picture and a name alone are the author's.
  const isBeforeByline = (part: Part) => isByline(below[below.indexOf(part) + 1]?.text ?? '');
  const isSource = (part: Part) => {
    if (part.isSource && logos.has(fold(part.text))) return true;
    if (!before.has(fold(part.text)) || !isOther(part)) return false;
    return part.isMarked || isBeforeByline(part);
  };
  const places: readonly (readonly [Paper['by'], number])[] = [
    ['name', placeOf(above, isPaper, names)],
    ['row', above.findIndex((part) => part.isRow && isOther(part))],
    ['twice', above.findIndex((part, index) => isOther(part) && isSaidBefore(part, index))],
    ['source', placeOf(below, isSource, names)],
  ];
  for (const [by, at] of places) {
    const part = (by === 'source' ? below : above)[at];
    if (part) return { by, at, text: part.text };
  }
  return null;
}

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

/** How many read or follow a channel. */
const COUNT =
  /\d.*(?:подписчик|subscriber|follower|abonn|seguidor|suscriptor|读者|粉丝|フォロワー|구독자|member)/i;

/** Where a text stands in the printed paper. */
const PRINTED = /^(?:page|seite|página|pagina|strona|страница|стр\.?|p\.) ?\d{1,3}$/i;

const isShort = (text: string): boolean =>
  hasLetter(text) &&
  !PRINTED.test(text) &&
  !COUNT.test(text) &&
  text.split(/\s+/).length <= MAX_WORDS &&
  !isInterface(fold(text)) &&
  !/^(?:follow|subscribe|join|folgen|suivre|seguir|segui)\b/.test(fold(text)) &&
  !isLabel(text);
