import { describe, expect, it } from 'vitest';
import {
  contrast,
  DEFAULTS,
  SETTINGS,
  type Settings,
  THEMES,
  type ThemeName,
  themeSheet,
  themeWords,
} from '../../../core/settings';

const names = Object.keys(THEMES) as ThemeName[];

describe.each(names)('The theme "%s"', (name) => {
  const { page, soft, mark, ink, muted, link, visited, edge } = THEMES[name].roles;

  it.each(Object.entries({ ink, muted, link, visited }))(
    'has %s at 7:1 or more on the page',
    (_, colour) => {
      expect(contrast(colour, page)).toBeGreaterThanOrEqual(7);
    },
  );

  it('has text at 7:1 or more on what is not the page', () => {
    for (const colour of [ink, muted, link, visited]) {
      expect(contrast(colour, soft)).toBeGreaterThanOrEqual(7);
    }
    expect(contrast(ink, mark)).toBeGreaterThanOrEqual(7);
  });

  it('has the outlines of controls at 3:1 or more', () => {
    expect(contrast(edge, page)).toBeGreaterThanOrEqual(3);
  });

  it('tells the browser the scheme that its page has', () => {
    const isDark = contrast(page, '#000000') < contrast(page, '#ffffff');
    expect(THEMES[name].scheme).toBe(isDark ? 'dark' : 'light');
  });
});

it('Contrast is 21 for black on white, 1 for a colour on itself, and the same both ways', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#777777')).toBe(1);
  expect(contrast('#ffffff', '#767676')).toBeCloseTo(4.54, 2);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

it('Every choice of theme has its colours in the sheet', () => {
  for (const theme of Object.keys(SETTINGS.theme.choices) as Settings['theme'][]) {
    const words = themeWords({ ...DEFAULTS, theme }).split(' ');
    // These two say what the theme is; colours come with the words beside them, or by default.
    for (const word of words.filter((each) => each !== 'auto' && each !== 'custom-light')) {
      expect(themeSheet()).toMatch(new RegExp(`\\[data-theme~='${word}'\\]`));
    }
  }
});

it('The automatic theme is the two that were chosen', () => {
  const words = themeWords({ ...DEFAULTS, lightTheme: 'sepia', darkTheme: 'black' });
  expect(words).toBe('auto light-sepia dark-black');
});

it('A theme of one’s own tells the browser the scheme of its page', () => {
  const own = (customPage: string) => themeWords({ ...DEFAULTS, theme: 'custom', customPage });
  expect(own('#ffffee')).toBe('custom custom-light');
  expect(own('#101820')).toBe('custom custom-dark');
});
