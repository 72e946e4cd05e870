import type { Desk } from '../reader/desk';

/** Reading aloud as a part of the reader that is loaded when first asked for. */
export interface Listen {
  start(desk: ListenDesk): Listening;
}

/** The reading page, as it is read aloud. */
export interface ListenDesk extends Omit<Desk, 'settings'> {
  readonly settings: () => Desk['settings'];
  /** Gives the focus back to what opened the bar. */
  readonly onClosed: () => void;
}

/** Reading aloud in one open reader; ends with its signal. */
export interface Listening {
  /** Opens the bar and begins; then pauses and goes on. */
  readonly toggle: () => void;
  /** Closes the bar, and before that what it opened; false when it was not open. */
  readonly close: () => boolean;
  /** The settings were changed. */
  readonly update: () => void;
}
