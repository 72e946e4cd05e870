import { expect, it } from 'vitest';
import { sentencesOf, wordAt } from '../../../components/listen/sentences';

const split = (text: string, language: string | null = 'en') =>
  sentencesOf(text, language).map(({ start, end }) => text.slice(start, end));

it('A text is read sentence by sentence, without the space around them', () => {
  expect(split('  The lamp was lit. “Who is there?” she asked.  Nobody answered! ')).toEqual([
    'The lamp was lit.',
    '“Who is there?” she asked.',
    'Nobody answered!',
  ]);
});

it('A shortened word and an initial end no sentence', () => {
  expect(split('Dr. J. R. Hall went to St. Ives. He came back.')).toEqual([
    'Dr. J. R. Hall went to St. Ives.',
    'He came back.',
  ]);
});

it('Languages without spaces between sentences are split too', () => {
  expect(split('灯がともった。だれもいない。', 'ja')).toEqual(['灯がともった。', 'だれもいない。']);
});

it('What has no letter and no digit is passed over', () => {
  expect(split('* * *')).toEqual([]);
  expect(split('— … —')).toEqual([]);
});

it('A broken line ends a sentence', () => {
  expect(split('Roses\nViolets')).toEqual(['Roses', 'Violets']);
});

it('A long sentence is cut where one breathes, and loses nothing', () => {
  const clause = 'the road went on between the hedges and over the hill';
  const long = `${Array.from({ length: 12 }, () => clause).join(', ')}.`;
  const pieces = split(long);
  expect(pieces.length).toBeGreaterThan(2);
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(220);
  expect(pieces.slice(0, -1).every((piece) => piece.endsWith(','))).toBe(true);
  expect(pieces.join(' ')).toBe(long);
});

it('A word without any end is cut all the same', () => {
  expect(split('a'.repeat(500)).join('')).toBe('a'.repeat(500));
});

it('A language tag that is none does no harm', () => {
  expect(split('One. Two.', 'not a tag')).toEqual(['One.', 'Two.']);
});

it('The word at a place has its apostrophe and hyphen with it', () => {
  const text = 'We don’t re-read 北京 often.';
  expect(text.slice(3, wordAt(text, 3).end)).toBe('don’t');
  expect(text.slice(9, wordAt(text, 9).end)).toBe('re-read');
});
