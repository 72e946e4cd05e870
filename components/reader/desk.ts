import type { ReaderProps } from '../../core/reading-page';
import type { Settings } from '../../core/settings';
import type { Bar } from './bar';

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
  /** Brings them up to date; `dress` gives the text its looks. */
  update(settings: Settings, dress: () => void): void;
  togglePanel(): void;
}
