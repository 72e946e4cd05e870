import { ARTICLE_VERSION, type ArticleHead } from '../article';
import type { Metadata } from './page';
import { countWords, directionOf } from './words';

/** What the head of an article is made of. */
interface Described {
  readonly metadata: Metadata;
  readonly url: URL;
  /** Of the whole article. */
  readonly text: string;
  readonly leadPicture: ArticleHead['leadPicture'];
}

/** The head of an article; its title is the address's host where the page has none. */
export function describe({ metadata, url, text, leadPicture }: Described): ArticleHead {
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
    wordCount: countWords(text, metadata.language),
  };
}
