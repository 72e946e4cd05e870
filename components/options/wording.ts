import type { NumberSetting, Section } from '../../core/settings';
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

/** The message key of each section's heading. */
export const SECTION_NAMES: Readonly<Record<Section, PlainKey>> = { reading: 'sectionReading' };
