import { cleanText, LENGTHS } from './clean';
import { own, textsOf, type Thing } from './json-ld';
import { contentsOf } from './meta-tags';
import type { SiteNames } from './site-words';
import type { Sources } from './sources';
import type { SourceRow } from './source-row';
import { namedUnder } from './subject';

/** Tags that name the site, the most careful first. */
const SITE_TAGS = [
  'og.site_name',
  'application-name',
  'apple-mobile-web-app-title',
  'dc.publisher',
  'citation_journal_title',
  'publisher',
  'twitter.app.name.iphone',
];

/** What machines and empty forms put in place of a name. */
const NO_NAME = /^(?:https?:|www\.|@|\d+$|(?:null|undefined|none|default|home|website|site name)$)/i;

/**
 * The publisher's name: whom the article was taken from when the page says so, the paper shown above
 * the headline, the publisher of the structured data, the site's own name. null when unnamed.
 */
export function readSiteName(sources: Sources, names: SiteNames, row: SourceRow): string | null {
  const { meta, linked, subject } = sources;
  const origin = namesUnder(subject.article, ['sourceOrganization', 'isBasedOn', 'provider'], sources);
  const publishers = namesUnder(subject.article, ['publisher'], sources);
  const values = [
    ...origin.filter((name) => !names.isOwn(name)),
    // A page with a publisher of its own for this article knows better than what stands around.
    ...publishers.filter((name) => !names.isOwn(name)),
    row.publisher,
    ...contentsOf(meta, ['og.site_name']),
    ...publishers,
    ...contentsOf(meta, SITE_TAGS),
    ...namesUnder(subject.page, ['publisher'], sources),
    ...linked.things
      .filter(({ types }) => types.includes('WebSite'))
      .flatMap(({ thing }) => textsOf(own(thing, 'name'))),
  ];
  for (const value of values) {
    const name = cleanText(value, LENGTHS.site);
    if (name && !NO_NAME.test(name)) return name;
  }
  return null;
}

const namesUnder = (
  thing: Thing | null,
  roles: readonly string[],
  { linked }: Sources,
): readonly string[] =>
  roles.flatMap((role) => namedUnder(thing, role, linked).flatMap((found) => textsOf(own(found, 'name'))));
