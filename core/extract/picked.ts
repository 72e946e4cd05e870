import type { Extraction } from '.';
import { describe } from './describe';
import { readMetadata } from './metadata';

/**
 * A block that the person pointed at, sanitised already, with what its page says of itself. It is read
 * whatever the page is otherwise: nothing is looked for, nothing judged. The document and the block are
 * only read; the content is a copy.
 */
export function describePicked(
  document: Document,
  url: URL,
  content: DocumentFragment,
): Extraction {
  const text = content.textContent ?? '';
  const metadata = readMetadata(document, url);
  return {
    article: describe({ metadata, url, text, leadPicture: null }),
    content: content.cloneNode(true) as DocumentFragment,
    isSure: true,
  };
}
