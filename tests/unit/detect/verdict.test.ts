import {
  type Arbitrary,
  boolean,
  double,
  property,
  assert as propertyHolds,
  record,
} from 'fast-check';
import { expect, it } from 'vitest';
import { verdictOf } from '../../../core/detect/detect';
import type { Sign } from '../../../core/detect/signs';
import { BIAS, COUNT_WEIGHTS, FLAG_WEIGHTS, THRESHOLDS } from '../../../core/detect/weights';

const ADDRESS = new URL('https://orrin.example/world/ferry-in-eleven-years');

const counts = Object.keys(COUNT_WEIGHTS) as (keyof typeof COUNT_WEIGHTS)[];
const flags = Object.keys(FLAG_WEIGHTS) as (keyof typeof FLAG_WEIGHTS)[];
const SIGNS = record({
  ...Object.fromEntries(counts.map((sign) => [sign, double({ min: 0, max: 14, noNaN: true })])),
  ...Object.fromEntries(flags.map((sign) => [sign, boolean()])),
}) as Arbitrary<Record<Sign, number | boolean>>;

/** The verdict by all signs. */
function wholeVerdict(signs: Record<Sign, number | boolean>): string {
  let score = BIAS;
  for (const [sign, weight] of Object.entries({ ...COUNT_WEIGHTS, ...FLAG_WEIGHTS }))
    score += weight * Number(signs[sign as Sign]);
  if (Number(signs.mass) < THRESHOLDS.anyText || score < THRESHOLDS.unsure) return 'no';
  return score >= THRESHOLDS.yes && Number(signs.mass) >= THRESHOLDS.enoughText ? 'yes' : 'unsure';
}

/** Signs that note which of them were asked for. */
const noting = (signs: Record<Sign, number | boolean>, asked: Set<string>) =>
  new Proxy(signs, {
    get: (target, sign: string) => {
      asked.add(sign);
      return target[sign as Sign];
    },
  });

it('is the same whether all signs are asked for or only those that can change it', () => {
  const asked = new Set<string>();
  propertyHolds(
    property(SIGNS, (signs) => {
      expect(verdictOf(noting(signs, asked), ADDRESS)).toBe(wholeVerdict(signs));
    }),
    { numRuns: 2000, seed: 20261125 },
  );
  expect(asked.size).toBe(counts.length + flags.length);
});

it('asks for no sign once none can change it', () => {
  const asked = new Set<string>();
  const signs = Object.fromEntries([
    ...counts.map((sign) => [sign, 13] as const),
    ...flags.map((sign) => [sign, false] as const),
  ]) as Record<Sign, number | boolean>;
  expect(verdictOf(noting(signs, asked), ADDRESS)).toBe('yes');
  expect(asked).not.toContain('byline');
});
