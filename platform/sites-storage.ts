import { browser } from 'wxt/browser';
import {
  DEFAULTS,
  type SettingKey,
  type SettingsChange,
  type StoredValues,
} from '../core/settings';
import {
  blankRule,
  fitsSync,
  isBlank,
  isRuleItem,
  type Opens,
  type PageRule,
  patternOf,
  ruleFor,
  ruleItemName,
  rulesFrom,
  type SiteRule,
  storedRule,
} from '../core/sites';
import { attempt } from './settings-areas';
import { saveSettings } from './settings-storage';
import type { StorageNotice } from './settings-writer';

/** Changes to sites, one after the other. */
const queue = { last: Promise.resolve() as Promise<unknown> };

/** Does a change to sites after those before it, so that it reads the rules that they have written. */
export function inTurn<Value>(change: () => Promise<Value>): Promise<Value> {
  const done = queue.last.then(change);
  queue.last = done.catch(() => null);
  return done;
}

/** All rules of sites, by pattern. What cannot be read or understood is left out; never fails. */
export async function loadSites(): Promise<readonly SiteRule[]> {
  const [sync, local] = await Promise.all([readItems('sync'), readItems('local')]);
  return rulesFrom({ ...sync, ...local });
}

/**
 * Keeps a rule in place of the one for the same pattern, or forgets that when the new one says
 * nothing. Null when it is in `sync`, else the key of the sentence that says where it is.
 */
export async function saveSite(rule: SiteRule): Promise<StorageNotice | null> {
  const name = ruleItemName(rule.pattern);
  if (isBlank(rule)) {
    const gone = await Promise.all([forget('sync', [name]), forget('local', [name])]);
    return gone.every(Boolean) ? null : 'noticeNotKept';
  }
  return keep({ [name]: storedRule(rule) }, fitsSync(rule));
}

/** Puts these rules in the place of all there are. */
export async function replaceSites(rules: readonly SiteRule[]): Promise<StorageNotice | null> {
  const names = new Set(rules.map(({ pattern }) => ruleItemName(pattern)));
  for (const area of ['sync', 'local'] as const) {
    const old = Object.keys(await readItems(area)).filter((name) => !names.has(name));
    await forget(area, old);
  }
  if (rules.length === 0) return null;
  const items = rules.map((rule) => [ruleItemName(rule.pattern), storedRule(rule)] as const);
  return keep(Object.fromEntries(items), rules.every(fitsSync));
}

/**
 * Sets values for the host of a page alone; `null` for a value gives the setting back to the
 * person's general one. For the reader's "for this site", and only `inTurn`.
 */
async function saveForSite(
  url: URL,
  change: Readonly<Partial<Record<SettingKey, SettingsChange[SettingKey] | null>>>,
): Promise<StorageNotice | null> {
  const rule = await loadSite(url);
  const values = Object.entries({ ...rule.settings, ...change }).filter(
    ([key, value]) => value !== null && Object.hasOwn(DEFAULTS, key),
  );
  return saveSite({ ...rule, settings: Object.fromEntries(values) });
}

/** The rule for the host of a page alone; one that says nothing where there is none. */
export async function loadSite(url: URL): Promise<SiteRule> {
  const pattern = patternOf(url);
  return (await loadSites()).find((one) => one.pattern === pattern) ?? blankRule(pattern);
}

/** What the person wants on a page; null when no rule names it. */
export const pageRule = async (url: URL): Promise<PageRule | null> =>
  ruleFor(await loadSites(), url);

/** Adds a selector to the rule of a page's host, or takes it out. Settles as `saveSite` does. */
export const changeSelectors = (
  url: URL,
  change: {
    readonly kind: 'keep' | 'also' | 'drop';
    readonly selector: string;
    readonly isOn: boolean;
  },
): Promise<StorageNotice | null> =>
  inTurn(async () => {
    const { kind, selector, isOn } = change;
    const rule = await loadSite(url);
    const others = rule[kind].filter((each) => each !== selector);
    return saveSite({ ...rule, [kind]: isOn ? [...others, selector] : others });
  });

/** Says whether the reader opens by itself on the host of a page. */
export const saveOpening = (url: URL, opens: Opens): Promise<StorageNotice | null> =>
  inTurn(async () => saveSite({ ...(await loadSite(url)), opens }));

/**
 * Keeps what was changed while reading a page: for its site what the site has a value of its own
 * for, for everywhere the rest. `hasRule` false when no rule holds on the page: then the change is
 * known as unsaved at once, so that the echo of an earlier one cannot undo it on the screen.
 */
export function saveHere(url: URL, change: SettingsChange, hasRule: boolean): Promise<unknown> {
  if (!hasRule) return saveSettings(change);
  return inTurn(async () => {
    const own = (await loadSite(url)).settings;
    const entries = Object.entries(change);
    const [here, everywhere] = [true, false].map((isHere) =>
      entries.filter(([key]) => Object.hasOwn(own, key) === isHere),
    );
    if (here?.length) await saveForSite(url, Object.fromEntries(here));
    if (everywhere?.length) void saveSettings(Object.fromEntries(everywhere));
  });
}

/** Calls back with all rules after each change, made here or elsewhere, until `signal` ends. */
export function watchSites(
  callback: (rules: readonly SiteRule[]) => void,
  signal: AbortSignal,
): void {
  const onChanged = async (changes: StoredValues, area: string): Promise<void> => {
    if ((area !== 'sync' && area !== 'local') || !Object.keys(changes).some(isRuleItem)) return;
    const rules = await loadSites();
    if (!signal.aborted) callback(rules);
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
}

/** Into `sync`, or where that is refused into `local`, which wins; never into both. */
async function keep(items: StoredValues, fits: boolean): Promise<StorageNotice | null> {
  const names = Object.keys(items);
  if (fits && (await attempt(() => browser.storage.sync.set({ ...items })))) {
    await forget('local', names);
    return null;
  }
  const kept = await attempt(() => browser.storage.local.set({ ...items }));
  return kept ? 'noticeKeptOnThisDevice' : 'noticeNotKept';
}

const forget = async (area: 'sync' | 'local', names: string[]): Promise<boolean> =>
  names.length === 0 || attempt(() => browser.storage[area].remove(names));

async function readItems(area: 'sync' | 'local'): Promise<StoredValues> {
  try {
    const items: StoredValues = await browser.storage[area].get(null);
    return Object.fromEntries(Object.entries(items).filter(([name]) => isRuleItem(name)));
  } catch {
    return {};
  }
}
