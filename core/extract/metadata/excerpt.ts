import { cleanText, fold, LENGTHS } from './clean';
import { own, textsOf } from './json-ld';
import { contentsOf } from './meta-tags';
import type { SiteNames } from './site-words';
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

/** A call to read on, in a few words, that is believed only where nothing else is said. */
const CALL =
  /^.{0,30}\b(?:kliknij|zobacz|czytaj|sprawdź|click|read (?:more|on|here)|see more|learn more|hier (?:klicken|lesen)|weiterlesen|mehr (?:dazu|lesen)|cliquez|lire|haz clic|leer más|clique|saiba|leggi|lees)\b.{0,20}$/i;

/** One or two sentences of summary, neither the title again nor the site's name; null when the page has none. */
export function readExcerpt(
  { meta, subject }: Sources,
  title: string | null,
  names: SiteNames,
): string | null {
  const values = [
    ...contentsOf(meta, SUMMARY_TAGS),
    ...(subject.article
      ? [
          ...textsOf(own(subject.article, 'description')),
          ...textsOf(own(subject.article, 'abstract')),
        ]
      : []),
  ];
  const keywords = contentsOf(meta, ['keywords', 'news_keywords']).map(fold);
  const summaries = values.flatMap((value) => {
    const text = summaryOf(cleanText(value, LENGTHS.excerpt) ?? '', title ?? '');
    const isSummary =
      text.length >= MIN_LENGTH &&
      !names.isName(text) &&
      fold(text) !== fold(title ?? '') &&
      !keywords.includes(fold(text)) &&
      !keywords.includes(fold(title && text.startsWith(title) ? text.slice(title.length) : text));
    return isSummary ? [text] : [];
  });
  return summaries.find((text) => !CALL.test(text)) ?? summaries[0] ?? null;
}

/** What a careless page writes behind a title that it puts before its summary. */
const BEHIND_TITLE = /^\s*[,.:;|–—-]+\s*(?=\p{Lu}|\p{Lo}|["“«\d])/u;

/** The day and hour that some papers put before a summary, and the maker of a picture that others put behind it. */
const HOUR =
  /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4},?\s+\d{1,2}[.:]\d{2}(?:\s*(?:Uhr|h|hs|Hrs?))?\s*[:|–—-]\s*/;
const PHOTO = /\s+[•·|]\s+(?:Foto|Bild|Photo|Image|Crédit photo|Fotografía)s?\s?:\s.{3,80}$/;

/** A summary without the title before it, and without the letter at its end that was cut in two, with its word. */
function summaryOf(value: string, title: string): string {
  const text = onceOf(
    value
      .replace(/\S*\ufffd[\s\S]*$/, '')
      .replace(HOUR, '')
      .replace(PHOTO, '')
      .trim(),
  );
  const rest = title !== '' && text.startsWith(title) ? text.slice(title.length) : '';
  return BEHIND_TITLE.test(rest) ? rest.replace(BEHIND_TITLE, '') : text;
}

/** A summary that stands there twice, once. */
function onceOf(text: string): string {
  const half = text.slice(0, (text.length - 1) / 2);
  return half !== '' && text === `${half} ${half}` ? half : text;
}
