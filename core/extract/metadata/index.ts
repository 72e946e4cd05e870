import type { Metadata } from '../page';
import { readAuthors } from './authors';
import { readCanonical } from './canonical';
import { readExcerpt } from './excerpt';
import { readDirection, readLanguage } from './language';
import { readLeadPicture } from './lead-picture';
import { readSection } from './section';
import { readSiteName } from './site-name';
import { siteNames } from './site-words';
import { readSourceRow } from './source-row';
import { readSources } from './sources';
import { readSurroundings } from './surroundings';
import { readTimes } from './times';
import { readHeadline } from './title';

/**
 * Reads what a page says of itself from its untouched document, which is only read. Every text is
 * plain and bounded; every address absolute and http(s); null where the page does not say.
 */
export function readMetadata(document: Document, url: URL): Metadata {
  const sources = readSources(document, url);
  const names = siteNames(sources);
  const headline = readHeadline(sources, names);
  const surroundings = readSurroundings(document, headline.element);
  const row = readSourceRow(surroundings, names, headline.text);
  const authors = readAuthors(sources, names, surroundings);
  const language = readLanguage(sources);
  return {
    title: headline.text,
    authors: row.author && authors.every(names.isName) ? [row.author] : authors,
    siteName: readSiteName(sources, names, { row, title: headline.text }),
    section: readSection(sources, headline.text, names) ?? row.section,
    ...readTimes(sources, language, surroundings),
    language,
    direction: readDirection(sources, language),
    canonicalUrl: readCanonical(sources),
    excerpt: readExcerpt(sources, headline.text),
    leadPictureUrl: readLeadPicture(sources),
  };
}
