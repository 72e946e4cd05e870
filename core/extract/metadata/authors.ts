import { first, textOf } from '../safe-document';
import { namesOffice } from './author-words';
import { readBylines } from './bylines';
import { capital, fold, LENGTHS } from './clean';
import { own, type Thing, textsOf } from './json-ld';
import { contentsOf, PORTAL_TAG } from './meta-tags';
import { distinct, isFullName, peopleIn } from './people';
import type { SiteNames } from './site-words';
import type { SourceRow } from './source-row';
import type { Sources } from './sources';
import { namedUnder } from './subject';
import type { Line, Surroundings } from './surroundings';

/** Tags that name an author. */
const AUTHOR_TAGS = [
  'author',
  'article.author',
  PORTAL_TAG,
  'dc.creator',
  'dcterms.creator',
  'dc.contributor',
  'parsely-author',
  'sailthru.author',
  'byl',
  'byline',
  'cxenseparse.author',
  'cxenseparse.recs.author',
  'article.author_name',
  'article_author',
  'creator',
  'authors',
  'shareaholic.article_author_name',
  'twitter.data1',
];

/**
 * The authors as people, in the page's order: by its structured data, its tags, what stands as a
 * byline. A name of the site or of an office counts only when the page names no person near its
 * headline; content systems put there whoever pressed the button. `row` is the row of a paper, whose
 * name counts as the site's. What is called as the page is is its subject.
 */
export function readAuthors(
  sources: Sources,
  site: SiteNames,
  {
    lines,
    headline,
    row,
    title,
  }: Surroundings & { readonly row: SourceRow; readonly title: string | null },
): readonly string[] {
  const paper = fold(row.publisher ?? '');
  const names = { isName: (text: string) => site.isName(text) || fold(text) === paper };
  const fields = statedAuthors(sources);
  const own = fold(title ?? '');
  const ending = row.publisher ? ` ${row.publisher}` : null;
  const bareOf = (name: string): string =>
    ending && name.endsWith(ending) ? name.slice(0, -ending.length) : name;
  const tidy = (people: readonly string[]): readonly string[] =>
    withoutOffices(
      people.map(bareOf).filter((name) => fold(name) !== own),
      names,
    );
  const shown = readBylines(sources.document, lines, headline);
  const near = tidy(shown.near).filter((name) => isFullName(name) && !names.isName(name));
  const certain = fullest(fields.map(tidy).filter((people) => people.some(isFullName)));
  const written = tidy(shown.written).filter((name) => isFullName(name) && !names.isName(name));
  const firms = new Set(organizations(sources).map(fold));
  if (certain?.every((name) => firms.has(fold(name))) && near.length > 0) return near;
  if (certain && near.length > 0 && isForeign(certain, near, title ?? '')) return near;
  if (certain && near.length === 0 && written.length > 0 && !sharesOne(written, certain))
    return written;
  if (certain) {
    const isShown = near.length > 0 && isSameGroup(near, certain);
    return isShown && !(certain.length > near.length && areIn(certain, lines)) ? near : certain;
  }
  if (near.length > 0) return near;
  // Content systems state the name that somebody logs in by.
  if (written.length > 0) return written;
  // Who is named beside the paper, where the page's machines name no person.
  if (row.author && isFullName(row.author)) return [row.author];
  // The page shows its own name as the author's.
  if (shown.near.length > 0 && shown.near.every(site.isName)) return shown.near;
  let named: readonly string[] = [];
  for (const people of chain(fields, [shown.near, row.author ? [row.author] : []], shown.others)) {
    const persons = tidy(people);
    if (persons.length > 0)
      return persons.map((name) => spelledOut(name, sources.document) ?? name);
    if (named.length === 0) named = people.filter((name) => fold(name) !== own);
  }
  return named;
}

/** A name that somebody logs in by. */
const LOGIN = /^(\p{Ll}{3,})\.(\p{Ll}{3,})$/u;

/** Characters of a page that are looked through for the name behind one. */
const WHOLE = 60_000;

/** The name that a page writes out of the two words of a login: "Mina B. Vale" of "mina.vale"; null where it does not. */
function spelledOut(name: string, document: Document): string | null {
  const [, given = '', family = ''] = LOGIN.exec(name) ?? [];
  const body = given === '' ? null : first(document, 'body');
  if (!body) return null;
  const full = `${capital(given)}(?: \\p{Lu}\\.?){0,2} ${capital(family)}`;
  return new RegExp(`(?<!\\p{L})${full}(?!\\p{L})`, 'u').exec(textOf(body, WHOLE))?.[0] ?? null;
}

/** Whether some names are in another script than those shown and the headline: the newsroom's own accounts are. */
const isForeign = (named: readonly string[], shown: readonly string[], title: string): boolean =>
  named.every((name) => !LATIN.test(name)) && [...shown, title].every((text) => LATIN.test(text));

const LATIN = /\p{Script=Latin}/u;

/** The first of several lists, or the next that names all its people and more; null of none. */
function fullest(lists: readonly (readonly string[])[]): readonly string[] | null {
  const [first = null, ...rest] = lists;
  return first && (rest.find((people) => includesAll(people, first)) ?? first);
}

/** Whether all of some people stand in one line near the headline: the page marks only those with a page of their own. */
function areIn(people: readonly string[], lines: readonly Line[]): boolean {
  const names = people.map(fold);
  return (
    people.every(isFullName) &&
    lines
      .filter(({ text }) => text.length <= LENGTHS.byline)
      .some(({ text }) => names.every((name) => fold(text).includes(name)))
  );
}

/** Whether the page shows some of the people it names for machines, or all and more. */
const isSameGroup = (shown: readonly string[], named: readonly string[]): boolean =>
  includesAll(named, shown) || includesAll(shown, named);

/** Whether somebody is in both lists, by the last word of the name. */
function sharesOne(people: readonly string[], others: readonly string[]): boolean {
  const lastOf = (name: string): string => fold(name).split(' ').at(-1) ?? '';
  const known = new Set(others.map(lastOf));
  return people.some((name) => known.has(lastOf(name)));
}

/** Whether every name of a list is in another, there perhaps with a title before it. */
function includesAll(people: readonly string[], names: readonly string[]): boolean {
  const known = people.map(fold);
  return names.map(fold).every((name) => known.some((one) => ` ${one}`.endsWith(` ${name}`)));
}

/** A name as libraries write it, the family's first and the years of a life behind: "Penhallow, Augusta, 1841-1909". */
const TURNED =
  /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)?), \d{4}\??[-–](?:\d{4}\??)?$/u;

const turned = (value: string): string => value.replace(TURNED, '$2 $1');

/** People in a field that is there for names. */
const stated = (value: string): readonly string[] => peopleIn(value, true);

function* chain<Item>(...lists: readonly Iterable<Item>[]): Generator<Item> {
  for (const list of lists) yield* list;
}

function statedAuthors(sources: Sources): readonly (readonly string[])[] {
  const { subject, meta } = sources;
  return [
    peopleUnder(subject.article, sources),
    ...AUTHOR_TAGS.map((tag) => distinct(namesIn(meta, tag).map(turned).flatMap(stated))),
    citedAuthors(contentsOf(meta, ['citation_author', 'citation_authors'])),
    peopleUnder(subject.page, sources),
  ];
}

/** What a tag says of the authors. */
const namesIn = (meta: Sources['meta'], tag: string): readonly string[] =>
  contentsOf(meta, [tag]).filter((value) => tag !== PORTAL_TAG || !value.includes(' | '));

/** People without the names of the site, and without those of its offices when somebody is named beside them. */
function withoutOffices(
  people: readonly string[],
  names: Pick<SiteNames, 'isName'>,
): readonly string[] {
  const others = people.filter((name) => !names.isName(name));
  const persons = others.filter((name) => !namesOffice(name));
  // An agency beside the paper: the page names both, since nobody else wrote it.
  return persons.length > 0 ? persons : others.length > 0 ? people : [];
}

const peopleUnder = (thing: Thing | null, sources: Sources): readonly string[] =>
  distinct(
    ['author', 'creator'].flatMap((role) =>
      namedUnder(thing, role, sources.linked).flatMap((person) =>
        textsOf(own(person, 'name')).flatMap(stated),
      ),
    ),
  );

/** Authors that the structured data calls organizations. */
const organizations = ({ subject, linked }: Sources): readonly string[] =>
  namedUnder(subject.article, 'author', linked)
    .filter((thing) => /organi[sz]ation|corporation/i.test(textsOf(own(thing, '@type')).join()))
    .flatMap((thing) => textsOf(own(thing, 'name')));

/** Libraries write "Family, Given", one person a tag. */
function citedAuthors(values: readonly string[]): readonly string[] {
  return distinct(
    values.flatMap((value) => {
      const found = /^([^,;]+),\s*([^,;]+)$/.exec(value);
      return found ? peopleIn(`${found[2]} ${found[1]}`) : peopleIn(value);
    }),
  ).filter((name) => fold(name) !== '');
}
