import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULTS, parseSettings, SETTING_KEYS } from '../../../core/settings';
import { policySchema } from '../../../core/settings/policy-schema';
import { loadSettings } from '../../../platform/settings-load';
import { mendSettings, takeMended } from '../../../platform/settings-mend';

const { sync, local, managed } = fakeBrowser.storage;

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

describe('Broken settings', () => {
  it('are set aside under a recovery key, told once, and the defaults serve', async () => {
    await sync.set({ 'settings/1/size': { a: [1] }, 'settings/1/theme': 'dark' });
    await mendSettings();
    expect(await sync.get(null)).toEqual({ 'settings/1/theme': 'dark' });
    expect(await local.get('recovery/settings/1/size')).toEqual({
      'recovery/settings/1/size': { a: [1] },
    });
    expect((await loadSettings()).settings).toEqual({ ...DEFAULTS, theme: 'dark' });
    expect([await takeMended(), await takeMended()]).toEqual([true, false]);
  });

  it('stay where they are when they cannot be set aside', async () => {
    await sync.set({ 'settings/1/size': 'large' });
    vi.spyOn(local, 'set').mockRejectedValue(new Error('disk'));
    await mendSettings();
    expect(await sync.get(null)).toEqual({ 'settings/1/size': 'large' });
  });

  it('are not what a newer version wrote: an unknown choice, setting or version', async () => {
    const newer = { 'settings/1/theme': 'moon', 'settings/1/new': [1], 'settings/2/size': 'XL' };
    await sync.set(newer);
    await mendSettings();
    expect(await sync.get(null)).toEqual(newer);
    expect(await takeMended()).toBe(false);
  });
});

it('Any JSON at all in storage never breaks a start', async () => {
  const names = SETTING_KEYS.map((key) => `settings/1/${key}`);
  const name = fc.oneof(fc.string(), fc.constantFrom('settings/1/', 'settings/', ...names));
  const items = fc.dictionary(name, fc.jsonValue());
  await fc.assert(
    fc.asyncProperty(items, items, async (inSync, inLocal) => {
      fakeBrowser.reset();
      await Promise.all([sync.set(inSync), local.set(inLocal)]);
      await mendSettings();
      const { settings } = await loadSettings();
      expect(parseSettings(settings)).toEqual(settings);
    }),
    { numRuns: 60 },
  );
});

describe('A policy of a school or a company', () => {
  it('beats what the person stored, and says which settings it holds', async () => {
    await sync.set({ 'settings/1/size': 24, 'settings/1/theme': 'dark' });
    vi.spyOn(managed, 'get').mockResolvedValue({ size: 30, theme: 'plaid', other: 1 } as never);
    expect(await loadSettings()).toMatchObject({
      settings: { ...DEFAULTS, size: 30, theme: 'dark' },
      fixed: ['size'],
    });
  });

  it('is described for every setting', () => {
    expect(Object.keys(policySchema().properties)).toEqual([...SETTING_KEYS]);
  });
});
