import { contrast, type SettingKey, type Settings } from '../../core/settings';
import { message } from '../../platform/i18n';

/** Least contrast of text (WCAG 2.2, 1.4.3). */
const LEAST = 4.5;

/** The colours of the custom theme, and what each has to stand out from. */
const AGAINST = {
  customInk: 'customPage',
  customLink: 'customPage',
  customVisited: 'customPage',
  customMark: 'customInk',
} as const satisfies Partial<Record<SettingKey, SettingKey>>;

/**
 * How well a colour of a person's own stands out, as `7.2 : 1`, with a warning below 4.5; null for any other
 * setting, and for the page's own colour, which all others are compared with.
 */
export function contrastNote(settings: Settings, name: SettingKey): string | null {
  if (!(name in AGAINST)) return null;
  const own = name as keyof typeof AGAINST;
  const found = contrast(settings[own], settings[AGAINST[own]]);
  const ratio = (Math.floor(found * 10) / 10).toFixed(1);
  return found < LEAST
    ? message('panelContrastLow', { ratio })
    : message('panelContrast', { ratio });
}
