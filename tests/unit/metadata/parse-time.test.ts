import { describe, expect, it } from 'vitest';
import { type NumberOrder, parseTime } from '../../../core/extract/metadata/parse-time';

const CASES: readonly (readonly [value: string, expected: string | null, order?: NumberOrder])[] = [
  ['2023-12-22T17:35:12+0100', '2023-12-22T17:35:12+01:00'],
  ['2023-12-22T17:35:12.123Z', '2023-12-22T17:35:12Z'],
  ['2023-12-22 17:35', '2023-12-22T17:35'],
  ['20231222', '2023-12-22'],
  ['Fri, 22 Dec 2023 17:35:12 GMT', '2023-12-22T17:35:12Z'],
  ['Dec. 22, 2023, 10:22 PM EST', '2023-12-22T22:22-05:00'],
  ['Published 12:05 am', null],
  ['December 22nd, 2023', '2023-12-22'],
  ['22. Dezember 2023, 14:05 Uhr', '2023-12-22T14:05'],
  ['Mis à jour le 3 août 2021 à 18h30', '2021-08-03T18:30'],
  ['22 de diciembre de 2023', '2023-12-22'],
  ['3 февраля 2022 г.', '2022-02-03'],
  ['2023年12月22日 09:15', '2023-12-22T09:15'],
  ['2023년 12월 22일', '2023-12-22'],
  ['22.12.2023', '2023-12-22', 'month-first'],
  ['03/04/2023', '2023-03-04', 'month-first'],
  ['03/04/2023', '2023-04-03', 'day-first'],
  ['25/04/2023', '2023-04-25', 'month-first'],
  ['1703266512', '2023-12-22T17:35:12Z'],
  ['2023-02-30', null],
  ['2023-13-01', null],
  ['12345678', null],
  ['call 2023 1222 now', null],
  ['', null],
];

describe('A day is read in the spelling of the page', () => {
  for (const [value, expected, order = 'day-first'] of CASES) {
    it(`"${value}" (${order}) is ${expected}`, () => {
      expect(parseTime(value, order)).toBe(expected);
    });
  }

  it('is read from the start of a long text in no time', () => {
    const start = performance.now();
    parseTime('1 '.repeat(100_000), 'day-first');
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
