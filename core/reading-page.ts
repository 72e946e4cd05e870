import type { Extraction } from './extract';
import type { Settings } from './settings';

/** What the reading page is given; its `content` is moved into the page when it is first drawn. */
export interface ReaderProps extends Extraction {
  readonly settings: Settings;
  /** Shows one or more settings changed, at once; the aids keep them (`components/aids`). */
  readonly onChange: (change: Partial<Settings>) => void;
  /** Whether the person wants something of the page's site in particular. */
  readonly hasRule: boolean;
  readonly onClose: () => void;
  readonly onOptions: () => void;
  /** Gets the reader's second script into the page and gives its `Aids`; null when that fails. */
  readonly loadAids: () => Promise<unknown>;
  /** Adds a style sheet to the page, given as text. */
  readonly addStyle: (text: string) => void;
  /** Sets what Escape does first: true when it closed something, and the reader stays open. */
  readonly beforeEscape: (closed: () => boolean) => void;
  /** Whether reading starts at the top, and not at a place further down. */
  readonly fromTop: boolean;
  /** Ends when the reader closes. */
  readonly signal: AbortSignal;
}
