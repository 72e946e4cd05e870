import { describe, expect, it } from 'vitest';
import { drawTogether } from '../../../core/extract/prune/alike';

const lengthsOf = (chances: readonly number[]) => chances.map(() => 120);

describe('Blocks that stand alike', () => {
  it('draw one of theirs along that was not believed', () => {
    const chances = [0.9, 0.9, 0.9, 0.3];
    const drawn = drawTogether(chances, lengthsOf(chances), ['post', 'post', 'post', 'post']);
    expect(drawn[3]).toBeGreaterThan(0.5);
    expect(drawn[0]).toBeGreaterThan(0.7);
  });

  it('draw one down that is alone with its chance', () => {
    const chances = [0.05, 0.05, 0.05, 0.7];
    const drawn = drawTogether(chances, lengthsOf(chances), ['tile', 'tile', 'tile', 'tile']);
    expect(drawn[3]).toBeLessThan(0.4);
  });

  it('are left as they are where nothing stands like them', () => {
    expect(drawTogether([0.2, 0.8], [10, 10], ['a', 'b'])).toEqual([0.2, 0.8]);
  });

  it('count by their length, so that short lines outvote no text', () => {
    const drawn = drawTogether([0.5, 0.95, 0.05, 0.05], [90, 300, 1, 1], ['a', 'a', 'a', 'a']);
    expect(drawn[0]).toBeGreaterThan(0.5);
  });

  it('stay chances at the very edges', () => {
    for (const chance of drawTogether([0, 1, 0], [5, 5, 5], ['a', 'a', 'a'])) {
      expect(chance).toBeGreaterThan(0);
      expect(chance).toBeLessThan(1);
    }
  });
});
