import { describe, expect, it } from 'vitest';
import { localTime } from '../../../core/extract/metadata/local-time';

const shown = (text: string, time: string) => [
  { text, time, isAfter: true, distance: 0, isChange: false },
];

describe('A moment in UTC is told as the page shows it', () => {
  it('takes the offset of the same moment', () => {
    const near = shown('Dec. 21, 2023 11:00 pm EST', '2023-12-21T23:00-05:00');
    expect(localTime('2023-12-22T04:00:41Z', near, 'month-first')).toBe('2023-12-21T23:00-05:00');
  });

  it('works out the offset of a clock without a zone', () => {
    const near = shown('December 22, 2023 at 8:48 p.m.', '2023-12-22T20:48:19');
    expect(localTime('2023-12-23T01:48:19Z', near, 'month-first')).toBe(
      '2023-12-22T20:48:19-05:00',
    );
  });

  it('takes the day beside it when that is the day somewhere', () => {
    const near = shown('18 December 2025', '2025-12-18');
    expect(localTime('2025-12-19T02:41:41Z', near, 'day-first')).toBe('2025-12-18');
  });

  it('leaves a moment that the page shows nowhere', () => {
    const near = shown('3 May 2019', '2019-05-03');
    expect(localTime('2025-12-19T02:41:41Z', near, 'day-first')).toBe('2025-12-19T02:41:41Z');
  });

  it('leaves a moment that has its zone', () => {
    const near = shown('18 December 2025', '2025-12-18');
    const stated = '2025-12-19T02:41:41+01:00';
    expect(localTime(stated, near, 'day-first')).toBe(stated);
  });

  it('leaves a moment to the second that the page shows to the minute', () => {
    const near = shown('18 December 2025, 19:14', '2025-12-18T19:14');
    const stated = '2025-12-18T19:14:07+01:00';
    expect(localTime(stated, near, 'day-first')).toBe(stated);
  });
});
