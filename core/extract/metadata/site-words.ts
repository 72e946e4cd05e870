import { cleanText, fold, LENGTHS } from './clean';
import { own, textsOf } from './json-ld';
import { contentsOf } from './meta-tags';
import type { Sources } from './sources';
import { namedUnder } from './subject';

/** Whether a short text is a name of the site rather than words of its own. */
export type IsSite = (text: string) => boolean;

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

/** Shortest name of a host that is looked for inside a text. */
const MIN_INSIDE = 4;

/** Most words of a text that can be a site's name with a claim beside it. */
const MAX_NAME_WORDS = 5;

/** Letters and digits only, without "the" and endings of addresses. */
const squash = (text: string): string =>
  fold(text)
    .replace(/^(?:the|der|die|das|le|la|el|il) /, '')
    .replaceAll(' ', '');

/** Tells the names by which a page calls its site: its tags, its structured data, its host. */
export function siteTest(sources: Sources): IsSite {
  const names = new Set(
    namesOf(sources)
      .map(squash)
      .filter((name) => name.length > 1),
  );
  const hosts = hostNames(sources.url);
  for (const host of hosts) names.add(host);
  return (text) => {
    const short = squash(
      text.replace(/\.(?:com|org|net|co\.uk|de|fr|es|it|nl|pl|ru|info|io|tv)$/i, ''),
    );
    if (short === '' || names.has(short) || names.has(squash(text))) return true;
    if (text.split(/\s+/).length > MAX_NAME_WORDS) return false;
    return hosts.some((host) => host.length >= MIN_INSIDE && short.includes(host));
  };
}

function namesOf({ meta, linked, subject }: Sources): readonly string[] {
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

/** Endings of hosts that name no site, beside the last label. */
const GENERIC = new Set([
  'www',
  'co',
  'com',
  'org',
  'net',
  'gov',
  'ac',
  'edu',
  'm',
  'amp',
  'mobile',
  'news',
  'blog',
  'blogs',
  'en',
  'de',
  'fr',
  'es',
  'it',
]);

/** The labels of a host that can be a name: `blogs.example.co.uk` gives `example`. */
function hostNames(url: URL): readonly string[] {
  const labels = url.hostname.split('.').slice(0, -1);
  return [
    squash(url.hostname),
    ...labels.filter((label) => label.length > 1 && !GENERIC.has(label)).map(squash),
  ];
}
