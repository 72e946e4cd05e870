import { cleanText, fold, LENGTHS } from './clean';
import { own, textsOf } from './json-ld';
import { contentsOf } from './meta-tags';
import type { Sources } from './sources';
import { namedUnder } from './subject';

/** Tells the names of a site from other words. */
export interface SiteNames {
  /** Whether a text is nothing but a name of the site. */
  readonly isName: (text: string) => boolean;
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
  /\.(?:com|org|net|co\.uk|de|at|ch|fr|es|it|nl|pl|ru|info|io|tv|lu|be|se|no|dk|fi|cz|jp|cn|in|us|eu)$/i;

/** Letters and digits only, without an article before and an ending behind. */
const squash = (text: string): string =>
  fold(text.trim().replace(ENDING, ''))
    .replace(/^(?:the|der|die|das|le|la|les|el|il) /, '')
    .replaceAll(' ', '');

/** The names by which a page calls its site: its tags, its structured data, its host. */
export function siteNames(sources: Sources): SiteNames {
  const hosts = hostNames(sources.url);
  const stated = statedNames(sources)
    .map(squash)
    .filter((name) => name.length > 1);
  const names = new Set([...stated, ...hosts]);
  const isName = (text: string): boolean => {
    const short = squash(text);
    if (short === '' || names.has(short) || hosts.includes(initialsOf(text))) return true;
    return hosts.some(
      (host) =>
        short.length >= MIN_INSIDE &&
        host.includes(short) &&
        short.length >= host.length * MIN_SHARE,
    );
  };
  const inside = [...names].filter((name) => name.length >= MIN_INSIDE);
  const isMentionedIn = (text: string): boolean => {
    if (isName(text)) return true;
    const short = squash(text);
    return (
      text.trim().split(/\s+/).length <= MAX_WORDS && inside.some((name) => short.includes(name))
    );
  };
  return { isName, isMentionedIn };
}

/** The first letters of a name of three words or more, as hosts have them: "Office of Public Works" is `opw`. */
function initialsOf(text: string): string {
  const words = fold(text)
    .split(' ')
    .filter(
      (word) => !/^(?:of|and|the|for|in|on|und|der|die|das|für|de|la|le|du|des|et)$/.test(word),
    );
  return words.length < 3 ? '' : words.map((word) => word[0]).join('');
}

function statedNames({ meta, linked, subject }: Sources): readonly string[] {
  const publishers = [subject.article, subject.page].flatMap((thing) => [
    ...namedUnder(thing, 'publisher', linked),
    ...namedUnder(thing, 'sourceOrganization', linked),
  ]);
  const sites = linked.things.filter(({ types }) =>
    types.some((type) => /^(?:WebSite|NewsMediaOrganization)$/.test(type)),
  );
  return [
    ...contentsOf(meta, NAME_TAGS),
    ...[...publishers, ...sites.map(({ thing }) => thing)].flatMap((thing) =>
      ['name', 'alternateName', 'legalName'].flatMap((property) => textsOf(own(thing, property))),
    ),
  ].flatMap((name) => cleanText(name, LENGTHS.site) ?? []);
}

/** Labels of hosts that name no site. */
const GENERIC = new Set([
  ...[
    'www',
    'm',
    'amp',
    'mobile',
    'web',
    'news',
    'blog',
    'blogs',
    'docs',
    'help',
    'support',
    'shop',
    'en',
    'de',
    'fr',
    'es',
    'it',
  ],
  ...['co', 'com', 'org', 'net', 'gov', 'ac', 'edu', 'or', 'ne', 'go'],
]);

/** The labels of a host that can be a name: `blogs.example.co.uk` gives `example`. */
function hostNames(url: URL): readonly string[] {
  const labels = url.hostname.split('.').slice(0, -1);
  return labels
    .filter((label) => label.length > 1 && !GENERIC.has(label))
    .map(squash)
    .filter(Boolean);
}
