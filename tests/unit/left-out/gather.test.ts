import { expect, it } from 'vitest';
import { gatherGaps } from '../../../components/left-out/gather';

/** Gaps behind so many blocks of the article; how many each line tells of. */
const told = (...at: number[]) =>
  gatherGaps(at.map((each) => ({ elements: [], count: 1, after: null, at: each }))).map(
    (group) => group.length,
  );

it('One line tells of gaps that stand close together', () => {
  expect(told(2, 4, 6, 8)).toEqual([4]);
});

it('A gap that stands by itself has a line of its own', () => {
  expect(told(2, 6, 30)).toEqual([1, 1, 1]);
});

it('No line tells of what is out of its sight', () => {
  expect(told(...Array.from({ length: 20 }, (_, index) => index + 1))).toEqual([13, 7]);
});

it('Nothing is told of nothing', () => {
  expect(told()).toEqual([]);
});
