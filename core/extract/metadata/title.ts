import { all, closest, titleOf } from '../safe-document';
import { cleanText, fold, LENGTHS } from './clean';
import { headingText } from './heading-text';
import { own, textsOf } from './json-ld';
import { likeness } from './likeness';
import { contentsOf } from './meta-tags';
import type { SiteNames } from './site-words';
import type { Sources } from './sources';
import { withoutSite } from './strip-site';

/** The headline in words and, when the page shows it as a heading, in place. */
export interface Headline {
  /** null when the page has no title of any kind. */
  readonly text: string | null;
  readonly element: Element | null;
}

/** Names of tags with a headline, the most careful first. */
const TITLE_TAGS = [
  'og.title',
  'twitter.title',
  'dc.title',
  'dcterms.title',
  'citation_title',
  'parsely-title',
  'sailthru.title',
  'title',
  'headline',
];

/** Where headings belong to something else than the text. */
const ELSEWHERE = 'nav, aside, footer, dialog, template, [role="dialog"]';

/** What says of a heading that it is the text's own. */
const MARKED = '[itemprop~="headline"], .entry-title, .post-title, .article-title, .p-name';

const MAX_HEADINGS = 12;

/** Likeness to a stated title from which a first-level heading is taken for the headline; unrelated titles stay under 0.1. */
const MIN_LIKENESS = 0.15;

/** How much standing in the text itself, or being marked as headline, is worth in likeness. */
const IN_TEXT = 0.1;

/**
 * The headline, without the site's name and with its own dashes: the first-level heading that is
 * most like what the page states elsewhere (structured data, tags, `title`), else what it states.
 */
export function readHeadline(sources: Sources, names: SiteNames): Headline {
  const stated = statedTitles(sources, names);
  const headings = headingsOf(sources, names);
  const [best] = headings
    .map((heading) => ({ ...heading, score: scoreOf(heading, stated) }))
    .sort((one, other) => other.score - one.score);
  if (
    best &&
    (stated.length === 0 || best.score >= MIN_LIKENESS + IN_TEXT * Number(best.isInText))
  ) {
    return { text: tidyHeading(best.text, stated), element: best.element };
  }
  const text = stated[0] ?? cleanText(titleOf(sources.document), LENGTHS.title);
  return { text, element: text ? sameHeading(sources.document, text) : null };
}

interface Heading {
  readonly element: Element;
  readonly text: string;
  readonly isInText: boolean;
}

const scoreOf = ({ text, isInText }: Heading, stated: readonly string[]): number =>
  Math.max(0, ...stated.map((title) => likeness(text, title))) + (isInText ? IN_TEXT : 0);

function statedTitles({ document, meta, subject }: Sources, names: SiteNames): readonly string[] {
  const article = subject.article ?? {};
  const values = [
    ...contentsOf(meta, TITLE_TAGS),
    ...textsOf(own(article, 'headline')),
    titleOf(document),
    ...textsOf(own(article, 'name')),
  ];
  const titles = values.flatMap((value) => {
    const title = withoutSite(cleanText(value, LENGTHS.title) ?? '', names);
    return title && !names.isName(title) ? [title] : [];
  });
  return [...new Set(titles)];
}

function headingsOf({ document }: Sources, names: SiteNames): readonly Heading[] {
  const headings = all(document, `h1, h2:is(${MARKED})`).filter(
    (heading) => !closest(heading, ELSEWHERE),
  );
  return headings.slice(0, MAX_HEADINGS).flatMap((element) => {
    const text = cleanText(headingText(element), LENGTHS.title);
    if (!text || names.isName(text)) return [];
    return [{ element, text, isInText: closest(element, 'article, main, [role="main"]') !== null }];
  });
}

/** A heading without the rubric that a bar sets off, when the rest is what the page states. */
function tidyHeading(text: string, stated: readonly string[]): string {
  const parts = text.split(/\s*[|｜]\s*/);
  if (parts.length < 2) return text;
  const known = new Set(stated.map(fold));
  return parts.find((part) => known.has(fold(part))) ?? text;
}

/** A heading of any level with exactly these words; null when the page shows none. */
function sameHeading(document: Document, text: string): Element | null {
  const wanted = fold(text);
  const headings = all(document, 'h1, h2, h3, [role="heading"]').slice(0, 200);
  return headings.find((heading) => fold(headingText(heading)) === wanted) ?? null;
}
