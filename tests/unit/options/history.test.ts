import { describe, expect, it } from 'vitest';
import { record } from '../../../components/options/history';
import { DEFAULTS, type SettingsChange } from '../../../core/settings';

/** A change of settings that were the defaults but for `before`. */
const changed = (name: string, change: SettingsChange, before: SettingsChange = {}) => ({
  name,
  settings: { ...DEFAULTS, ...before },
  change,
});

describe('The changes that can be taken back', () => {
  it('hold what was there before', () => {
    expect(record([], changed('Text size', { size: 24 }))).toEqual([
      { name: 'Text size', before: { size: 19 } },
    ]);
  });

  it('count a slider that passes many values as one', () => {
    const first = record([], changed('Text size', { size: 20 }));
    const second = record(first, changed('Text size', { size: 21 }, { size: 20 }));
    expect(second).toEqual([{ name: 'Text size', before: { size: 19 } }]);
  });

  it('keep a setting that is changed again after another one apart', () => {
    const first = record([], changed('Text size', { size: 20 }));
    const second = record(first, changed('Theme', { theme: 'dark' }));
    const third = record(second, changed('Text size', { size: 30 }, { size: 20 }));
    expect(third.map(({ before }) => before)).toEqual([
      { size: 19 },
      { theme: 'auto' },
      { size: 20 },
    ]);
  });

  it('are bounded', () => {
    let history = record([], changed('start', { size: 20 }));
    for (let step = 0; step < 90; step++) {
      history = record(history, changed(`step ${step}`, { size: 20 }));
    }
    expect(history).toHaveLength(50);
    expect(history.at(-1)?.name).toBe('step 89');
  });
});
