import { sanitizeFragment } from '../sanitize';
import { baseOf, inertDocument } from '../unclobbered';
import { flattenShadows } from './copy/flatten';
import { noteSaid } from './copy/note';
import { strip } from './copy/strip';
import { trimAttributes } from './copy/trim-attributes';
import type { Metadata, Page } from './page';
import { pairCaptions, preparePictures, tidyPictures } from './pictures';
import { dropEmpty } from './steps/drop-empty';
import { levelHeadings } from './steps/level-headings';
import { linkTargets } from './steps/link-targets';
import { tidyCode } from './steps/tidy-code';

/** What a page says of itself is not read for a part of it. */
const UNKNOWN: Metadata = {
  title: null,
  authors: [],
  siteName: null,
  section: null,
  publishedTime: null,
  modifiedTime: null,
  language: null,
  direction: null,
  canonicalUrl: null,
  excerpt: null,
  leadPictureUrl: null,
};

/**
 * Elements of a page as the article would hold them, had they not been left out: copied, prepared and
 * sanitised the same way, but nothing is judged or dropped. The document is only read.
 */
export function restore(
  elements: readonly Element[],
  { document, url }: { readonly document: Document; readonly url: URL },
): DocumentFragment {
  const copy = inertDocument(document);
  const base = baseOf(document) ?? url;
  const content = copy.createElement('div');
  copy.body.append(content);
  const settle = (from: Element | ShadowRoot, to: Element | DocumentFragment) => {
    trimAttributes(to);
    noteSaid(to);
    return from;
  };
  for (const element of elements) {
    const twin = copy.importNode(element, true);
    // Notes are made of what stands in a tree; the element itself is what was asked for.
    const holder = copy.createElement('div');
    holder.append(twin);
    settle(element, holder);
    flattenShadows(element, twin, settle);
    content.append(twin);
  }
  strip(content, base);
  const page: Page = { source: document, url, copy, base, metadata: UNKNOWN };
  for (const step of [preparePictures, tidyCode, pairCaptions]) step(page);
  for (const step of [tidyPictures, linkTargets, dropEmpty]) step(content, page);
  levelHeadings(content);
  return sanitizeFragment(content, { document, base, page: url });
}
