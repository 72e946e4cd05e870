import { browser } from 'wxt/browser';
import { itemVersion, type StoredValues, storedFrom } from '../core/settings';

/** The items of settings in both storage areas. `local` has what `sync` did not take yet. */
export interface Areas {
  sync: StoredValues;
  local: StoredValues;
}

type Area = keyof Areas;

/** The items of settings in one area; null when the browser refuses the area. */
export async function readArea(area: Area): Promise<StoredValues | null> {
  try {
    const items: StoredValues = await browser.storage[area].get(null);
    return settingsOnly(items);
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

/** The items of an area after a change that the browser announced. */
export function afterChange(
  items: StoredValues,
  changes: Readonly<Record<string, { readonly newValue?: unknown }>>,
): StoredValues {
  const next = Object.entries(changes).map(([name, { newValue }]) => [name, newValue ?? null]);
  return settingsOnly({ ...items, ...Object.fromEntries(next) });
}

const settingsOnly = (items: StoredValues): StoredValues =>
  Object.fromEntries(
    Object.entries(items).filter(([name, value]) => itemVersion(name) !== null && value != null),
  );
