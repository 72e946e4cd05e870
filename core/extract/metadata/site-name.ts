import { cleanText, LENGTHS } from './clean';
import { own, textsOf } from './json-ld';
import { contentsOf } from './meta-tags';
import type { Sources } from './sources';
import { namedUnder } from './subject';

const SITE_TAGS = [
  'og.site_name',
  'application-name',
  'apple-mobile-web-app-title',
  'dc.publisher',
  'publisher',
  'twitter.app.name.iphone',
];

/** The publisher's name, rather than that of a site that passes its articles on; null when unnamed. */
export function readSiteName({ meta, linked, subject }: Sources): string | null {
  const publishers = ['sourceOrganization', 'publisher', 'provider'].flatMap((role) =>
    [subject.article, subject.page].flatMap((thing) => namedUnder(thing, role, linked)),
  );
  const values = [
    ...publishers.flatMap((thing) => textsOf(own(thing, 'name'))),
    ...contentsOf(meta, SITE_TAGS),
    ...linked.things
      .filter(({ types }) => types.includes('WebSite'))
      .flatMap(({ thing }) => textsOf(own(thing, 'name'))),
  ];
  for (const value of values) {
    const name = cleanText(value, LENGTHS.site);
    if (name && !/^https?:/i.test(name)) return name;
  }
  return null;
}
