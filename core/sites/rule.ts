import { parseChange, type SettingsChange } from '../settings';
import { matches, normalizePattern, particularity } from './pattern';

/** Whether the reader opens by itself; null is not said. */
export type Opens = 'always' | 'never' | null;

/** What a person wants on the pages of a site. */
export interface SiteRule {
  /** Which pages; see `pattern.ts`. There is one rule for a pattern. */
  readonly pattern: string;
  readonly opens: Opens;
  /** CSS selectors of what the article consists of; empty to let it be found. */
  readonly keep: readonly string[];
  /** CSS selectors of what is shown although it would be left out. */
  readonly also: readonly string[];
  /** CSS selectors of what is left out. */
  readonly drop: readonly string[];
  /** Settings that differ here. */
  readonly settings: SettingsChange;
}

/** What holds on one page: all rules that name it, the more particular one first in every question. */
export type PageRule = Omit<SiteRule, 'pattern'>;

/** A rule that says nothing yet. */
export const blankRule = (pattern: string): SiteRule => ({
  pattern,
  opens: null,
  keep: [],
  also: [],
  drop: [],
  settings: {},
});

/** Whether a rule says nothing, and need not be kept. */
export const isBlank = ({ opens, keep, also, drop, settings }: PageRule): boolean =>
  opens === null &&
  keep.length + also.length + drop.length === 0 &&
  Object.keys(settings).length === 0;

/** Selectors of one kind in one rule, and characters of each: far more than a person writes. */
const MAX_SELECTORS = 50;
const MAX_SELECTOR_LENGTH = 500;

/** Makes a rule of anything at all; null when the pattern names nothing or the rule says nothing. */
export function parseRule(pattern: string, value: unknown): SiteRule | null {
  const normal = normalizePattern(pattern);
  if (normal === null || typeof value !== 'object' || value === null) return null;
  const given = value as Readonly<Record<string, unknown>>;
  const rule: SiteRule = {
    pattern: normal,
    opens: given.opens === 'always' || given.opens === 'never' ? given.opens : null,
    keep: selectorsOf(given.keep),
    also: selectorsOf(given.also),
    drop: selectorsOf(given.drop),
    settings: parseChange(given.settings),
  };
  return isBlank(rule) ? null : rule;
}

/** What holds on a page; null when no rule names it. */
export function ruleFor(rules: readonly SiteRule[], url: URL): PageRule | null {
  const own = rules
    .filter(({ pattern }) => matches(pattern, url))
    .sort((a, b) => particularity(a.pattern) - particularity(b.pattern));
  if (own.length === 0) return null;
  return {
    opens: own.findLast(({ opens }) => opens !== null)?.opens ?? null,
    keep: own.findLast(({ keep }) => keep.length > 0)?.keep ?? [],
    also: own.flatMap(({ also }) => also),
    drop: own.flatMap(({ drop }) => drop),
    settings: Object.assign({}, ...own.map(({ settings }) => settings)),
  };
}

function selectorsOf(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value
    .filter((one): one is string => typeof one === 'string')
    .map((one) => one.trim())
    .filter((one) => one !== '' && one.length <= MAX_SELECTOR_LENGTH)
    .slice(0, MAX_SELECTORS);
}
