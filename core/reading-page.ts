import type { Extraction, Outcome } from './extract';
import type { Settings } from './settings';

/** A block that the person pointed at on the page. */
export interface Picked {
  readonly content: DocumentFragment;
  /** Names the block on the other pages of its site; null when nothing does. */
  readonly selector: string | null;
}

/** What a block is pointed at with: an element over the page, which stays in sight. */
export interface PickDesk {
  readonly layer: HTMLElement;
  readonly addStyle: (text: string) => void;
  readonly settings: Settings;
  readonly signal: AbortSignal;
}

/** The part of the reader that lets a block be pointed at; null when the person comes back without one. */
export interface PickPart {
  start(desk: PickDesk): Promise<Picked | null>;
}

/** What the reading page is given; its `content` is moved into the page when it is first drawn. */
export interface ReaderProps extends Extraction {
  readonly settings: Settings;
  /** Shows one or more settings changed, at once; the aids keep them (`components/aids`). */
  readonly onChange: (change: Partial<Settings>) => void;
  /** Whether the person wants something of the page's site in particular. */
  readonly hasRule: boolean;
  readonly onClose: () => void;
  readonly onOptions: () => void;
  /** Closes the reader, lets the person point at a block of the page, and opens on it. */
  readonly onPick: () => void;
  /** What was pointed at; null where the article was found. */
  readonly picked: Pick<Picked, 'selector'> | null;
  /** The article of another page of the site, by the same recipe; null when the reader closed meanwhile. */
  readonly readPage: (document: Document, url: URL) => Promise<Outcome | null>;
  /** Gets the reader's second script into the page and gives its `Aids`; null when that fails. */
  readonly loadAids: () => Promise<unknown>;
  /** What scrolls to the place that was kept, once a part that came later has it; null until then. */
  readonly keptPlace: () => (() => void) | null;
  /** Adds a style sheet to the page, given as text. */
  readonly addStyle: (text: string) => void;
  /** Sets what Escape does first: true when it closed something, and the reader stays open. */
  readonly beforeEscape: (closed: () => boolean) => void;
  /** Whether reading starts at the top, and not at a place further down. */
  readonly fromTop: boolean;
  /** Ends when the reader closes. */
  readonly signal: AbortSignal;
}
