import type { NextPart } from '../../core/parts/next-part';
import type { Desk } from '../reader/desk';

/** The reader as the joining of parts needs it. */
export interface PartsDesk extends Desk {
  /** Where the text goes on. */
  readonly next: NextPart;
  /** Finds where another page's text goes on. */
  readonly findNext: (document: Document, url: URL) => NextPart | null;
  /** Whether parts are to be joined without being asked for. */
  readonly isWanted: boolean;
  /** Remembers that they are, for this site. */
  readonly always: () => void;
  /** Gives new text what the rest has: pictures that open, cards, its place in the outline. */
  readonly grew: (part: HTMLElement) => void;
}

/** The joining of parts, as a part of the reader of its own. */
export interface Parts {
  start(desk: PartsDesk): { readonly join: () => void };
}
