import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changedFromDefaults,
  DEFAULTS,
  parseSettings,
  SETTING_KEYS,
  SETTINGS,
  sectionDefaults,
} from '../../../core/settings';

const likely = fc.record(
  Object.fromEntries(
    SETTING_KEYS.map((key) => [key, fc.oneof(fc.jsonValue(), fc.double(), fc.string())]),
  ),
  { requiredKeys: [] },
);

const isValid = (settings: Readonly<Record<string, unknown>>): boolean =>
  Object.keys(settings).length === SETTING_KEYS.length &&
  SETTING_KEYS.every((key) => {
    const setting = SETTINGS[key];
    const value = settings[key];
    if (setting.kind === 'number') {
      return typeof value === 'number' && value >= setting.min && value <= setting.max;
    }
    if (typeof value !== 'string') return false;
    if (setting.kind === 'choice') return Object.hasOwn(setting.choices, value);
    if (setting.kind === 'colour') return /^#[0-9a-f]{6}$/.test(value);
    return value.length <= setting.maxLength;
  });

describe('Settings made of anything', () => {
  it('are complete and within bounds, whatever JSON is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), likely), (json) => isValid(parseSettings(json))),
    );
  });

  it('are left as they are when they are good, and parsing again changes nothing', () => {
    fc.assert(
      fc.property(likely, (json) => {
        const once = parseSettings(json);
        expect(parseSettings(once)).toEqual(once);
      }),
    );
  });

  it.each([
    [{ size: 3 }, { size: 12 }],
    [{ size: 900 }, { size: 96 }],
    [{ size: 20.4 }, { size: 20 }],
    [{ size: Infinity }, { size: 96 }],
    [{ customInk: '#ABCDEF' }, { customInk: '#abcdef' }],
    [{ fontName: '  Baskerville ' }, { fontName: 'Baskerville' }],
    [{ leading: 1.62 }, { leading: 1.6 }],
    [{ leading: 1.69999 }, { leading: 1.7 }],
  ])('brings %j to %j', (given, expected) => {
    expect(parseSettings(given)).toEqual({ ...DEFAULTS, ...expected });
  });

  it.each([
    [{ size: '20' }],
    [{ size: Number.NaN }],
    [{ theme: 'plaid' }],
    [{ theme: 'toString' }],
    [{ theme: '__proto__' }],
    [{ customPage: 'red' }],
    [{ customPage: '#fff' }],
    [{ unknown: 1 }],
    [JSON.parse('{"__proto__": {"size": 30}}')],
    [null],
    ['dark'],
  ])('drops %j', (given) => {
    expect(parseSettings(given)).toEqual(DEFAULTS);
  });
});

describe('What differs from the defaults', () => {
  it('is nothing for the defaults', () => {
    expect(changedFromDefaults(DEFAULTS)).toEqual({});
  });

  it('is what was changed, and enough to get all settings back', () => {
    const settings = parseSettings({ theme: 'sepia', size: 24 });
    expect(changedFromDefaults(settings)).toEqual({ theme: 'sepia', size: 24 });
    expect(parseSettings(changedFromDefaults(settings))).toEqual(settings);
  });
});

it('Resetting a section brings its settings back to the defaults', () => {
  const settings = parseSettings({ theme: 'dark', leading: 2 });
  expect({ ...settings, ...sectionDefaults('reading') }).toEqual(DEFAULTS);
});
