import type { SettingKey } from '../settings';
import { matches, particularity, patternOf } from './pattern';
import { blankRule, type SiteRule } from './rule';

/**
 * The rule in which a page's own value of a setting stands: the most particular one that has it.
 * Null when the page has none.
 */
export const holderOf = (rules: readonly SiteRule[], url: URL, key: SettingKey): SiteRule | null =>
  rules
    .filter(({ pattern, settings }) => matches(pattern, url) && Object.hasOwn(settings, key))
    .sort((a, b) => particularity(a.pattern) - particularity(b.pattern))
    .at(-1) ?? null;

/** New values for a page's site; null gives a setting back to what holds everywhere. */
export type SiteChange = { readonly [Key in SettingKey]?: SiteRule['settings'][Key] | null };

/** The rules that are other ones after a change: the rule that held a value, or that of the page's host. */
export function changedRules(
  rules: readonly SiteRule[],
  url: URL,
  change: SiteChange,
): readonly SiteRule[] {
  const host = patternOf(url);
  const changed = new Map<string, SiteRule>();
  for (const [name, value] of Object.entries(change)) {
    const key = name as SettingKey;
    const holder = holderOf(rules, url, key) ?? rules.find(({ pattern }) => pattern === host);
    const rule = changed.get(holder?.pattern ?? host) ?? holder ?? blankRule(host);
    const { [key]: _, ...rest } = rule.settings;
    const settings = value === null ? rest : { ...rest, [key]: value };
    changed.set(rule.pattern, { ...rule, settings });
  }
  return [...changed.values()];
}
