import { isRecord } from '../record';
import type { NumberSetting, Section, Setting } from './kinds';
import { SETTINGS } from './table';

type Table = typeof SETTINGS;

/** The name of a setting. */
export type SettingKey = keyof Table;

type ValueOf<Entry extends Setting> = Entry extends { readonly choices: infer Choices }
  ? keyof Choices
  : Entry extends { readonly kind: 'number' }
    ? number
    : string;

/** A value for every setting, each within its bounds. */
export type Settings = { readonly [Key in SettingKey]: ValueOf<Table[Key]> };

/** New values for some settings. */
export type SettingsChange = Partial<Settings>;

/** The names of all settings, in the order of the table. */
export const SETTING_KEYS = Object.keys(SETTINGS) as readonly SettingKey[];

/** What a person has who never changed anything. */
export const DEFAULTS = Object.fromEntries(
  SETTING_KEYS.map((key) => [key, SETTINGS[key].default]),
) as unknown as Settings;

/**
 * Makes settings of anything at all: numbers are brought into their bounds and onto their steps,
 * what is missing or of another kind becomes the default, what is unknown is dropped. Never throws.
 */
export function parseSettings(value: unknown): Settings {
  const given = isRecord(value) ? value : {};
  return Object.fromEntries(
    SETTING_KEYS.map((key) => [key, parseValue(SETTINGS[key], own(given, key))]),
  ) as unknown as Settings;
}

/**
 * The settings that are given and good, for what sets only some: a site, a policy, an import. What
 * is of another kind, or a choice that there is not, is left out. Never throws.
 */
export function parseChange(value: unknown): SettingsChange {
  const given = isRecord(value) ? value : {};
  const settings = parseSettings(given);
  return Object.fromEntries(
    SETTING_KEYS.filter((key) => isGood(SETTINGS[key], own(given, key))).map((key) => [
      key,
      settings[key],
    ]),
  );
}

/**
 * Whether a stored value is of another kind than the setting's, which no version ever writes. A
 * choice that is not known is not broken: a newer version may know it.
 */
export const isBroken = (key: string, value: unknown): boolean =>
  Object.hasOwn(SETTINGS, key) && kindOf(SETTINGS[key as SettingKey].default) !== kindOf(value);

/** The settings that differ from the defaults: all that needs storing. */
export function changedFromDefaults(settings: Settings): SettingsChange {
  return Object.fromEntries(
    SETTING_KEYS.filter((key) => settings[key] !== DEFAULTS[key]).map((key) => [
      key,
      settings[key],
    ]),
  );
}

/** The defaults of one section: what "reset this section" changes to. */
export function sectionDefaults(section: Section): SettingsChange {
  return Object.fromEntries(keysOf(section).map((key) => [key, DEFAULTS[key]]));
}

/** The settings of one section, in the order of the table. */
export const keysOf = (section: Section): readonly SettingKey[] =>
  SETTING_KEYS.filter((key) => SETTINGS[key].section === section);

function isGood(setting: Setting, value: unknown): boolean {
  if (setting.kind === 'number') return kindOf(value) === 'number';
  return typeof value === 'string' && parseText(setting, value) !== null;
}

const kindOf = (value: unknown): string => (Number.isNaN(value) ? 'nothing' : typeof value);

function parseValue(setting: Setting, value: unknown): string | number {
  if (setting.kind === 'number') {
    return typeof value === 'number' && !Number.isNaN(value)
      ? onStep(setting, value)
      : setting.default;
  }
  return typeof value === 'string'
    ? (parseText(setting, value) ?? setting.default)
    : setting.default;
}

/** A value of the setting's kind; null for another. */
function parseText(setting: Exclude<Setting, NumberSetting>, value: string): string | null {
  switch (setting.kind) {
    case 'choice':
      return Object.hasOwn(setting.choices, value) ? value : null;
    case 'colour':
      return /^#[0-9a-f]{6}$/i.test(value) ? value.toLowerCase() : null;
    case 'text':
      return value.trim().slice(0, setting.maxLength).trim();
  }
}

function onStep({ min, max, step }: NumberSetting, value: number): number {
  const bounded = Math.min(max, Math.max(min, value));
  const decimals = String(step).split('.')[1]?.length ?? 0;
  return Number((min + Math.round((bounded - min) / step) * step).toFixed(decimals));
}

const own = (record: Readonly<Record<string, unknown>>, key: string): unknown =>
  Object.hasOwn(record, key) ? record[key] : undefined;
