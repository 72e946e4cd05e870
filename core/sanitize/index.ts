import { inertDocument } from '../unclobbered';
import type { Origin } from './address';
import { type MarkupPolicy, purify } from './purify';
import { rebuild } from './rebuild';

export { pictureAddress } from './address';
export type { MarkupPolicy } from './purify';

/** Where text becomes nodes, and whose text it is. */
export interface Entrance extends Origin {
  /** Any document of the world that runs; a new one that loads nothing is made from it. */
  readonly document: Document;
  /**
   * Trusted Types policy of an extension page whose own policy asks for one; null (the default) in
   * content scripts, which no page's policy reaches.
   */
  readonly policy?: MarkupPolicy | null;
}

/**
 * The only way by which HTML becomes nodes. Two walls, each of which holds alone: DOMPurify with our
 * allow-list, and a rebuilding from nothing of what it leaves, in which every address is parsed and
 * judged. `source` is not changed. The fragment belongs to a document that loads nothing: pictures
 * load when it is put into a page, not before.
 */
export function sanitizeFragment(
  source: string | Element | DocumentFragment,
  entrance: Entrance,
): DocumentFragment {
  const inert = inertDocument(entrance.document);
  const clean = purify(source, entrance.policy ?? null);
  return rebuild(clean ?? inert.createDocumentFragment(), inert, entrance);
}

/** Stored HTML (`Article.html`) as nodes; it is sanitised again as it enters. */
export const toFragment = (html: string, entrance: Entrance): DocumentFragment =>
  sanitizeFragment(html, entrance);

/**
 * A sanitised fragment as the text that is stored in `Article.html`. Read back by `toFragment` it
 * gives the same nodes, and those the same text.
 */
export function toHtml(fragment: DocumentFragment): string {
  const holder = fragment.ownerDocument.createElement('div');
  holder.append(fragment.cloneNode(true));
  return holder.innerHTML;
}
