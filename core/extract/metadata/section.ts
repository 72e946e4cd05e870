import { cleanText, fold, LENGTHS } from './clean';
import { own, textsOf } from './json-ld';
import { contentsOf } from './meta-tags';
import type { SiteNames } from './site-words';
import type { Sources } from './sources';

const SECTION_TAGS = [
  'article.section',
  'og.article.section',
  'parsely-section',
  'section',
  'dc.subject.section',
  'category',
  'cxenseparse.recs.category',
  'sailthru.section',
];

/** Most words of a section's name. */
const MAX_WORDS = 6;

/** The section the article stands in, e.g. "World"; the last of a path; null when unnamed. */
export function readSection(
  { meta, subject }: Sources,
  title: string | null,
  names: SiteNames,
): string | null {
  const values = [
    ...(subject.article ? textsOf(own(subject.article, 'articleSection')).slice(0, 1) : []),
    ...contentsOf(meta, SECTION_TAGS),
  ];
  for (const value of values) {
    const text = cleanText(value.split(/\s*[>|»›,;]\s*/)[0], LENGTHS.section);
    if (text && isName(text) && fold(text) !== fold(title ?? '') && !names.isName(text))
      return text;
  }
  return null;
}

const isName = (text: string): boolean =>
  /\p{L}/u.test(text) && !/^https?:/i.test(text) && text.split(' ').length <= MAX_WORDS;
