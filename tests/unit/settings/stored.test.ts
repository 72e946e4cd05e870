import { describe, expect, it } from 'vitest';
import { CHAIN, planOverriding, planWriting, storedFrom } from '../../../core/settings';
import { type Chain, migrate } from '../../../core/settings/stored';

/** A chain of three versions, made up: 2 renamed `size`, 3 made it a string. */
const LATER: Chain = {
  version: 3,
  steps: {
    1: ({ size, ...rest }) => ({ ...rest, big: size }),
    2: ({ big, ...rest }) => ({ ...rest, big: `${big}px` }),
  },
};

describe('Stored settings', () => {
  it('are read from items that each hold one', () => {
    const items = { 'settings/1/': true, 'settings/1/size': 24, 'settings/1/theme': 'dark' };
    expect(storedFrom(items)).toEqual({ version: 1, values: { size: 24, theme: 'dark' } });
  });

  it('are empty where nothing was stored, or only things of others', () => {
    expect(storedFrom({ size: 3, 'sites/1/a': 1, 'settings/x/size': 2 }).values).toEqual({});
  });

  it('go through every step of the chain in turn', () => {
    const items = { 'settings/1/size': 24, 'settings/1/theme': 'dark' };
    expect(storedFrom(items, LATER)).toEqual({
      version: 3,
      values: { big: '24px', theme: 'dark' },
    });
  });

  it('are taken from the newest version that is known', () => {
    const items = { 'settings/1/size': 24, 'settings/2/big': 30, 'settings/9/huge': 1 };
    expect(storedFrom(items, LATER).values).toEqual({ big: '30px' });
  });

  it('stay as they are where a newer extension wrote them', () => {
    const newer = { version: CHAIN.version + 1, values: { size: 'XL' } };
    expect(migrate(newer)).toEqual(newer);
    expect(storedFrom({ 'settings/2/size': 'XL' }).values).toEqual({});
  });
});

describe('Writing', () => {
  it('sets what differs from the defaults, and removes what does not', () => {
    expect(planWriting({ size: 24, theme: 'auto' }, { 'settings/1/': true })).toEqual({
      set: { 'settings/1/': true, 'settings/1/size': 24 },
      remove: ['settings/1/theme'],
    });
  });

  it('takes along what an earlier version left, the first time only', () => {
    const old = { 'settings/1/size': 24, 'settings/1/theme': 'dark' };
    const { set } = planWriting({ theme: 'sepia' }, old, LATER);
    expect(set).toEqual({
      'settings/3/': true,
      'settings/3/big': '24px',
      'settings/3/theme': 'sepia',
    });
    const again = planWriting({ theme: 'light' }, { ...old, ...set }, LATER);
    expect(again.set).toEqual({ 'settings/3/': true, 'settings/3/theme': 'light' });
  });

  it('never names an item of another version', () => {
    const { set, remove } = planWriting({ size: 19 }, { 'settings/2/size': 'XL' });
    expect([...Object.keys(set), ...remove]).toEqual(['settings/1/', 'settings/1/size']);
  });

  it('writes defaults out where they must win over another area', () => {
    expect(planOverriding({ size: 19 }, {})).toEqual({ 'settings/1/size': 19 });
  });
});
