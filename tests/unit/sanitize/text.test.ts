import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../../core/sanitize/text';

const plain = (value: string) => plainText(value, 300);

describe('Plain text', () => {
  test.each([
    ['  The   river\n\tauthority  ', 'The river authority'],
    ['a\u0000b\u0007c\u009fd', 'abcd'],
    ['line\u2028one\u00a0two\u0085three', 'line one two three'],
    ['\u202emoc.live//:sptth\u202c', 'moc.live//:sptth'],
    ['\u2066x\u2069 \u200b\ufeff\u2060y\u00adz', 'x yz'],
    ['a\u200db\u200cc', 'abc'],
    ['\ud800 half', 'half'],
    ['&lt;img onerror&gt; <b>', '&lt;img onerror&gt; <b>'],
  ])('%j becomes %j', (value, expected) => expect(plain(value)).toBe(expected));

  test.each([
    ['Persian plural', 'کتاب\u200cها'],
    ['Hindi conjunct', 'क्\u200dष'],
    ['Sinhala touching letters', 'ක්\u200dෂ'],
    ['family emoji', '👩\u200d👩\u200d👧'],
    ['emoji with a skin tone', '👩🏽\u200d🚀'],
    ['flag of Scotland', '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}'],
    ['Hebrew and Arabic', 'שלום مرحبا'],
    ['Vietnamese', 'Tiếng Việt'],
    ['Korean', '한국어'],
  ])('keeps %s as it is written', (_name, value) => expect(plain(value)).toBe(value));

  test('is free of letters hidden in tag characters', () =>
    expect(plain('Title\u{e0041}\u{e0042}\u{e007f}')).toBe('Title'));

  test('does not pile marks up', () =>
    expect(plain(`a${'\u0300'.repeat(50)}b`).normalize('NFD').length).toBeLessThanOrEqual(10));

  test('is cut between characters and says so', () => {
    expect(plainText('one two three', 9)).toBe('one two…');
    expect(plainText('ab😀cd', 4)).toBe('ab…');
    expect(plainText('exact', 5)).toBe('exact');
  });

  test('of any input is bounded, on one line, and the same when read again', () => {
    const anyCharacter = fc
      .integer({ min: 0, max: 0x10ffff })
      .map((code) => String.fromCodePoint(code));
    const oddCharacter = fc.constantFrom(
      ...[
        '\u200d',
        '\u200c',
        '\u202e',
        '\u2067',
        '\ufe0f',
        '\u0300',
        '\ud83d',
        '\udc69',
        '👩',
        '🏽',
      ],
      ...['\u{1f3f4}', '\u{e0067}', '\u{e007f}', ' ', '\n', '\u00a0', 'a', 'ک', 'क', '्', '\ufeff'],
    );
    const hostile = fc.string({ unit: fc.oneof(anyCharacter, oddCharacter), maxLength: 60 });
    fc.assert(
      fc.property(hostile, fc.integer({ min: 1, max: 40 }), (value, length) => {
        const once = plainText(value, length);
        expect(once.length).toBeLessThanOrEqual(length);
        expect(once).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\u200b]/u);
        expect(plainText(once, length)).toBe(once);
      }),
      { numRuns: 3000, seed: 20261124 },
    );
  });

  test('of a megabyte is read in no time', () => {
    const value = `a${' '.repeat(500_000)}|${'\u202e\u0300\u200d'.repeat(200_000)}b`;
    const start = performance.now();
    plain(value);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
