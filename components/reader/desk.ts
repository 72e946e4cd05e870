import type { Article } from '../../core/article';
import type { Settings } from '../../core/settings';
import type { Bar } from './bar';

/** What the reading page is given. */
export interface ReaderProps {
  readonly article: Article;
  /** The nodes of `article.html`, sanitised; moved into the page when it is first drawn. */
  readonly content: DocumentFragment;
  readonly settings: Settings;
  /** Changes one or more settings, at once and for good. */
  readonly onChange: (change: Partial<Settings>) => void;
  readonly onClose: () => void;
  readonly onOptions: () => void;
  /** Gets the reader's second script into the page and gives its `Aids`; null when that fails. */
  readonly loadAids: () => Promise<unknown>;
  /** The bytes of a font file that comes with the extension; null when they cannot be had. */
  readonly loadFont: (path: string) => Promise<ArrayBuffer | null>;
  /** Adds a style sheet to the page, given as text. */
  readonly addStyle: (text: string) => void;
  /** Sets what Escape does first: true when it closed something, and the reader stays open. */
  readonly beforeEscape: (closed: () => boolean) => void;
  /** Whether reading starts at the top, and not at a place further down. */
  readonly fromTop: boolean;
  /** Ends when the reader closes. */
  readonly signal: AbortSignal;
}

/** The reading page as the aids find it: drawn, painted, and in use. */
export interface Desk extends Omit<ReaderProps, 'content' | 'loadAids'> {
  readonly stage: HTMLElement;
  readonly bar: Bar;
  readonly main: HTMLElement;
  /** Holds the article's own nodes. */
  readonly text: HTMLElement;
}

/** Everything of the reading page that is not in the first paint: panel, keys, pictures, notes. */
export interface Aids {
  start(desk: Desk): RunningAids;
}

/** The aids of one open reader; they end with its signal. */
export interface RunningAids {
  update(settings: Settings): void;
  togglePanel(): void;
}

/** Checks what was loaded; null for anything else. */
export const asAids = (part: unknown): Aids | null =>
  typeof part === 'object' && part !== null && 'start' in part ? (part as Aids) : null;
