import { ARTICLE_VERSION, type Article } from '../article';
import type { Failure } from '../failure';
import { failure, ok, type Result } from '../result';
import { sanitizeFragment, toHtml } from '../sanitize';
import { stepDone } from '../steps';
import { baseOf } from '../unclobbered';
import { choose } from './choose';
import { readMetadata } from './metadata';
import type { Page } from './page';
import { findLeadPicture } from './pictures';
import { AFTER, BEFORE } from './recipe';
import { dropSelected, keepSelected, type Selectors } from './steps/apply-selectors';
import { checkLimits, copyDocument } from './steps/guard';
import { countWords, directionOf } from './words';

/** What comes out of a page. */
export interface Extraction {
  readonly article: Article;
  /** The nodes of `article.html`, sanitised, so that the reader need not parse them again. */
  readonly content: DocumentFragment;
}

/** Characters of text below which there is nothing to read: about two sentences. */
const MIN_TEXT_LENGTH = 140;

/**
 * Takes the article out of a page. The document is only read. `no-article` when nothing on the
 * page reads as a text, `too-large` when the page is beyond the limits of `limits.ts`.
 */
export function extract(
  document: Document,
  url: URL,
  options: { readonly live?: boolean; readonly selectors?: Selectors } = {},
): Result<Extraction, Failure> {
  stepDone('start');
  const limits = checkLimits(document);
  stepDone('limits');
  if (!limits.ok) return limits;
  const copy = copyDocument(document, { live: options.live ?? false });
  stepDone('copy');
  const metadata = readMetadata(document, url);
  stepDone('metadata');
  const page: Page = {
    source: document,
    copy,
    base: baseOf(document) ?? url,
    metadata,
    removals: [],
  };
  const { selectors } = options;
  if (selectors) dropSelected(page, selectors.drop);
  for (const [index, step] of BEFORE.entries()) {
    step(page);
    stepDone(`before ${index + 1}`);
  }
  const chosen = (selectors && keepSelected(page, selectors.keep)) ?? choose(page);
  if (!chosen) return failure('no-article');
  for (const [index, step] of AFTER.entries()) {
    step(chosen, page);
    stepDone(`after ${index + 1}`);
  }
  const leadPicture = findLeadPicture(page, chosen);
  const content = sanitizeFragment(chosen, { document, base: page.base, page: url });
  stepDone('sanitize');
  const text = content.textContent ?? '';
  if (text.trim().length < MIN_TEXT_LENGTH) return failure('no-article');
  const article = describe(page, url, content, leadPicture);
  stepDone('describe');
  return ok({ article, content });
}

function describe(
  { metadata }: Page,
  url: URL,
  content: DocumentFragment,
  leadPicture: Article['leadPicture'],
): Article {
  const text = content.textContent ?? '';
  return {
    version: ARTICLE_VERSION,
    url: url.href,
    canonicalUrl: metadata.canonicalUrl,
    title: metadata.title ?? url.hostname,
    byline: metadata.authors.length > 0 ? metadata.authors.join(', ') : null,
    siteName: metadata.siteName,
    section: metadata.section,
    publishedTime: metadata.publishedTime,
    modifiedTime: metadata.modifiedTime,
    language: metadata.language,
    direction: metadata.direction ?? directionOf(text),
    excerpt: metadata.excerpt,
    leadPicture,
    html: toHtml(content),
    wordCount: countWords(text, metadata.language),
  };
}
