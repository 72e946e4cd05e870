import type { extractInSteps } from '../core/extract';
import type { restore } from '../core/extract/restore';
import type { ReaderProps } from '../core/reading-page';
import { partHere } from './parts';
import type { loadSettings } from './settings-load';

/**
 * What the reader in a page holds for the scripts that come after it, so that none of them carries a
 * second copy of extraction and sanitiser.
 */
export interface ReaderPart {
  /** What the popup shows of the page (`look.ts`). */
  readonly look: () => Promise<unknown>;
  readonly restore: typeof restore;
  readonly extractInSteps: typeof extractInSteps;
  readonly loadSettings: typeof loadSettings;
  /** Makes the style sheets of the reading page before they are wanted. */
  readonly makeStyles: () => void;
  readonly drawPage: (stage: HTMLElement, props: ReaderProps) => unknown;
  /** Ends with the first click. */
  readonly unused: AbortSignal;
}

/** The reader's part in this page; null where no reader is. */
export const readerPart = (): ReaderPart | null => partHere('reader') as ReaderPart | null;
