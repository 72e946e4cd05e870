import type { Metadata } from '../page';
import { all, attribute, textOf } from '../safe-document';
import { agreedTime } from './agreed-time';
import { own, type Thing, textsOf } from './json-ld';
import type { LabelledTimes } from './labelled-time';
import { contentsOf, type MetaTags } from './meta-tags';
import { type NumberOrder, parseTime } from './parse-time';
import { readDateline, shownTime, timesNear } from './shown-time';
import type { Sources } from './sources';
import type { Surroundings } from './surroundings';

/** Tags with the moment of publication, the most careful first. */
const PUBLISHED_TAGS = [
  'article.published_time',
  'og.published_time',
  'og.article.published_time',
  'article.published',
  'datepublished',
  'citation_publication_date',
  'citation_online_date',
  'parsely-pub-date',
  'cxenseparse.recs.publishtime',
  'rnews.datepublished',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
];

/** Names of other tags in which words for publication meet words for time, in either order. */
const PUBLISHED_NAME =
  /^(?:[\w-]+[._-])?(?:(?:first[_-]?)?(?:publi(?:sh(?:ed)?|cation)|pub|release|issued?|creat(?:ed?|ion)|original|display)[._-]?(?:date|time|on)(?:[._-]?time)?|(?:date|time)[._-]?(?:of[._-]?)?(?:publi(?:shed|cation)|pub|issued?|created)|published)$/;

/** Tags of which it is not said what the day is of. */
const BARE_TAGS = [
  'dcterms.date',
  'dc.date',
  'date',
  'sailthru.date',
  'ptime',
  'pdate',
  'article.created',
  'created',
];

const MODIFIED_TAGS = [
  'article.modified_time',
  'og.modified_time',
  'og.article.modified_time',
  'og.updated_time',
  'article.modified',
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'last-modified',
  'lastmod',
  'revised',
  'utime',
  'cxenseparse.recs.modifiedtime',
];

const MODIFIED_PLACES = '[itemprop~="dateModified"], time.updated:not(.published), .dt-updated';

/**
 * When the text was published and last changed, ISO 8601 with the zone the page gives: by its
 * structured data, its tags, what it shows near the headline, its address. A day that the page shows
 * there only as that of a change is taken when there is no other; one that it gives elsewhere, at
 * its foot, is that of the change. null when it does not say.
 */
export function readTimes(
  sources: Sources,
  language: string | null,
  surroundings: Surroundings,
): Pick<Metadata, 'publishedTime' | 'modifiedTime'> {
  const order = orderOf(language);
  const { published, changed } = publishedTimes(sources, order, surroundings);
  const modified = modifiedTime(sources, order) ?? changed;
  return {
    publishedTime: published,
    modifiedTime: isEarlier(modified, published) ? null : modified,
  };
}

/** Whether a change is said to be of a day before the text was published: one of the two is not of this text. */
function isEarlier(modified: string | null, published: string | null): boolean {
  if (modified === null || published === null) return false;
  const [one, other] = [modified, published].map((time) => Date.parse(time));
  const areMoments = [modified, published].every((time) => /T.*(?:Z|[+-]\d\d:?\d\d)$/.test(time));
  // Days without a clock may be those of zones that lie a day apart.
  return (one ?? 0) < (other ?? 0) - (areMoments ? 0 : DAY);
}

/** Milliseconds of a day. */
const DAY = 86_400_000;

/** When the text was published and, where that was looked for all over the page, what it says of its last change. */
function publishedTimes(
  { subject, meta, url, document }: Sources,
  order: NumberOrder,
  surroundings: Surroundings,
): LabelledTimes {
  const stated = [
    ...textsUnder(subject.article, ['datePublished']),
    ...contentsOf(meta, PUBLISHED_TAGS),
    ...matchingContents(meta),
    ...textsUnder(subject.page, ['datePublished']),
    ...textsUnder(subject.article, ['dateCreated']),
    ...contentsOf(meta, BARE_TAGS),
  ].flatMap((value) => parseTime(value, order) ?? []);
  const [first, ...others] = stated;
  const near = timesNear(surroundings, order);
  if (first) return { published: agreedTime([first, ...others], near, order), changed: null };
  const dateline = readDateline(surroundings, order);
  const shown = { near, headline: surroundings.headline, dateline };
  return shownTime(document, shown, order, timeInAddress(url));
}

/** When the text was last changed by its data, its tags and marked places; null when those do not say. */
function modifiedTime({ subject, meta, document }: Sources, order: NumberOrder): string | null {
  const marked = all(document, MODIFIED_PLACES)
    .slice(0, 5)
    .flatMap((element) => [
      attribute(element, 'datetime'),
      attribute(element, 'content'),
      textOf(element, 120),
    ]);
  return firstTime(
    [
      ...textsUnder(subject.article, ['dateModified']),
      ...textsUnder(subject.page, ['dateModified']),
      ...contentsOf(meta, MODIFIED_TAGS),
      ...marked,
    ],
    order,
  );
}

const textsUnder = (thing: Thing | null, properties: readonly string[]): readonly string[] =>
  thing ? properties.flatMap((property) => textsOf(own(thing, property))) : [];

function matchingContents(meta: MetaTags): readonly string[] {
  const names = [...meta.keys()].filter((name) => name.length < 60 && PUBLISHED_NAME.test(name));
  return contentsOf(meta, names);
}

function firstTime(values: readonly string[], order: NumberOrder): string | null {
  for (const value of values) {
    const time = parseTime(value, order);
    if (time) return time;
  }
  return null;
}

/** A day in the address, such as `/2023/12/22/`, `/2023/dec/22/` or `-20231222`; null when there is none. */
function timeInAddress(url: URL): string | null {
  const named = /\/((?:19|20)\d\d)\/([a-z]{3,9})\/(\d{1,2})\//.exec(url.pathname);
  if (named) return parseTime(`${named[3]} ${named[2]} ${named[1]}`, 'day-first');
  const turned = /[/_-](\d\d)([_-])(\d\d)\2((?:19|20)\d\d)(?=[/_.-]|$)/.exec(url.pathname);
  if (turned) return parseTime(`${turned[1]}.${turned[3]}.${turned[4]}`, 'day-first');
  const found = /[/_-]((?:19|20)\d\d)([/_-]?)(\d{1,2})\2(\d{1,2})(?=[/_.-]|$)/.exec(url.pathname);
  if (!found || (found[2] === '' && found[0].length !== 9)) return null;
  return parseTime(`${found[1]}-${found[3]}-${found[4]}`, 'day-first');
}

/** Languages that write the month first: English as in America and its neighbours. */
export const orderOf = (language: string | null): NumberOrder =>
  language === null || /^en(?:-(?:US|CA|PH))?$/i.test(language) ? 'month-first' : 'day-first';
