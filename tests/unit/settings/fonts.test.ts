import { expect, it } from 'vitest';
import { FONT_STACKS, fontStack } from '../../../core/settings';

it('A text in any face falls back to one for Arabic, Hebrew and Devanagari before what the browser takes', () => {
  for (const font of ['serif', 'literata', 'installed'] as const) {
    expect(FONT_STACKS[font]).toMatch(
      /Arabic'.*Hebrew'.*Devanagari'.*Bengali'.*Tamil'.*Thai'.*, serif$/,
    );
  }
  for (const font of ['sans', 'lexend', 'atkinson', 'source-sans', 'opendyslexic'] as const) {
    expect(FONT_STACKS[font]).toMatch(/Arabic'.*Hebrew'.*, sans-serif$/);
  }
});

it('The faces of other scripts come after those of Latin letters, which they have too', () => {
  const faces = FONT_STACKS.serif.split(', ');
  expect(faces.indexOf("'Noto Naskh Arabic'")).toBeGreaterThan(faces.indexOf('Georgia'));
});

it('A font of the machine by name goes before all, without what would end its name', () => {
  const stack = fontStack({ font: 'installed', fontName: 'Quiet "Hand"; }' });
  expect(stack.startsWith('"Quiet Hand')).toBe(true);
  expect(stack).not.toMatch(/[;{}]/);
});
