import { all, attribute, closest, textOf } from '../safe-document';
import { own, textsOf } from './json-ld';
import { contentsOf } from './meta-tags';
import { type NumberOrder, parseTime } from './parse-time';
import type { Sources } from './sources';

const PUBLISHED_TAGS = [
  'article.published_time',
  'og.published_time',
  'article.published',
  'og.article.published_time',
  'datepublished',
  'date.published',
  'publish_date',
  'publishdate',
  'pubdate',
  'pub_date',
  'publication_date',
  'publication-date',
  'citation_publication_date',
  'citation_date',
  'citation_online_date',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse.recs.publishtime',
  'rnews.datepublished',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dcterms.date',
  'dc.date',
  'date.issued',
  'article.created',
  'datecreated',
  'originalpublicationdate',
  'displaydate',
  'ptime',
  'date',
  'created',
  'last-modified-first',
];

const MODIFIED_TAGS = [
  'article.modified_time',
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

/** Where pages show the day, the most telling first; each is asked for `datetime`, `content`, `title` and its text. */
const PUBLISHED_PLACES = [
  '[itemprop~="datePublished"]',
  '[property~="datePublished"], [property~="schema:datePublished"]',
  'time[pubdate], time.published, time.entry-date, time.dt-published, .dt-published, abbr.published',
  'article header time, main header time, h1 ~ time, h1 + * time',
  '[class*="publish" i], [class*="pubdate" i], [class*="post-date" i], [class*="entry-date" i], [class*="article-date" i], [class*="dateline" i], [class*="timestamp" i], [data-testid*="timestamp" i], [class*="byline" i] time',
  'time[datetime]',
  '[class~="date" i], [id~="date" i], [class*="-date" i], [class*="date-" i], [class*="_date" i], [class*="datum" i], [class*="fecha" i]',
];

const ELSEWHERE =
  'footer, nav, aside, [class*="comment" i], [id*="comment" i], [class*="related" i], [class*="recommend" i], [class*="sidebar" i], [class*="copyright" i]';

const MAX_TEXT = 120;

/** When the text was first published, ISO 8601 with the zone the page gives; null when it does not say. */
export function readPublishedTime(sources: Sources, language: string | null): string | null {
  const { subject, meta, url, document } = sources;
  const order = orderOf(language);
  const stated = [
    ...(subject.article ? textsOf(own(subject.article, 'datePublished')) : []),
    ...contentsOf(meta, PUBLISHED_TAGS.slice(0, 14)),
    ...(subject.page ? textsOf(own(subject.page, 'datePublished')) : []),
    ...contentsOf(meta, PUBLISHED_TAGS.slice(14)),
    ...(subject.article ? textsOf(own(subject.article, 'dateCreated')) : []),
  ];
  return firstTime(stated, order) ?? shownTime(document, order) ?? timeInAddress(url);
}

/** When the text was last changed, ISO 8601; null when the page does not say. */
export function readModifiedTime(
  { subject, meta, document }: Sources,
  language: string | null,
): string | null {
  const stated = [
    ...[subject.article, subject.page].flatMap((thing) =>
      thing ? textsOf(own(thing, 'dateModified')) : [],
    ),
    ...contentsOf(meta, MODIFIED_TAGS),
    ...all(document, '[itemprop~="dateModified"], time.updated').map(
      (element) =>
        attribute(element, 'datetime') ||
        attribute(element, 'content') ||
        textOf(element, MAX_TEXT),
    ),
  ];
  return firstTime(stated, orderOf(language));
}

function firstTime(values: readonly string[], order: NumberOrder): string | null {
  for (const value of values) {
    const time = parseTime(value, order);
    if (time) return time;
  }
  return null;
}

function shownTime(document: Document, order: NumberOrder): string | null {
  for (const place of PUBLISHED_PLACES) {
    for (const element of all(document, place).slice(0, 20)) {
      if (closest(element, ELSEWHERE)) continue;
      const values = [
        attribute(element, 'datetime'),
        attribute(element, 'content'),
        attribute(element, 'title'),
        textOf(element, MAX_TEXT),
      ];
      const time = firstTime(values, order);
      if (time) return time;
    }
  }
  return null;
}

/** A day in the address: `/2023/12/22/` or `20231222`; null when there is none. */
function timeInAddress(url: URL): string | null {
  const found = /\/((?:19|20)\d\d)[/-]?(\d{2})[/-]?(\d{2})(?:[/_-]|$)/.exec(url.pathname);
  return found ? parseTime(`${found[1]}-${found[2]}-${found[3]}`, 'day-first') : null;
}

/** Languages that write the month first: English as in America and its neighbours. */
const orderOf = (language: string | null): NumberOrder =>
  language === null || /^en(?:-(?:US|CA|PH))?$/i.test(language) ? 'month-first' : 'day-first';
