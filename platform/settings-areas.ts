import { browser } from 'wxt/browser';
import { itemVersion, type StoredValues, storedFrom } from '../core/settings';
import { isRuleItem, type PageRule, ruleFor, rulesFrom } from '../core/sites';

/** The items of settings and of sites' rules in both storage areas. `local` has what `sync` did not take yet. */
export interface Areas {
  sync: StoredValues;
  local: StoredValues;
}

type Area = keyof Areas;

/** The items of settings and of sites' rules in one area; null when the browser refuses the area. */
export async function readArea(area: Area): Promise<StoredValues | null> {
  try {
    const items: StoredValues = await browser.storage[area].get(null);
    return ownOnly(items);
  } catch {
    return null;
  }
}

/** Does something with an area; false when the browser refuses: full, too often, turned off. */
export async function attempt(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch {
    return false;
  }
}

/** The values of both areas by setting, not checked; `local` wins. */
export const valuesOf = ({ sync, local }: Areas): StoredValues => ({
  ...storedFrom(sync).values,
  ...storedFrom(local).values,
});

/** What the rules in both areas say of a page; null when none names it. */
export function ruleOf({ sync, local }: Areas, url: URL | undefined): PageRule | null {
  const rules = url ? rulesFrom({ ...sync, ...local }) : [];
  return url && rules.length > 0 ? ruleFor(rules, url) : null;
}

/** The items of an area after a change that the browser announced. */
export function afterChange(
  items: StoredValues,
  changes: Readonly<Record<string, { readonly newValue?: unknown }>>,
): StoredValues {
  const next = Object.entries(changes).map(([name, { newValue }]) => [name, newValue ?? null]);
  return ownOnly({ ...items, ...Object.fromEntries(next) });
}

const ownOnly = (items: StoredValues): StoredValues =>
  Object.fromEntries(
    Object.entries(items).filter(
      ([name, value]) => value != null && (itemVersion(name) !== null || isRuleItem(name)),
    ),
  );
