import {
  CHAIN,
  changedFromDefaults,
  parseChange,
  SETTINGS,
  type Settings,
  type SettingsChange,
  type StoredValues,
} from '../settings';
import { migrate } from '../settings/stored';
import { parseRule, type SiteRule, storedRule } from '../sites';

/** Everything that a person has set. */
export interface Backup {
  readonly settings: SettingsChange;
  readonly sites: readonly SiteRule[];
}

/** Why a file cannot be taken, and on which of its lines (from 1) the reason stands. */
export interface Refusal {
  readonly reason: 'not-json' | 'not-ours' | 'newer' | 'bad-setting' | 'bad-site';
  readonly line: number;
}

const SCHEMA = 'lectern-backup';
const VERSION = 1;

/** The file: JSON with a schema and versions, two spaces deep, so that a person can read it. */
export function writeBackup(settings: Settings, sites: readonly SiteRule[]): string {
  const backup = {
    schema: SCHEMA,
    version: VERSION,
    settings: { version: CHAIN.version, values: changedFromDefaults(settings) },
    sites: Object.fromEntries(sites.map((rule) => [rule.pattern, storedRule(rule)])),
  };
  return `${JSON.stringify(backup, null, 2)}\n`;
}

/** What was in a file, or why it cannot be taken. */
export type Reading =
  | { readonly ok: true; readonly backup: Backup }
  | { readonly ok: false; readonly refusal: Refusal };

/** Reads such a file. One thing wrong refuses all of it; settings that are not known are left out. */
export function readBackup(text: string): Reading {
  const refuse = (reason: Refusal['reason'], name: string): Reading => ({
    ok: false,
    refusal: { reason, line: lineOf(text, name) },
  });
  const json = parseJson(text);
  if (!json.ok) return { ok: false, refusal: { reason: 'not-json', line: json.line } };
  const { schema, version, settings, sites } = record(json.value) ?? {};
  if (schema !== SCHEMA || typeof version !== 'number') return refuse('not-ours', 'schema');
  if (version > VERSION) return refuse('newer', 'version');
  const stored = record(settings);
  const given = record(stored?.values);
  if (!given || typeof stored?.version !== 'number') return refuse('bad-setting', 'settings');
  if (stored.version > CHAIN.version) return refuse('newer', 'settings');
  const { values } = migrate({ version: stored.version, values: given });
  const bad = badSetting(values);
  if (bad !== null) return refuse('bad-setting', bad);
  const wanted = record(sites);
  if (!wanted) return refuse('bad-site', 'sites');
  const rules = Object.entries(wanted).map(
    ([name, value]) => [name, parseRule(name, value)] as const,
  );
  const [wrong] = rules.find(([, rule]) => rule === null) ?? [];
  if (wrong !== undefined) return refuse('bad-site', wrong);
  const parsed = rules.flatMap(([, rule]) => rule ?? []);
  return { ok: true, backup: { settings: parseChange(values), sites: parsed } };
}

/** The first setting whose value would have to be changed to be good; null when all are. */
function badSetting(values: StoredValues): string | null {
  const good: StoredValues = parseChange(values);
  const known = Object.keys(values).filter((key) => Object.hasOwn(SETTINGS, key));
  return known.find((key) => good[key] !== values[key]) ?? null;
}

type Parsed =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly line: number };

/** Browsers say where JSON is wrong in words of their own; without a line it broke off at the end. */
function parseJson(text: string): Parsed {
  try {
    return { ok: true, value: JSON.parse(text.trimEnd()) };
  } catch (error) {
    const said = String(error);
    const [, line] = /line (\d+)/.exec(said) ?? [];
    const [, position] = /position (\d+)/.exec(said) ?? [];
    if (line !== undefined) return { ok: false, line: Number(line) };
    const before = position === undefined ? text.trimEnd() : text.slice(0, Number(position));
    return { ok: false, line: before.split('\n').length };
  }
}

/** The line on which a name first stands in quotes; 1 when it does nowhere. */
function lineOf(text: string, name: string): number {
  const at = text.indexOf(JSON.stringify(name));
  return at < 0 ? 1 : text.slice(0, at).split('\n').length;
}

const record = (value: unknown): StoredValues | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as StoredValues)
    : null;
