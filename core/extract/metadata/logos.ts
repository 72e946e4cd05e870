import { all, attribute, closest, holds, isBehind, parentOf, textWalker } from '../safe-document';
import { fold } from './clean';
import { type LinkedData, own, textsOf } from './json-ld';
import { contentsOf } from './meta-tags';
import type { Sources } from './sources';

/** Elements above the headline within which the paper's logo is looked for. */
const MAX_CLIMB = 4;

const MAX_PICTURES = 40;

/** What says which picture it is. */
const LOGOS = 'img[alt], amp-img[alt], [role="img"][aria-label]';

/** What says of a picture that it is the author's; an avatar is that of a paper too. */
const AUTHORS =
  '[rel~="author"], [itemprop~="author"], [class*="author" i], [class*="byline" i], [class*="writer" i], [class*="contributor" i], [href*="/author" i], [href*="/people/" i], [href*="/staff" i]';
const AVATARS = '[class*="avatar" i]';

/** Pictures that say nothing, and addresses of those that are a site's sign in lists of browsers. */
const SIGNS = 'img:not([alt]), img[alt=""]';
const FAVICON = /favicon|\.ico(?:$|[?#])|\/s2\?|^https?:\/\/fav\./i;

/** Characters of a name beside a sign, and text nodes after it that may be empty. */
const MAX_NAME = 40;
const MAX_EMPTY = 4;

/** The first words after a sign, folded, where they are short enough for a name; '' for none. */
function wordsAfter(sign: Element): string {
  const document = sign.ownerDocument;
  const walker = document && textWalker(document, sign);
  for (let seen = 0; walker && seen < MAX_EMPTY; seen++) {
    const text = (walker.nextNode()?.nodeValue ?? '').trim();
    if (text !== '') return text.length > MAX_NAME ? '' : fold(text);
  }
  return '';
}

/** The names, folded, of the things of a type in the page's structured data. */
const namesOf = ({ things }: LinkedData, type: RegExp): readonly string[] =>
  things
    .filter(({ types }) => types.some((name) => type.test(name)))
    .flatMap(({ thing }) => textsOf(own(thing, 'name')).map(fold));

/** The names, folded, that pictures near a headline bear. */
interface Signs {
  readonly logos: ReadonlySet<string>;
  readonly avatars: ReadonlySet<string>;
  /** Of both, those above it, where seldom an author's stand. */
  readonly before: ReadonlySet<string>;
}

/** What the pictures near the headline say they are, folded: logos, and avatars, which may be a paper's. None that the page calls a person's. */
export function logosAround(headline: Element, { linked, meta }: Sources): Signs {
  const firms = new Set(namesOf(linked, /Organi[sz]ation$/));
  const people = new Set(namesOf(linked, /^Person$/));
  const authors = new Set(contentsOf(meta, ['author', 'article.author']).map(fold));
  const logos = new Set<string>();
  const before = new Set<string>();
  const avatars = new Set<string>();
  let around: Element | null = headline;
  for (let climbed = 0; climbed < MAX_CLIMB && around; climbed++)
    around = parentOf(around) ?? around;
  for (const sign of around ? all(around, SIGNS).slice(0, MAX_PICTURES) : []) {
    const name = FAVICON.test(attribute(sign, 'src')) ? wordsAfter(sign) : '';
    if (name === '' || people.has(name)) continue;
    logos.add(name);
    if (isBehind(headline, sign)) before.add(name);
  }
  for (const picture of around ? all(around, LOGOS).slice(0, MAX_PICTURES) : []) {
    const label = attribute(picture, 'alt') || attribute(picture, 'aria-label');
    const name = fold(label).replace(/ logo$/, '');
    if (name === '' || people.has(name)) continue;
    // What holds the headline too is named after the text's own author.
    const isIn = (selector: string) => {
      const box = closest(picture, selector);
      return box !== null && !holds(box, headline);
    };
    const isAuthor = !firms.has(name) && isIn(AUTHORS);
    const isAvatar = !firms.has(name) && isIn(AVATARS);
    if (!isAuthor && isBehind(headline, picture)) before.add(name);
    if (!isAuthor && !isAvatar) logos.add(name);
    else if (!isAuthor && !authors.has(name)) avatars.add(name);
  }
  return { logos, avatars, before };
}
