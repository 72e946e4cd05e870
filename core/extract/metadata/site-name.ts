import { all, attribute, titleOf } from '../safe-document';
import { cleanText, fold, LENGTHS, squash } from './clean';
import { own, type Thing, textsOf } from './json-ld';
import { contentsOf, PORTAL_TAG } from './meta-tags';
import { siteOf } from './site-of';
import type { SiteNames } from './site-words';
import type { SourceRow } from './source-row';
import type { Sources } from './sources';
import { namedUnder } from './subject';

/** Tags that name the site, the most careful first. */
const SITE_TAGS = [
  'og.site_name',
  'application-name',
  'apple-mobile-web-app-title',
  'dc.publisher',
  'publisher',
  'twitter.app.name.iphone',
];

/** What machines and empty forms put in place of a name, and platforms in place of the blog's. */
const NO_NAME =
  /^(?:https?:|www\.|@|\d+$|(?:null|undefined|none|default|home|website|site name|blogger|wordpress(?:\.com)?)$)/i;

/** Forms of companies: who owns a paper, not what it is called. */
const COMPANY =
  /\b(?:AG|GmbH|KG|SE|Inc|LLC|Ltd|Limited|Corp|S\.?A|S\.?L|S\.?r\.?l|S\.?p\.?A|B\.?V|N\.?V|A\/S|ApS|AS|AB|Oy|eG|e\.?\s?V|Pty|Group|Sp\. z o\.o)\.?$/;

/** What stands between a name and a claim. */
const BARS = /\s+[-–—|:·•]\s+/;

/** A name that is an address. */
const ADDRESS = /^[\w-]+(?:\.[\w-]+)+\/?$/;

/**
 * The publisher's name: whom the article was taken from when the page says so, the paper shown above
 * the headline, the publisher of the structured data, the site's own name; names before companies
 * and addresses. null when unnamed.
 */
export function readSiteName(
  sources: Sources,
  names: SiteNames,
  { row, title }: { readonly row: SourceRow; readonly title: string | null },
): string | null {
  const { meta, linked, subject } = sources;
  const origin = [
    ...namesUnder(subject.article, ['sourceOrganization', 'isBasedOn'], sources),
    ...providersElsewhere(sources),
  ];
  // Who keeps a site alone is its publisher too; the site has a name of its own.
  const people = new Set(namesUnder(subject.article, ['author'], sources).map(fold));
  const isNoPerson = (name: string) =>
    !people.has(fold(name)) || contentsOf(meta, ['og.site_name']).length === 0;
  const values = [
    ...origin.filter((name) => !names.isOwn(name)),
    row.publisher,
    // A journal, not the house that prints it.
    ...contentsOf(meta, ['citation_journal_title']),
    ...namesUnder(subject.article, ['publisher', 'provider'], sources).filter(isNoPerson),
    ...contentsOf(meta, SITE_TAGS),
    ...namesUnder(subject.page, ['publisher'], sources),
    ...linked.things
      .filter(({ types }) => types.some((type) => type.toLowerCase() === 'website'))
      .flatMap(({ thing }) => textsOf(own(thing, 'name'))),
    nameAfter(titleOf(sources.document), title),
    nameOfHost(titleOf(sources.document), names),
    nameBefore(titleOf(sources.document), title, textsOf(own(subject.article ?? {}, 'headline'))),
    // A portal names the paper where an author should stand: "The Paper | Portal".
    ...contentsOf(meta, [PORTAL_TAG]).flatMap((value) => value.split(' | ').slice(0, -1)),
    nameOfFeed(sources.document, title),
  ];
  const found = values.flatMap((value) => tidyName(value, title) ?? []);
  const claims = new Set(values.flatMap((value) => claimIn(value) ?? []));
  const isName = (name: string): boolean =>
    !COMPANY.test(name) && !ADDRESS.test(name) && !claims.has(fold(name));
  const name = found.find(isName) ?? found[0] ?? null;
  return name && asWritten(name, sources, title);
}

/** What a name has beside it where the name itself is an address: "orrin.example · All the news". */
function claimIn(value: string | null): string | null {
  const [first = '', claim] = (value ?? '').split(BARS);
  return claim !== undefined && ADDRESS.test(first) ? fold(claim) : null;
}

/**
 * A name as the page writes it for people: of its spellings in the tag, at the end of the title and in the data of
 * machines the one with capitals, spaces and signs; without the firm behind the paper, where tag and title leave it out.
 */
function asWritten(name: string, { meta, document, url }: Sources, title: string | null): string {
  const [tag] = contentsOf(meta, ['og.site_name']).flatMap((value) => tidyName(value, title) ?? []);
  const ending = tidyName(nameAfter(titleOf(document), title), title);
  const isShorter =
    tag && fold(name).startsWith(`${fold(tag)} `) && squash(ending ?? '') === squash(tag);
  // The house is called by a part of the name that the tag and the address have: "Insider".
  const [host = ''] = siteOf(url.hostname).split('.');
  const isWhole = tag && squash(tag) === host && ` ${fold(tag)} `.includes(` ${fold(name)} `);
  const known = isShorter || isWhole ? tag : name;
  const spellings = [tag, ending, known].filter(
    (one): one is string => one != null && squash(one) === squash(known),
  );
  // What is written for machines alone is written for nobody to read.
  const isForMachines = spellings.length > 1 && !/\s/.test(known);
  const written = isForMachines ? spellings.slice(0, -1) : spellings;
  return written.reduce((best, one) => (careOf(one) > careOf(best) ? one : best));
}

/** How much care a spelling shows: spaces and signs before all, then capitals among small letters. */
const careOf = (name: string): number =>
  2 * (name.match(/[\s'’&.|]/g) ?? []).length +
  (/\p{Lu}.*\p{Ll}|\p{Ll}.*\p{Lu}/u.test(name) ? 1 : 0);

/** What the document's title says behind the headline, when that is short enough for a name; null otherwise. */
function nameAfter(whole: string, title: string | null): string | null {
  const [headline = '', ...rest] = partsOf(whole);
  const last = rest.at(-1) ?? '';
  const isHeadline = title !== null && fold(headline) === fold(title);
  return last !== '' && isHeadline && last.split(/\s+/).length < MAX_NAME_WORDS ? last : null;
}

/** What parts a title from a name: between Chinese characters no spaces stand. */
const PARTS =
  /\s+[-–—|·•»›]\s+|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}”』」》？！?!\d])[-_|｜](?=[\p{Script=Han}\p{Script=Katakana}])/u;

/** What a document's title says, between its signs. */
const partsOf = (whole: string): readonly string[] =>
  whole
    .slice(0, LENGTHS.title)
    .split(PARTS)
    .filter((part) => !PAGE.test(part));

/** Which of several pages a title ends with; a tag that says so names a paper. */
const PAGE = /^(?:page|seite|p[áa]gina|strona|страница|sid[ae]|sivu) \d+$/i;

/** What the document's title says last, where the address says the same; null otherwise. */
function nameOfHost(whole: string, names: SiteNames): string | null {
  const [, ...rest] = partsOf(whole);
  const last = rest.at(-1) ?? '';
  return last !== '' && names.isOwn(last) ? last : null;
}

/**
 * What the document's title says before the headline, when that is short enough for a name and `headlines`, those of
 * the structured data, do not begin so as well: "Bei Protesten: …"; null otherwise.
 */
function nameBefore(
  whole: string,
  title: string | null,
  headlines: readonly string[],
): string | null {
  if (title === null || !whole.endsWith(title)) return null;
  const start = whole.slice(0, -title.length);
  const before = start.trimEnd();
  if (before === start || before.length > LENGTHS.site || !/(?::|\s[-–—|·•»])$/.test(before))
    return null;
  const name = before.slice(0, -1).trimEnd();
  const isTold = headlines.some((headline) => fold(headline).startsWith(`${fold(name)} `));
  return name !== '' && !isTold && name.split(/\s+/).length < MAX_NAME_WORDS ? name : null;
}

/** Feeds that are asked for a name. */
const MAX_FEEDS = 6;

/** What a page's first feed of articles that has a name is called, without the words for a feed; null where none has. */
function nameOfFeed(document: Document, title: string | null): string | null {
  const feeds = all(
    document,
    'link[rel~="alternate"][type*="atom"], link[rel~="alternate"][type*="rss"]',
  ).slice(0, MAX_FEEDS);
  const names = feeds.flatMap((feed) => {
    const called = attribute(feed, 'title').slice(0, LENGTHS.site).trim();
    return NO_FEED.test(called) ? [] : [called.replace(FEED, '').trim()];
  });
  const isName = (name: string) =>
    name !== '' &&
    !(title !== null && fold(name).includes(fold(title))) &&
    name.split(/\s+/).length <= MAX_NAME_WORDS;
  return names.find(isName) ?? null;
}

/** What feeds are called that name what is in them, and no site. */
const NO_FEED =
  /\b(?:comments?|kommentare|commentaires|comentarios|tagged|commits)\b|^(?:latest|recent|subscribe|most|all (?:news|posts|articles|stories|updates))\b|^(?:news|articles?|posts?|blog|updates?|stories|main|home)(?:$|\W+(?:rss|feed|atom))/i;

/** The words for a feed at the end of its name, and what parts them from it. */
const FEED = /[\s»›|:–—-]*(?:\b(?:atom|rss(?: ?2\.0)?|feed|xml)\b[\s()-]*)+$/i;

/** Most words of a name that stands before a claim: "The Star - your paper since 1963". */
const MAX_NAME_WORDS = 5;

function tidyName(value: string | null, title: string | null): string | null {
  const name = cleanText(value, LENGTHS.site)?.replace(
    /^(?:["'“”„«»|\s]|[-–—](?=\s)|[.:*~=]{2,})+|(?:["'“”„«»|\s]|(?<=\s)[-–—]|[.:*~=]{2,})+$/g,
    '',
  );
  if (!name || NO_NAME.test(name) || fold(name) === '') return null;
  // Some pages have the headline there.
  if (title && fold(name) === fold(title) && name.split(/\s+/).length > MAX_NAME_WORDS) return null;
  const [first = '', claim, ...rest] = name.split(BARS);
  // Some pages put their own headline before it.
  if (claim && rest.length === 0 && title && fold(first) === fold(title)) return claim;
  const isClaimed =
    claim !== undefined && first.split(' ').length <= MAX_NAME_WORDS && claim.split(' ').length > 2;
  return isClaimed ? first : name;
}

/** Names of those who provide a text to a site and have one of their own. */
const providersElsewhere = ({ subject, linked, url }: Sources): readonly string[] =>
  namedUnder(subject.article, 'provider', linked)
    .filter((provider) =>
      textsOf(own(provider, 'url')).some(
        (address) =>
          URL.canParse(address) && siteOf(new URL(address).hostname) !== siteOf(url.hostname),
      ),
    )
    .flatMap((provider) => textsOf(own(provider, 'name')));

const namesUnder = (
  thing: Thing | null,
  roles: readonly string[],
  { linked }: Sources,
): readonly string[] =>
  roles.flatMap((role) =>
    namedUnder(thing, role, linked).flatMap((found) => textsOf(own(found, 'name'))),
  );
