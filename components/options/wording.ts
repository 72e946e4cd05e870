import {
  keysOf,
  type NumberSetting,
  SETTINGS,
  type Section,
  type Setting,
  type SettingKey,
} from '../../core/settings';
import { locale, type MessageKey, message, type PlainKey } from '../../platform/i18n';

/**
 * The sentence behind a key of the settings table. The table is in `core/`, which does not know the
 * messages; that each of its keys is one without placeholders is held by a test.
 */
export const plain = (key: string): string => message(key as PlainKey & MessageKey);

/** A number with its unit, e.g. "19 px", with the digits and the point of the person's language. */
export function withUnit({ value: key }: NumberSetting, value: number): string {
  const formatted = new Intl.NumberFormat(locale()).format(value);
  return message(key as 'valuePixels', { value: formatted });
}

/** A section's heading, e.g. `sectionReading` for `reading`. */
export const sectionName = (section: Section): string =>
  plain(`section${section.charAt(0).toUpperCase()}${section.slice(1)}`);

/** Whether each word of a search stands in one of the texts, in whatever case. */
export function isFound(search: string, texts: readonly string[]): boolean {
  const all = texts.join('\n').toLocaleLowerCase(locale());
  const words = search.toLocaleLowerCase(locale()).split(/\s+/);
  return words.every((word) => all.includes(word));
}

/** The settings of a section that a search finds; all of them when it names the section. */
export function keysFound(section: Section, search: string): readonly SettingKey[] {
  if (isFound(search, [sectionName(section)])) return keysOf(section);
  return keysOf(section).filter((key) => {
    const setting: Setting = SETTINGS[key];
    const choices = setting.kind === 'choice' ? Object.values(setting.choices) : [];
    return isFound(search, [setting.label, setting.description, ...choices].map(plain));
  });
}
