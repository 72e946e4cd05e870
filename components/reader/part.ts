/** The extractor's steps that judge nothing, and its sanitiser: the page's own elements as an article has them. */
export type Restore = (
  elements: readonly Element[],
  of: { readonly document: Document; readonly url: URL },
) => DocumentFragment;

/** A part of the reader that was loaded, by what it is to have; null for anything else. */
export const asPart = <Part extends { readonly start: unknown }>(loaded: unknown): Part | null =>
  typeof loaded === 'object' && loaded !== null && 'start' in loaded ? (loaded as Part) : null;

/** What brings elements back, of what the reader holds for its parts; null when it cannot be had. */
export const asRestore = (loaded: unknown): Restore | null =>
  typeof loaded === 'object' && loaded !== null && 'restore' in loaded
    ? (loaded.restore as Restore)
    : null;
