import type { Desk } from '../reader/desk';
import type { WhetherKept } from '../reader/kept-said';

/** What was left out, as a part of the reader of its own. */
export interface LeftOut {
  start(desk: Desk): LeftOutHands;
}

/** What keys and Escape do. */
export interface LeftOutHands {
  readonly toggle: () => void;
  /** Closes the bar; false when it was not open. */
  readonly close: () => boolean;
}

/** Which of a site's selectors: what is shown although it would be left out, or what is left out. */
export type SelectorKind = 'also' | 'drop';

/** What the part needs of the browser. */
export interface LeftOutBeyond {
  /** What holds the extractor's steps and its sanitiser; null when they cannot be had. */
  readonly restorer: () => unknown;
  /** Remembers a selector for the site of an address, or forgets it; tells how that ended. */
  readonly changeSelectors: (
    url: URL,
    change: { readonly kind: SelectorKind; readonly selector: string; readonly isOn: boolean },
  ) => WhetherKept;
  /** What the person wants on a page; null for nothing. */
  readonly pageRule: (url: URL) => Promise<{ readonly also: readonly string[] } | null>;
}
