import { hasLetter } from '../fold';
import { entryList, lower } from '../lower';
import { all, attribute, parentOf } from '../safe-document';
import { cleanShown, fold, LENGTHS } from './clean';
import { isFullName, peopleIn } from './people';
import type { SiteNames } from './site-words';
import type { Surroundings } from './surroundings';

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
  /(?:^|[\s_-])(?:publisher|publication|provider|outlet|news-?source|source-?name|media-?name|brand-?name)(?=$|[\s_-])/;

/** Words that announce names or belong to the page's interface: neither papers nor sections. */
const isInterface = entryList(
  'by, von, par, por, home, menu, search, share, follow, subscribe, login, log in, signin, sign in',
  'signup, sign up, read more, advertisement, open, close, logo, image, photo',
);

const MAX_WORDS = 6;

/** Lines above the headline that can be the row; the nearest ones. */
const MAX_LINES = 6;

/** Elements above the headline within which the paper's logo is looked for. */
const MAX_CLIMB = 4;

const MAX_PICTURES = 40;

/**
 * Reads the row above a headline that begins with another paper's name, and what follows the name
 * there: section and author. The name is told by its element's name, or because it stands twice:
 * as the alternative text of its logo and as text.
 */
export function readSourceRow(
  { lines, headline }: Surroundings,
  names: SiteNames,
  title: string | null,
): SourceRow {
  if (!headline) return NOTHING;
  const above = lines
    .filter(({ isAfter }) => !isAfter)
    .slice(0, MAX_LINES)
    .reverse();
  const logos = logosAround(headline);
  const parts = above.flatMap((line) =>
    line.parts.map(({ text, elements }) => ({
      text,
      isMarked: isMarked([...elements, line.block]),
    })),
  );
  const isPaper = ({ text, isMarked: marked }: { text: string; isMarked: boolean }) =>
    isShort(text) &&
    fold(text) !== fold(title ?? '') &&
    (logos.has(fold(text)) || (marked && !names.isOwn(text)));
  const others = parts.findLastIndex((part) => isPaper(part) && !names.isOwn(part.text));
  // Some pages call themselves by the name of the paper whose article they show.
  const at = others < 0 ? parts.findLastIndex(isPaper) : others;
  const publisher = cleanShown(parts[at]?.text ?? '', LENGTHS.site);
  if (!publisher) return NOTHING;
  const rest = (texts: readonly string[]) =>
    texts.filter((text) => isShort(text) && fold(text) !== fold(publisher));
  const after = rest(parts.slice(at + 1).map(({ text }) => text));
  // The row may go on below the headline.
  const below = rest(lines.slice(0, 1).flatMap(({ isAfter, text }) => (isAfter ? text : [])));
  return { publisher, section: sectionIn(after), author: authorIn(after) ?? authorIn(below) };
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

const isShort = (text: string): boolean =>
  hasLetter(text) && text.split(/\s+/).length <= MAX_WORDS && !isInterface(lower(text.trim()));

/** What the pictures near the headline say they are, folded. */
function logosAround(headline: Element): ReadonlySet<string> {
  let around: Element | null = headline;
  for (let climbed = 0; climbed < MAX_CLIMB && around; climbed++)
    around = parentOf(around) ?? around;
  const pictures = around ? all(around, 'img[alt]').slice(0, MAX_PICTURES) : [];
  const texts = pictures.map((picture) => fold(attribute(picture, 'alt')).replace(/ logo$/, ''));
  return new Set(texts.filter((text) => text !== ''));
}
