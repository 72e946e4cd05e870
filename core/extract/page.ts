import type { Direction } from '../article';

/** What the page says of itself, read from the untouched document; in every field null means absent. */
export interface Metadata {
  readonly title: string | null;
  /** People, in the page's order; empty when none is named. */
  readonly authors: readonly string[];
  readonly siteName: string | null;
  readonly section: string | null;
  /** ISO 8601 with the zone the page gives. */
  readonly publishedTime: string | null;
  readonly modifiedTime: string | null;
  /** BCP 47. */
  readonly language: string | null;
  readonly direction: Direction | null;
  readonly canonicalUrl: string | null;
  readonly excerpt: string | null;
  /** Absolute address of the picture the page names for sharing. */
  readonly leadPictureUrl: string | null;
}

/**
 * The working copy that the steps of the recipe change. The live document is never written.
 */
export interface Page {
  /** The page's own document; read only. */
  readonly source: Document;
  /** The page's address. */
  readonly url: URL;
  /** The copy; steps change it freely. */
  readonly copy: Document;
  /** Base of every relative address (the document's base address). */
  readonly base: URL;
  readonly metadata: Metadata;
}
