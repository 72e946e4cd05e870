import { wordList } from '../lower';
import { cleanText, fold, LENGTHS } from './clean';
import { own, textsOf } from './json-ld';
import { contentsOf } from './meta-tags';
import type { Sources } from './sources';
import { namedUnder } from './subject';

/** Tells the names of a site from other words. */
export interface SiteNames {
  /** Whether a text is nothing but a name of the site. */
  readonly isName: (text: string) => boolean;
  /** Whether a text is a name that the site gives itself, whoever published the text. */
  readonly isOwn: (text: string) => boolean;
  /** Whether a short text names the site, perhaps with a claim or an edition beside it. */
  readonly isMentionedIn: (text: string) => boolean;
}

const NAME_TAGS = [
  'og.site_name',
  'application-name',
  'apple-mobile-web-app-title',
  'al.ios.app_name',
  'al.android.app_name',
  'twitter.app.name.iphone',
  'dc.publisher',
  'publisher',
  'cre',
  'copyright',
];

/** Shortest name, in characters, that is looked for inside a text. */
const MIN_INSIDE = 4;

/** Most words of a text that can be a site's name with a claim beside it. */
const MAX_WORDS = 6;

/** Share of a host's name that a text must be to count as that name: `getexample.com` is "Example". */
const MIN_SHARE = 0.6;

/** Endings of addresses that sites carry in their names. */
const ENDING =
  /\.(?:com|org|net|co\.uk|de|at|ch|fr|es|it|nl|pl|ru|info|io|tv|lu|be|se|no|dk|fi|cz|jp|cn|in|us|eu)$/;

/** Letters and digits only, without an article before and an ending behind. */
const squash = (text: string): string =>
  fold(text.trim().toLowerCase().replace(ENDING, ''))
    .replace(/^(?:the|der|die|das|le|la|les|el|il) /, '')
    .replaceAll(' ', '');

/** The names by which a page calls its site: its tags, its structured data, its host. */
export function siteNames(sources: Sources): SiteNames {
  const hosts = hostNames(sources.url);
  const own = new Set([...squashed(ownNames(sources)), ...hosts]);
  const all = new Set([...own, ...squashed(publisherNames(sources))]);
  const isOneOf = (known: ReadonlySet<string>, text: string): boolean => {
    const short = squash(text);
    if (short === '' || known.has(short) || hosts.includes(initialsOf(text))) return true;
    const isPart = (host: string): boolean =>
      host.includes(short) && short.length >= host.length * MIN_SHARE;
    return short.length >= MIN_INSIDE && hosts.some(isPart);
  };
  const inside = [...all].filter((name) => name.length >= MIN_INSIDE);
  return {
    isName: (text) => isOneOf(all, text),
    isOwn: (text) => isOneOf(own, text),
    isMentionedIn: (text) => {
      if (isOneOf(all, text)) return true;
      const short = squash(text);
      const isBrief = text.trim().split(/\s+/).length <= MAX_WORDS;
      return isBrief && inside.some((name) => short.includes(name));
    },
  };
}

const squashed = (names: readonly string[]): readonly string[] =>
  names
    .flatMap((name) => cleanText(name, LENGTHS.site) ?? [])
    .map(squash)
    .filter((name) => name.length > 1);

/** The first letters of a name of three words or more, as hosts have them: "Office of Public Works" is `opw`. */
function initialsOf(text: string): string {
  const words = fold(text)
    .split(' ')
    .filter(
      (word) => !/^(?:of|and|the|for|in|on|und|der|die|das|für|de|la|le|du|des|et)$/.test(word),
    );
  return words.length < 2 ? '' : words.map((word) => word[0]).join('');
}

const NAMING = ['name', 'alternateName', 'legalName'] as const;

/** What the site calls itself in tags and structured data. */
function ownNames({ meta, linked }: Sources): readonly string[] {
  const sites = linked.things.filter(({ types }) => types.includes('WebSite'));
  return [
    ...contentsOf(meta, NAME_TAGS),
    ...sites.flatMap(({ thing }) => NAMING.flatMap((property) => textsOf(own(thing, property)))),
  ];
}

/** Whom the structured data calls the publisher of the text or the page. */
function publisherNames({ linked, subject }: Sources): readonly string[] {
  const papers = linked.things.filter(({ types }) => types.includes('NewsMediaOrganization'));
  const publishers = [subject.article, subject.page].flatMap((thing) => [
    ...namedUnder(thing, 'publisher', linked),
    ...namedUnder(thing, 'sourceOrganization', linked),
  ]);
  return [...publishers, ...papers.map(({ thing }) => thing)].flatMap((thing) =>
    NAMING.flatMap((property) => textsOf(own(thing, property))),
  );
}

/** Labels of hosts that name no site. */
const isGeneric = wordList(
  'www m amp mobile web news blog blogs docs help support shop en de fr es it',
  'co com org net gov ac edu or ne go',
);

/** The labels of a host that can be a name: `blogs.example.co.uk` gives `example`. */
function hostNames(url: URL): readonly string[] {
  const labels = url.hostname.split('.').slice(0, -1);
  return labels
    .filter((label) => label.length > 1 && !isGeneric(label))
    .map(squash)
    .filter(Boolean);
}
