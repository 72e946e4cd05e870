import { describe, expect, it } from 'vitest';
import {
  DEFAULTS,
  keysOf,
  parseSettings,
  SECTIONS,
  SETTING_KEYS,
  SETTINGS,
} from '../../../core/settings';

describe.each(SETTING_KEYS)('The setting "%s"', (key) => {
  it('has a default within its own bounds', () => {
    expect(parseSettings(DEFAULTS)[key]).toBe(SETTINGS[key].default);
  });

  it('belongs to a section of the options page', () => {
    expect(keysOf(SETTINGS[key].section)).toContain(key);
  });
});

it('Every section has settings', () => {
  expect(SECTIONS.filter((section) => keysOf(section).length === 0)).toEqual([]);
});
