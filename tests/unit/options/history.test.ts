import { describe, expect, it } from 'vitest';
import { record } from '../../../components/options/history';
import { DEFAULTS } from '../../../core/settings';

describe('The changes that can be taken back', () => {
  it('hold what was there before', () => {
    expect(record([], 'Text size', DEFAULTS, { size: 24 })).toEqual([
      { name: 'Text size', before: { size: 19 } },
    ]);
  });

  it('count a slider that passes many values as one', () => {
    const first = record([], 'Text size', DEFAULTS, { size: 20 });
    const second = record(first, 'Text size', { ...DEFAULTS, size: 20 }, { size: 21 });
    expect(second).toEqual([{ name: 'Text size', before: { size: 19 } }]);
  });

  it('keep a setting that is changed again after another one apart', () => {
    const first = record([], 'Text size', DEFAULTS, { size: 20 });
    const second = record(first, 'Theme', DEFAULTS, { theme: 'dark' });
    const third = record(second, 'Text size', { ...DEFAULTS, size: 20 }, { size: 30 });
    expect(third.map(({ before }) => before)).toEqual([
      { size: 19 },
      { theme: 'auto' },
      { size: 20 },
    ]);
  });

  it('are bounded', () => {
    let history = record([], 'start', DEFAULTS, { size: 20 });
    for (let step = 0; step < 90; step++) {
      history = record(history, `step ${step}`, DEFAULTS, { size: 20 });
    }
    expect(history).toHaveLength(50);
    expect(history.at(-1)?.name).toBe('step 89');
  });
});
