import { DEEDS, DEFAULT_KEYS, type Deed } from './key-table';

/** The key of each deed. */
export type Bindings = Readonly<Record<Deed, string>>;

/** Keys that browsers use themselves: space scrolls, these two look for words in Firefox. */
const BROWSERS_OWN: ReadonlySet<string> = new Set([' ', '/', "'"]);

/** Why a key cannot be had: the browser's own, or that of another deed. */
export type Refusal =
  | { readonly reason: 'reserved' }
  | { readonly reason: 'taken'; readonly by: Deed };

/**
 * Reads the setting `keys`, "listen:l theme:t", over the defaults. A key that is the browser's own
 * is passed over; of two deeds with one key, the one that was chosen has it, then the first.
 */
export function bindingsOf(setting: string): Bindings {
  const chosen = chosenOf(setting);
  const given = new Set(chosen.values());
  const entries = DEEDS.map((deed) => {
    const own = chosen.get(deed);
    if (own !== undefined) return [deed, own] as const;
    return [deed, given.has(DEFAULT_KEYS[deed]) ? '' : DEFAULT_KEYS[deed]] as const;
  });
  return Object.fromEntries(entries) as Bindings;
}

/** What a key does; null for nothing. `code` is the place of the key, for keyboards of other scripts. */
export function deedOf(bindings: Bindings, key: string, code = ''): Deed | null {
  const find = (wanted: string) => DEEDS.find((deed) => bindings[deed] === wanted && wanted !== '');
  const found = find(key) ?? (key === '=' ? find('+') : undefined);
  const isOtherScript = key.length === 1 && key > '~';
  const latin = isOtherScript ? /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() : undefined;
  return found ?? (latin ? find(latin) : undefined) ?? null;
}

/** Why a deed cannot have a key; null when it can. */
export function refusalOf(bindings: Bindings, deed: Deed, key: string): Refusal | null {
  if (!isFree(key)) return { reason: 'reserved' };
  const by = deedOf(bindings, key);
  return by && by !== deed ? { reason: 'taken', by } : null;
}

/** The setting with a key for a deed; the deed's own key of old takes it out. */
export function withKey(setting: string, deed: Deed, key: string): string {
  const chosen = new Map(chosenOf(setting));
  if (key === DEFAULT_KEYS[deed]) chosen.delete(deed);
  else chosen.set(deed, key);
  return [...chosen].map((pair) => pair.join(':')).join(' ');
}

/** A key as it is bound: letters are small. */
export const asBound = (key: string): string => (key.length === 1 ? key.toLowerCase() : key);

/** Keys with a sign on them, one character, that are nobody's yet. */
const isFree = (key: string): boolean => [...key].length === 1 && !BROWSERS_OWN.has(key);

function chosenOf(setting: string): ReadonlyMap<Deed, string> {
  const chosen = new Map<Deed, string>();
  const taken = new Set<string>();
  for (const pair of setting.split(/\s+/)) {
    const at = pair.indexOf(':');
    const deed = DEEDS.find((each) => each === pair.slice(0, Math.max(0, at)));
    const key = pair.slice(at + 1);
    if (!deed || chosen.has(deed) || taken.has(key) || !isFree(key)) continue;
    chosen.set(deed, key);
    taken.add(key);
  }
  return chosen;
}
