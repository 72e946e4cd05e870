import { describe, expect, it } from 'vitest';
import { chanceBy, SIGNS, STEPS } from '../../../core/extract/prune/forest';
import { FEATURES } from '../../../core/extract/prune/slots';
import { WEIGHTS } from '../../../core/extract/prune/weights';

const sign = (number: number) =>
  `${SIGNS[Math.floor(number / SIGNS.length)]}${SIGNS[number % SIGNS.length]}`;
const TOP = 4 + STEPS;

/** `a` at most 1: -2; else `b` at most 5: 0; else 2. Two questions more are asked by no tree. */
const forest = {
  base: 0,
  range: 2,
  questions: '\na 1 3\nb 5 7\n',
  trees: `\n${[0, 4, 2, 4 + (TOP - 4) / 2, TOP].map((number) => sign(Math.round(number))).join('')}\n`,
};
const chance = (score: number) => 1 / (1 + Math.exp(-score));

describe('A forest', () => {
  it.each([
    [[1, 9], -2],
    [[1.5, 5], 0],
    [[1.5, 5.1], 2],
  ])('answers %j with the score %d', (row, score) => {
    expect(chanceBy(forest, ['a', 'b'])(new Float32Array(row))).toBeCloseTo(chance(score), 2);
  });

  it('finds its features by their names, wherever they stand', () => {
    expect(chanceBy(forest, ['b', 'x', 'a'])(new Float32Array([5, 0, 2]))).toBeCloseTo(0.5, 2);
  });

  it('adds the scores of its trees to where it starts', () => {
    const leaf = sign(TOP);
    const two = { ...forest, base: 1, trees: `${leaf}\n${leaf}` };
    expect(chanceBy(two, ['a', 'b'])(new Float32Array(2))).toBeCloseTo(chance(5), 4);
  });
});

describe('The weights that are shipped', () => {
  it('ask for features that there are', () => {
    const names = WEIGHTS.questions
      .trim()
      .split('\n')
      .map((line) => line.split(' ')[0] ?? '');
    expect(names.length).toBeGreaterThan(50);
    expect(names.filter((name) => !FEATURES.includes(name))).toEqual([]);
  });

  it('take a paragraph in the middle of a text that the parser took, and no empty line', () => {
    const judge = chanceBy(WEIGHTS, FEATURES);
    const row = new Float32Array(FEATURES.length);
    const set = (name: string, value: number) => {
      row[FEATURES.indexOf(name)] = value;
    };
    const nothing = judge(row);
    for (const [name, value] of Object.entries({
      length: 6,
      words: 80,
      endsSentence: 1,
      'tag:p': 1,
      chosen: 1,
      chosenBefore: 1,
      chosenAfter: 1,
      chosenParent: 1,
      chosenUpper: 1,
      chosenMeet: 1,
      branchShare: 0.8,
      branchGood: 0.9,
      sectionGood: 0.9,
      place: 0.4,
      goodBefore: 7,
      goodAfter: 7,
      pageGood: 0.8,
      pageChosen: 0.8,
    })) {
      set(name, value);
    }
    expect(judge(row)).toBeGreaterThan(nothing);
    expect(judge(row)).toBeGreaterThan(0.5);
  });
});
