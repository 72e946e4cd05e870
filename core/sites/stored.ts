import type { StoredValues } from '../settings';
import { isBlank, parseRule, type SiteRule } from './rule';

/** Items in a storage area are named `sites/<version>/<pattern>`; one item a rule, as for settings. */
const PREFIX = 'sites/1/';

/** Bytes of an item with its name that `storage.sync` takes (QUOTA_BYTES_PER_ITEM). */
const MAX_ITEM_BYTES = 8192;

/** The name of the item that holds the rule of a pattern. */
export const ruleItemName = (pattern: string): string => PREFIX + pattern;

/** Whether an item holds a site's rule that this version can read. */
export const isRuleItem = (name: string): boolean => name.startsWith(PREFIX);

/** The rules among the items of an area, by pattern in the order of the alphabet. Never throws. */
export function rulesFrom(items: StoredValues): readonly SiteRule[] {
  return Object.entries(items)
    .filter(([name]) => isRuleItem(name))
    .map(([name, value]) => parseRule(name.slice(PREFIX.length), value))
    .filter((rule) => rule !== null)
    .sort((a, b) => (a.pattern < b.pattern ? -1 : 1));
}

/** A rule as it is stored: without what it does not say. */
export const storedRule = ({ opens, keep, also, drop, settings }: SiteRule): StoredValues => ({
  ...(opens ? { opens } : {}),
  ...(keep.length > 0 ? { keep } : {}),
  ...(also.length > 0 ? { also } : {}),
  ...(drop.length > 0 ? { drop } : {}),
  ...(Object.keys(settings).length > 0 ? { settings } : {}),
});

/** Whether a rule fits into one item of `storage.sync`. */
export const fitsSync = (rule: SiteRule): boolean =>
  new TextEncoder().encode(ruleItemName(rule.pattern) + JSON.stringify(storedRule(rule))).length <=
  MAX_ITEM_BYTES;

/** Rules with one of them changed, added, or, where it says nothing, gone; in the order shown. */
export const withRule = (rules: readonly SiteRule[], rule: SiteRule): readonly SiteRule[] =>
  [
    ...rules.filter(({ pattern }) => pattern !== rule.pattern),
    ...(isBlank(rule) ? [] : [rule]),
  ].sort((a, b) => (a.pattern < b.pattern ? -1 : 1));
