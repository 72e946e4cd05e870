import { DEFAULTS, isBroken, type SettingKey } from './settings';

/** Values as an extension of some version stored them, by setting; not checked. */
export type StoredValues = Readonly<Record<string, unknown>>;

/** The shape of an export, and of what the single items in storage stand for. */
interface Stored {
  readonly version: number;
  readonly values: StoredValues;
}

/** The current version, and how values of each earlier version become those of the next. */
export interface Chain {
  readonly version: number;
  readonly steps: Readonly<Record<number, (values: StoredValues) => StoredValues>>;
}

/** Raise the version, with a step from the one before, when the meaning of a stored value changes. */
export const CHAIN: Chain = { version: 1, steps: {} };

/** What to write into a storage area: items to set, and names of items to remove. */
interface Writing {
  readonly set: Readonly<Record<string, unknown>>;
  readonly remove: readonly string[];
}

/** Items in a storage area are named `settings/<version>/<key>`. */
const ITEM = /^settings\/(\d+)\/(.*)$/;

/**
 * The name of the item that holds one setting, e.g. `settings/1/size`. One item a setting lets two
 * windows or two devices change different settings without either being lost; the version in the
 * name keeps an older extension from touching what a newer one wrote.
 */
const itemName = (key: string, version: number = CHAIN.version): string =>
  `settings/${version}/${key}`;

/** The version that wrote an item; null for an item that holds no setting. */
export function itemVersion(name: string): number | null {
  const [, version] = ITEM.exec(name) ?? [];
  return version === undefined ? null : Number(version);
}

/** Says that a version was written at least once, even when all its values are the defaults. */
const markerName = (version: number): string => itemName('', version);

/**
 * Reads the items of one area: takes the newest version that we know, and brings its values to ours
 * step by step. Other versions' items are left out. Values are not checked.
 */
export function storedFrom(items: StoredValues, chain: Chain = CHAIN): Stored {
  const version = newestKnown(items, chain);
  if (version === null) return { version: chain.version, values: {} };
  const prefix = itemName('', version);
  const values = Object.entries(items)
    .filter(([name]) => name.startsWith(prefix) && name !== prefix)
    .map(([name, value]) => [name.slice(prefix.length), value]);
  return migrate({ version, values: Object.fromEntries(values) }, chain);
}

/** Brings values up to the chain's version. A newer version's stay as they are. */
export function migrate({ version, values }: Stored, chain: Chain = CHAIN): Stored {
  if (version >= chain.version) return { version, values };
  const next = chain.steps[version]?.(values) ?? values;
  return migrate({ version: version + 1, values: next }, chain);
}

/**
 * How to store changes in an area beside the items that are there, where only what differs from the
 * defaults is kept. What an earlier version left is taken along, and its own items stay for
 * extensions that still read them.
 */
export function planWriting(
  changes: StoredValues,
  items: StoredValues,
  chain: Chain = CHAIN,
): Writing {
  const set: Record<string, unknown> = { [markerName(chain.version)]: true };
  const remove: string[] = [];
  for (const [key, value] of Object.entries({ ...carried(items, chain), ...changes })) {
    if (isDefault(key, value)) remove.push(itemName(key, chain.version));
    else set[itemName(key, chain.version)] = value;
  }
  return { set, remove };
}

/** The same for an area whose values are to win over another's: defaults are written out. */
export function planOverriding(
  changes: StoredValues,
  items: StoredValues,
  chain: Chain = CHAIN,
): StoredValues {
  const values = Object.entries({ ...carried(items, chain), ...changes });
  return Object.fromEntries(values.map(([key, value]) => [itemName(key, chain.version), value]));
}

/** What the current version still has to take over from an earlier one; empty once it has. */
function carried(items: StoredValues, chain: Chain): StoredValues {
  return newestKnown(items, chain) === chain.version ? {} : storedFrom(items, chain).values;
}

function newestKnown(items: StoredValues, chain: Chain): number | null {
  const versions = Object.keys(items)
    .map(itemVersion)
    .filter((version) => version !== null && version <= chain.version);
  return versions.length === 0 ? null : Math.max(...versions.map(Number));
}

/** Where broken items are set aside, under the name they had: `recovery/settings/1/size`. */
export const RECOVERY = 'recovery/';

/** The items of an area that this version would have to write and that hold what no version writes. */
export function brokenItems(items: StoredValues, chain: Chain = CHAIN): StoredValues {
  const prefix = itemName('', chain.version);
  return Object.fromEntries(
    Object.entries(items).filter(
      ([name, value]) => name.startsWith(prefix) && isBroken(name.slice(prefix.length), value),
    ),
  );
}

const isDefault = (key: string, value: unknown): boolean =>
  Object.hasOwn(DEFAULTS, key) && DEFAULTS[key as SettingKey] === value;
