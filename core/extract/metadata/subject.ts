import { fold } from './clean';
import {
  type FoundThing,
  isThing,
  type LinkedData,
  listOf,
  own,
  resolve,
  type Thing,
  textsOf,
} from './json-ld';

/** What the structured data says of the text on the page; null where it says nothing. */
export interface Subject {
  /** The article, recipe, question or post. */
  readonly article: Thing | null;
  /** The page it stands on. */
  readonly page: Thing | null;
}

/** Types of schema.org that are texts to read. */
const ARTICLE =
  /Article$|^(?:BlogPosting|LiveBlogPosting|Report|Review|Recipe|HowTo|DiscussionForumPosting|SocialMediaPosting|QAPage|Question|Course|CreativeWork|Book|ClaimReview|CriticReview|PodcastEpisode)$/;

/** Of the above, what only stands for the page when nothing better does: they are often parts of it. */
const WEAK = /^(?:Review|Question|CreativeWork|Book|CriticReview|Course|ClaimReview)$/;

const PAGE = /^(?:WebPage|ItemPage|AboutPage|FAQPage|MedicalWebPage|ProfilePage)$/;

/** What a thing gains by each sign that the page is about it. */
const WEIGHTS = { sameAddress: 4, sameTitle: 3, strong: 2, hasHeadline: 1, listed: -4 } as const;

/** Finds what the page is about among the things of its structured data. `titles`: what the page calls itself. */
export function findSubject(linked: LinkedData, url: URL, titles: readonly string[]): Subject {
  const known = new Set(titles.map(fold).filter((title) => title !== ''));
  const scored = linked.things
    .filter(({ types }) => types.some((type) => ARTICLE.test(type)))
    .map((found) => ({ thing: found.thing, score: scoreOf(found, url, known) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score);
  const page = linked.things.find(
    ({ types, isListed }) => !isListed && types.some((type) => PAGE.test(type)),
  );
  return { article: questionOf(scored[0]?.thing ?? null), page: page?.thing ?? null };
}

/** The question of a page of questions and answers, which has author and day; else the thing itself. */
function questionOf(thing: Thing | null): Thing | null {
  const main = thing && textsOf(own(thing, '@type')).includes('QAPage') && own(thing, 'mainEntity');
  return isThing(main) ? main : thing;
}

function scoreOf(
  { thing, types, isListed }: FoundThing,
  url: URL,
  known: ReadonlySet<string>,
): number {
  const titles = [...textsOf(own(thing, 'headline')), ...textsOf(own(thing, 'name'))].map(fold);
  let score = 0;
  if (addressesOf(thing).some((address) => isSamePlace(address, url))) score += WEIGHTS.sameAddress;
  if (titles.some((title) => known.has(title))) score += WEIGHTS.sameTitle;
  if (!types.some((type) => WEAK.test(type))) score += WEIGHTS.strong;
  if (titles.length > 0) score += WEIGHTS.hasHeadline;
  return isListed ? score + WEIGHTS.listed : score;
}

function addressesOf(thing: Thing): readonly string[] {
  const places = ['url', '@id', 'mainEntityOfPage'].flatMap((name) => listOf(own(thing, name)));
  return places.flatMap((place) =>
    typeof place === 'string'
      ? [place]
      : typeof place === 'object' && place !== null
        ? textsOf(own(place as Thing, '@id'))
        : [],
  );
}

/** Whether an address is that of the page, whatever its scheme, query, fragment and last slash. */
function isSamePlace(address: string, url: URL): boolean {
  if (!URL.canParse(address, url.href)) return false;
  const { hostname, pathname } = new URL(address, url.href);
  const trim = (path: string): string => path.replace(/\/(?:index\.\w+|amp\/?)?$/, '');
  return (
    bareHost(hostname) === bareHost(url.hostname) &&
    trim(pathname) === trim(url.pathname) &&
    trim(pathname) !== ''
  );
}

const bareHost = (host: string): string => host.replace(/^(?:www|m|amp|mobile)\./, '');

/** The names of the people or organisations under a property of a thing. */
export function namedUnder(
  thing: Thing | null,
  property: string,
  linked: LinkedData,
): readonly Thing[] {
  if (!thing) return [];
  return listOf(own(thing, property)).flatMap((item) => {
    if (typeof item === 'string') return [{ name: item }];
    return typeof item === 'object' && item !== null && !Array.isArray(item)
      ? [resolve(item as Thing, linked)]
      : [];
  });
}
