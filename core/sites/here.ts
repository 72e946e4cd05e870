import type { SettingKey } from '../settings';
import type { SiteChange } from './holder';
import type { Opens } from './rule';

/** What holds on a page's site alone. */
export interface SiteState {
  /** The settings that have a value of their own there. */
  readonly own: readonly SettingKey[];
  readonly opens: Opens;
}

/** Key of the sentence that says where a rule was kept instead; null when it is where it should be. */
type Notice = 'noticeKeptOnThisDevice' | 'noticeNotKept' | null;

/** The person's wishes for one site, as the reader's panel sees and changes them. */
export interface SiteHere {
  load(): Promise<SiteState>;
  /** Keeps values for the site alone, a moment later; null gives a setting back. */
  keep(change: SiteChange): Promise<Notice>;
  open(opens: Opens): Promise<Notice>;
  /** Calls back after each change, made here or elsewhere, until `signal` ends. */
  watch(callback: (state: SiteState) => void, signal: AbortSignal): void;
}
