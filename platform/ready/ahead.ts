import type { Outcome, Selectors } from '../../core/extract';
import { partHere } from '../parts';

/** What was read of a page before the click. */
export interface Taken {
  /** What the person keeps and drops on the site, as it was read. */
  readonly selectors: Selectors | null;
  /** The steps that are left, as `extractInSteps` gives them; none when all are done. */
  readonly steps: Generator<string, Outcome, void>;
}

/** Reads a page before the click. */
export interface Ahead {
  /** What was read; null when nothing was, or the page is no longer what was read. Given once. */
  readonly take: (url: URL) => Taken | null;
}

/** What was read ahead of the page at an address; null where nothing was. */
export const takeAhead = (url: URL): Taken | null =>
  (partHere('ahead') as Ahead | null)?.take(url) ?? null;

/** What the person keeps and drops on a site; null for nothing. */
export const selectorsOf = (rule: Selectors | null): Selectors | null =>
  rule && rule.keep.length + rule.drop.length > 0 ? rule : null;

/** Whether two of them ask for the same. */
export const isLike = (one: Selectors | null, other: Selectors | null): boolean =>
  JSON.stringify([one?.keep, one?.drop]) === JSON.stringify([other?.keep, other?.drop]);
