import type { Metadata } from '../page';
import { readAuthors } from './authors';
import { readCanonical } from './canonical';
import { readExcerpt } from './excerpt';
import { readDirection, readLanguage } from './language';
import { readLeadPicture } from './lead-picture';
import { readSection } from './section';
import { readSiteName } from './site-name';
import { siteTest } from './site-words';
import { readSources } from './sources';
import { readModifiedTime, readPublishedTime } from './times';
import { readTitle } from './title';

/**
 * Reads what a page says of itself from its untouched document, which is only read. Every text is
 * plain and bounded; every address absolute and http(s); null where the page does not say.
 */
export function readMetadata(document: Document, url: URL): Metadata {
  const sources = readSources(document, url);
  const isSite = siteTest(sources);
  const title = readTitle(sources, isSite);
  const language = readLanguage(sources);
  return {
    title,
    authors: readAuthors(sources, isSite),
    siteName: readSiteName(sources),
    section: readSection(sources, title, isSite),
    publishedTime: readPublishedTime(sources, language),
    modifiedTime: readModifiedTime(sources, language),
    language,
    direction: readDirection(sources, language),
    canonicalUrl: readCanonical(sources),
    excerpt: readExcerpt(sources, title),
    leadPictureUrl: readLeadPicture(sources),
  };
}
