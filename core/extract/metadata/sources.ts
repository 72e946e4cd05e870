import { all, textOf, titleOf } from '../safe-document';
import { type LinkedData, readLinkedData } from './json-ld';
import { contentsOf, type MetaTags, readMetaTags } from './meta-tags';
import { findSubject, type Subject } from './subject';

/** Everything that the fields are read from; made once for a page. */
export interface Sources {
  readonly document: Document;
  readonly url: URL;
  readonly meta: MetaTags;
  readonly linked: LinkedData;
  /** What the structured data says the page is about. */
  readonly subject: Subject;
}

/** Reads the sources of an untouched document, which is not changed. */
export function readSources(document: Document, url: URL): Sources {
  const meta = readMetaTags(document);
  const linked = readLinkedData(document);
  const titles = [
    ...contentsOf(meta, ['og.title', 'twitter.title']),
    titleOf(document).slice(0, 500),
    ...all(document, 'h1')
      .slice(0, 5)
      .map((heading) => textOf(heading, 500)),
  ];
  return { document, url, meta, linked, subject: findSubject(linked, url, titles) };
}
