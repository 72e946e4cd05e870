import type { Metadata } from '../page';
import { readAuthors } from './authors';
import { readCanonical } from './canonical';
import { readExcerpt } from './excerpt';
import { readKicker } from './kicker';
import { readDirection, readLanguage, templateLanguage } from './language';
import { readLeadPicture } from './lead-picture';
import { readSection } from './section';
import { readSiteName } from './site-name';
import { readSiteOwner } from './site-owner';
import { siteNames } from './site-words';
import { readSourceRow } from './source-row';
import { readSources, type Sources } from './sources';
import { readSurroundings } from './surroundings';
import { readTimes } from './times';
import { readHeadline } from './title';

/**
 * Reads what a page says of itself from its untouched document, which is only read. Every text is
 * plain and bounded; every address absolute and http(s); null where the page does not say. Where it
 * shows its headline in a shadow root, what it shows is read in `copy`, which has that in place.
 */
export function readMetadata(document: Document, url: URL, copy = document): Metadata {
  const stated = readSources(document, url);
  const names = siteNames(stated);
  const inPage = readHeadline(stated, names);
  const sources = inPage.element ? stated : { ...stated, document: copy };
  const headline = inPage.element ? inPage : readHeadline(sources, names);
  const surroundings = readSurroundings(document, headline.element);
  const section = readSection(sources, headline.text, names);
  const row = readSourceRow(surroundings, names, { title: headline.text, section, sources });
  const authors = readAuthors(sources, names, { ...surroundings, row, title: headline.text });
  const language = readLanguage(sources);
  const siteName = readSiteName(sources, names, { row, title: headline.text });
  const owner = authors.length === 0 ? readSiteOwner(sources, siteName) : null;
  return {
    title: headline.text,
    authors: owner === null ? authors : [owner],
    siteName,
    section: section ?? row.section ?? readKicker(surroundings, names),
    ...readTimes(sources, numbersIn(language, sources), surroundings),
    language,
    direction: readDirection(sources, language),
    canonicalUrl: readCanonical(sources),
    excerpt: readExcerpt(sources, headline.text, names),
    leadPictureUrl: readLeadPicture(sources),
  };
}

/** The language whose order of day and month a page has: its text's; English, which has two, may stand in another's template. */
const numbersIn = (language: string | null, sources: Sources): string | null =>
  language === 'en' ? (templateLanguage(sources) ?? language) : language;
