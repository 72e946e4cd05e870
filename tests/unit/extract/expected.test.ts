import { describe, expect, it } from 'vitest';
import type { Block } from '../../../core/extract/prune/blocks';
import { bestQuality, expectedQuality } from '../../../core/extract/prune/expected';

const blocks = (...lengths: readonly number[]) =>
  lengths.map((length) => ({ text: 'x'.repeat(length) }) as Block);

describe('The quality to be expected', () => {
  it('is 1 where the chances leave no doubt', () => {
    const [first, second] = blocks(30, 10) as [Block, Block];
    expect(expectedQuality([first, second], [1, 0], new Set([first]))).toBe(1);
    expect(bestQuality([first, second], [1, 0])).toBe(1);
  });

  it('falls with what is left out and with what is kept in doubt', () => {
    const [first, second] = blocks(10, 10) as [Block, Block];
    // Right 9 of 10 taken, of 9 + 4 in the truth; then right 13 of 20 taken.
    expect(expectedQuality([first, second], [0.9, 0.4], new Set([first]))).toBeCloseTo(18 / 23);
    expect(expectedQuality([first, second], [0.9, 0.4], new Set([first, second]))).toBeCloseTo(
      26 / 33,
    );
  });

  it('is at its best by the limit that serves it best, in whatever order blocks stand', () => {
    expect(bestQuality(blocks(10, 10), [0.4, 0.9])).toBeCloseTo(26 / 33);
    expect(bestQuality(blocks(10, 10), [0.3, 0.9])).toBeCloseTo(18 / 22);
  });

  it('is 0 of a page without blocks', () => {
    expect(bestQuality([], [])).toBe(0);
    expect(expectedQuality([], [], new Set())).toBe(0);
  });
});
