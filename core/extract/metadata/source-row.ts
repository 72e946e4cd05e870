import { hasLetter } from '../fold';
import { entryList } from '../lower';
import { all, attribute, closest, parentOf } from '../safe-document';
import { cleanShown, fold, LENGTHS } from './clean';
import { type LinkedData, own, textsOf } from './json-ld';
import { contentsOf } from './meta-tags';
import { isFullName, peopleIn } from './people';
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

/** Names in class lists, in small letters, of elements that hold the name of the paper an article comes from. */
const PUBLISHER_MARKS =
  /(?:^|[\s_-])(?:publisher|publication|provider|outlet|news-?source|source-?name|media-?name|brand-?name)(?=$|[\s_-])/;

/** Words that announce names or belong to the page's interface: neither papers nor sections. */
const isInterface = entryList(
  'by, von, par, por, home, menu, search, share, follow, subscribe, login, log in, signin, sign in',
  'signup, sign up, read more, advertisement, open, close, logo, image, photo',
  'section, category, topic, channel, source, publisher, author, tags',
);

const MAX_WORDS = 6;

/** Lines above the headline that can be the row; the nearest ones. */
const MAX_LINES = 6;

/** Elements above the headline within which the paper's logo is looked for. */
const MAX_CLIMB = 4;

const MAX_PICTURES = 40;

/** What says which picture it is. */
const LOGOS = 'img[alt], [role="img"][aria-label]';

/** What says of a picture that it is the author's; an avatar is that of a paper too. */
const AUTHORS =
  '[rel~="author"], [itemprop~="author"], [class*="author" i], [class*="byline" i], [class*="writer" i], [class*="contributor" i], [href*="/author" i], [href*="/people/" i], [href*="/staff" i]';
const AVATARS = '[class*="avatar" i]';

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
  const above = lines
    .filter(({ isAfter }) => !isAfter)
    .slice(0, MAX_LINES)
    .reverse();
  const { logos, avatars } = picturesAround(headline, sources);
  const parts = above.flatMap((line) =>
    line.parts.map(({ text, elements }) => ({
      text,
      isMarked: isMarked([...elements, line.block]),
    })),
  );
  const isPaper = ({ text, isMarked: marked }: { text: string; isMarked: boolean }) =>
    isShort(text) &&
    fold(text) !== fold(title ?? '') &&
    (logos.has(fold(text)) || avatars.has(fold(text)) || (marked && !names.isOwn(text)));
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
  const author = authorIn(after) ?? authorIn(below);
  // A face and a name are the author's own, where nobody else is named.
  if (!author && avatars.has(fold(publisher))) return NOTHING;
  return { publisher, section: sectionIn(after), author };
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
  hasLetter(text) && text.split(/\s+/).length <= MAX_WORDS && !isInterface(fold(text));

/** The names, folded, of the things of a type in the page's structured data. */
const namesOf = ({ things }: LinkedData, type: RegExp): readonly string[] =>
  things
    .filter(({ types }) => types.some((name) => type.test(name)))
    .flatMap(({ thing }) => textsOf(own(thing, 'name')).map(fold));

/** What the pictures near the headline say they are, folded: logos, and avatars, which may be a paper's. None that the page calls a person's. */
function picturesAround(
  headline: Element,
  { linked, meta }: Sources,
): { readonly logos: ReadonlySet<string>; readonly avatars: ReadonlySet<string> } {
  const firms = new Set(namesOf(linked, /Organi[sz]ation$/));
  const people = new Set(namesOf(linked, /^Person$/));
  const authors = new Set(contentsOf(meta, ['author', 'article.author']).map(fold));
  const logos = new Set<string>();
  const avatars = new Set<string>();
  let around: Element | null = headline;
  for (let climbed = 0; climbed < MAX_CLIMB && around; climbed++)
    around = parentOf(around) ?? around;
  for (const picture of around ? all(around, LOGOS).slice(0, MAX_PICTURES) : []) {
    const label = attribute(picture, 'alt') || attribute(picture, 'aria-label');
    const name = fold(label).replace(/ logo$/, '');
    if (name === '' || people.has(name)) continue;
    const isAuthor = !firms.has(name) && closest(picture, AUTHORS) !== null;
    const isAvatar = !firms.has(name) && closest(picture, AVATARS) !== null;
    if (!isAuthor && !isAvatar) logos.add(name);
    else if (!isAuthor && !authors.has(name)) avatars.add(name);
  }
  return { logos, avatars };
}
