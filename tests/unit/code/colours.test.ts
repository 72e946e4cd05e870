import { describe, expect, it } from 'vitest';
import { CODE_COLOURS, codeSheet } from '../../../components/code/colours';
import { PARTS } from '../../../components/code/parts';
import { contrast, THEMES, type ThemeName } from '../../../core/settings';

describe.each(Object.keys(THEMES) as ThemeName[])('Code in the theme "%s"', (name) => {
  it.each(Object.entries(CODE_COLOURS[name]))(
    'has its %s at 7:1 or more on what is behind listings',
    (_, colour) => {
      expect(contrast(colour, THEMES[name].roles.soft)).toBeGreaterThanOrEqual(7);
    },
  );

  it('has its colours in the sheet, by name and as half of the automatic theme', () => {
    const word = CODE_COLOURS[name].word;
    expect(codeSheet()).toContain(`[data-theme~='${name}']{--code-word:${word}`);
    const half = `${THEMES[name].scheme}-${name}`;
    expect(codeSheet()).toContain(`[data-theme~='${half}']{--code-word:${word}`);
  });
});

it('Every part of code has its rule', () => {
  for (const part of PARTS) expect(codeSheet()).toContain(`.code-${part}{`);
});
