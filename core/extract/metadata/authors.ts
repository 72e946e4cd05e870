import { all, attribute, closest, textOf } from '../safe-document';
import { own, type Thing, textsOf } from './json-ld';
import { contentsOf } from './meta-tags';
import { peopleIn } from './people';
import type { IsSite } from './site-words';
import type { Sources } from './sources';
import { namedUnder } from './subject';

const AUTHOR_TAGS = [
  'author',
  'article.author',
  'og.article.author',
  'dc.creator',
  'dcterms.creator',
  'citation_author',
  'parsely-author',
  'sailthru.author',
  'byl',
  'byline',
  'cxenseparse.author',
  'article.author_name',
  'twitter.data1',
];

/** Where pages name the author in sight, the most telling first. */
const AUTHOR_PLACES = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  '[rel~="author"]',
  '.byline .author, .byline .name, .byline a, .author-name, .byline-name, .article-author, .entry-author, .post-author, .p-author, .author.vcard .fn',
  '[class*="byline" i], [class*="author-name" i], [class*="authorname" i], [data-testid*="byline" i]',
  '[class*="author" i]:not(body):not(html)',
];

/** Where names belong to somebody else: commenters, other articles, the site. */
const ELSEWHERE =
  'footer, nav, aside, [class*="comment" i], [id*="comment" i], [class*="related" i], [class*="recommend" i], [class*="sidebar" i]';

/** Longest byline that is read, in characters; more is a biography. */
const MAX_BYLINE = 200;

/** The authors as people, in the page's order; empty when none is named. */
export function readAuthors(sources: Sources, isSite: IsSite): readonly string[] {
  const { document, meta, subject } = sources;
  const stated = [subject.article, subject.page].map((thing) =>
    peopleIn(namesUnder(thing, sources), isSite),
  );
  const tagged = AUTHOR_TAGS.map((tag) => peopleIn(contentsOf(meta, [tag]), isSite));
  for (const people of [...stated, ...tagged]) if (people.length > 0) return people;
  for (const place of AUTHOR_PLACES) {
    const people = peopleIn(bylinesAt(document, place).slice(0, 3), isSite);
    if (people.length > 0) return people;
  }
  return [];
}

const namesUnder = (thing: Thing | null, sources: Sources): readonly string[] =>
  ['author', 'creator'].flatMap((role) =>
    namedUnder(thing, role, sources.linked).flatMap((person) => textsOf(own(person, 'name'))),
  );

function bylinesAt(document: Document, place: string): readonly string[] {
  return all(document, place).flatMap((element) => {
    if (closest(element, ELSEWHERE)) return [];
    const text = textOf(element, MAX_BYLINE + 1).trim() || attribute(element, 'content');
    return text !== '' && text.length <= MAX_BYLINE ? [text] : [];
  });
}
