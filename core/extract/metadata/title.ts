import { all, closest, textOf, titleOf } from '../safe-document';
import { cleanText, fold, LENGTHS } from './clean';
import { own, textsOf } from './json-ld';
import { contentsOf } from './meta-tags';
import type { IsSite } from './site-words';
import type { Sources } from './sources';
import { withoutSite } from './strip-site';

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
];

/** Where headings belong to something else than the text. */
const ELSEWHERE = 'nav, aside, footer, dialog, template, [aria-hidden="true"]';

const MAX_HEADINGS = 10;

/**
 * The headline, without the site's name and with its own dashes. A first-level heading counts as
 * the headline when another source agrees with it; else the sources go in order.
 * null when the page has no title of any kind.
 */
export function readTitle(sources: Sources, isSite: IsSite): string | null {
  const stated = statedTitles(sources, isSite);
  const headings = headingsOf(sources, isSite);
  const agreed = headings.find((heading) => stated.some((title) => agree(heading, title)));
  return agreed ?? stated[0] ?? headings[0] ?? clean(titleOf(sources.document));
}

const clean = (value: unknown): string | null => cleanText(value, LENGTHS.title);

function statedTitles({ document, meta, subject }: Sources, isSite: IsSite): readonly string[] {
  const values = [
    ...(subject.article ? textsOf(own(subject.article, 'headline')) : []),
    ...(subject.article ? textsOf(own(subject.article, 'name')) : []),
    ...contentsOf(meta, TITLE_TAGS),
    titleOf(document),
  ];
  return values.flatMap((value) => {
    const title = withoutSite(clean(value) ?? '', isSite);
    return title && !isSite(title) ? [title] : [];
  });
}

function headingsOf({ document }: Sources, isSite: IsSite): readonly string[] {
  const headings = all(document, 'h1').filter((heading) => !closest(heading, ELSEWHERE));
  return headings.slice(0, MAX_HEADINGS).flatMap((heading) => {
    const text = clean(textOf(heading, LENGTHS.title * 4));
    return text && !isSite(text) ? [text] : [];
  });
}

/** Whether two titles are one: equal, or one holds the other whole. */
function agree(one: string, other: string): boolean {
  const [short, long] = [` ${fold(one)} `, ` ${fold(other)} `].sort((a, b) => a.length - b.length);
  return short !== undefined && long !== undefined && short.trim() !== '' && long.includes(short);
}
