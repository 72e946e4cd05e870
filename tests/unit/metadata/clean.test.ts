import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanShown, cleanText, fold } from '../../../core/extract/metadata/clean';
import { decodeEntities } from '../../../core/extract/metadata/entities';
import { likeness } from '../../../core/extract/metadata/likeness';
import { monthOf } from '../../../core/extract/metadata/months';

describe('A value of the page becomes one line of plain text', () => {
  it('has its character references decoded once', () => {
    expect(cleanText('Tom &amp;amp; Jerry &#8217;s &eacute;t&#xe9;', 100)).toBe(
      'Tom &amp; Jerry ’s été',
    );
    expect(decodeEntities('&constructor; &#0; &#1114112; &unknown;')).toBe(
      '&constructor; &#0; &#1114112; &unknown;',
    );
  });

  it('loses tags for the look of words, which nobody interprets', () => {
    expect(cleanText('A <em>very</em> fine<br>day', 100)).toBe('A very fine day');
    expect(cleanShown('30 years of <br> tags', 100)).toBe('30 years of <br> tags');
  });

  it('never holds control, zero-width or direction characters, nor more than it may', () => {
    const unwanted = /[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 120 }),
        fc.integer({ min: 1, max: 80 }),
        (value, length) => {
          const text = cleanText(value, length) ?? 'x';
          return text.length <= length && !unwanted.test(text) && text === text.trim();
        },
      ),
      { numRuns: 100 },
    );
  }, 30_000);

  it('is null when nothing is left', () => {
    for (const value of ['', '  ', '\u200b', '<b></b>', null, 3, {}])
      expect(cleanText(value, 10)).toBeNull();
  });
});

describe('Titles are compared by their letters', () => {
  it('folds case, quotes and punctuation', () => {
    expect(fold('“It’s” — fine!')).toBe('its fine');
  });

  it('is 1 for the same words and low for others', () => {
    expect(likeness('First ferry in eleven years', 'first ferry, in eleven years')).toBe(1);
    expect(likeness('First ferry in eleven years', 'Weather for the weekend')).toBeLessThan(0.15);
    expect(likeness('', 'anything')).toBe(0);
  });
});

describe('Months are known in many languages', () => {
  for (const [word, month] of [
    ['März', 3],
    ['mars', 3],
    ['juin', 6],
    ['juillet', 7],
    ['września', 9],
    ['мая', 5],
    ['aralık', 12],
    ['أغسطس', 8],
    ['Sept.', 9],
  ] as const) {
    it(`"${word}" is ${month}`, () => expect(monthOf(word)).toBe(month));
  }

  it('does not take other words for months', () => {
    for (const word of ['Project', 'Kessa', 'the']) expect(monthOf(word)).toBeNull();
  });
});
