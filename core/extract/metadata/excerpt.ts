import { cleanText, fold, LENGTHS } from './clean';
import { own, textsOf } from './json-ld';
import { contentsOf } from './meta-tags';
import type { Sources } from './sources';

/** Tags with a summary; those made for this page go before those for search engines. */
const SUMMARY_TAGS = [
  'og.description',
  'twitter.description',
  'description',
  'dc.description',
  'dcterms.abstract',
  'sailthru.description',
  'citation_abstract',
];

/** Shortest summary in characters; less is a label. */
const MIN_LENGTH = 12;

/** One or two sentences of summary that are not the title again; null when the page has none. */
export function readExcerpt({ meta, subject }: Sources, title: string | null): string | null {
  const values = [
    ...contentsOf(meta, SUMMARY_TAGS),
    ...(subject.article
      ? [
          ...textsOf(own(subject.article, 'description')),
          ...textsOf(own(subject.article, 'abstract')),
        ]
      : []),
  ];
  for (const value of values) {
    const text = cleanText(value, LENGTHS.excerpt);
    if (text && text.length >= MIN_LENGTH && fold(text) !== fold(title ?? '')) return text;
  }
  return null;
}
