import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULTS, type Settings } from '../../../core/settings';
import { loadSettings } from '../../../platform/settings-load';
import { saveSettings, watchSettings } from '../../../platform/settings-storage';
import { createSettingsWriter } from '../../../platform/settings-writer';

const { sync, local } = fakeBrowser.storage;

const refuse = (...methods: ('get' | 'set' | 'remove')[]) => {
  for (const method of methods) {
    vi.spyOn(sync, method).mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
  }
};

/** Lets promises run and the pause before writing to `sync` pass. */
const pause = () => vi.advanceTimersByTimeAsync(300);

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('Settings are loaded', () => {
  it('as the defaults where nothing was ever stored', async () => {
    expect(await loadSettings()).toMatchObject({ settings: DEFAULTS, notice: null });
  });

  it('whatever nonsense is stored', async () => {
    await sync.set({ 'settings/1/size': { a: [] }, 'settings/1/theme': 7, settings: 'x' });
    expect((await loadSettings()).settings).toEqual(DEFAULTS);
  });

  it('from this device where sync is refused, with a word about it', async () => {
    refuse('get');
    await local.set({ 'settings/1/size': 30 });
    expect(await loadSettings()).toMatchObject({
      settings: { ...DEFAULTS, size: 30 },
      notice: 'noticeKeptOnThisDevice',
    });
  });

  it('as the defaults where all storage is refused', async () => {
    refuse('get');
    vi.spyOn(local, 'get').mockRejectedValue(new Error('disk'));
    expect(await loadSettings()).toMatchObject({ settings: DEFAULTS, notice: 'noticeNotKept' });
  });

  it('with what sync did not take yet rather than what it has', async () => {
    await sync.set({ 'settings/1/size': 30 });
    await local.set({ 'settings/1/size': 19 });
    expect((await loadSettings()).settings.size).toBe(19);
  });
});

describe('Settings are saved', () => {
  it('on this device at once, in sync after a pause, in one writing', async () => {
    const writing = vi.spyOn(sync, 'set');
    const { save } = createSettingsWriter();
    void save({ size: 20 });
    void save({ size: 21 });
    const saved = save({ theme: 'dark' });
    await vi.advanceTimersByTimeAsync(10);
    expect(await local.get(null)).toEqual({ 'settings/1/size': 21, 'settings/1/theme': 'dark' });
    expect(writing).not.toHaveBeenCalled();
    await pause();
    expect(await saved).toBeNull();
    expect(writing).toHaveBeenCalledTimes(1);
    expect(await sync.get(null)).toMatchObject({
      'settings/1/size': 21,
      'settings/1/theme': 'dark',
    });
    expect(await local.get(null)).toEqual({});
  });

  it('only where they differ from the defaults', async () => {
    const { save } = createSettingsWriter();
    void save({ size: 24 });
    await pause();
    void save({ size: DEFAULTS.size });
    await pause();
    expect(await sync.get(null)).toEqual({ 'settings/1/': true });
  });

  it('on this device where sync is full, and the promise says so', async () => {
    refuse('set');
    const { save } = createSettingsWriter();
    const saved = save({ size: 24 });
    await pause();
    expect(await saved).toBe('noticeKeptOnThisDevice');
    expect((await loadSettings()).settings.size).toBe(24);
  });

  it('as the default too where sync holds another value and refuses to forget it', async () => {
    await sync.set({ 'settings/1/size': 30 });
    refuse('remove');
    const { save } = createSettingsWriter();
    void save({ size: DEFAULTS.size });
    await pause();
    expect((await loadSettings()).settings.size).toBe(DEFAULTS.size);
  });

  it('in sync later, when it takes them again', async () => {
    refuse('set');
    const { save } = createSettingsWriter();
    void save({ size: 24 });
    await pause();
    vi.restoreAllMocks();
    void save({ theme: 'sepia' });
    await pause();
    expect(await sync.get(null)).toMatchObject({
      'settings/1/size': 24,
      'settings/1/theme': 'sepia',
    });
    expect(await local.get(null)).toEqual({});
  });

  it('by a later page when the first one was closed before the pause ended', async () => {
    await local.set({ 'settings/1/size': 24 });
    expect(await createSettingsWriter().flush()).toBeNull();
    expect(await sync.get('settings/1/size')).toEqual({ 'settings/1/size': 24 });
  });

  it('nowhere where all storage is refused, which the promise says; the values stay at hand', async () => {
    refuse('get', 'set');
    vi.spyOn(local, 'set').mockRejectedValue(new Error('disk'));
    const { save, unsaved } = createSettingsWriter();
    const saved = save({ size: 24 });
    await pause();
    expect(await saved).toBe('noticeNotKept');
    expect(unsaved()).toEqual({ size: 24 });
  });

  it('from two windows at once without losing either', async () => {
    const [one, other] = [createSettingsWriter(), createSettingsWriter()];
    void one.save({ size: 24 });
    void other.save({ theme: 'dark' });
    await pause();
    void other.save({ leading: 2 });
    void one.save({ font: 'sans' });
    await pause();
    expect((await loadSettings()).settings).toMatchObject({
      size: 24,
      theme: 'dark',
      leading: 2,
      font: 'sans',
    });
  });

  it('so that of two windows that change the same one the later wins', async () => {
    const [one, other] = [createSettingsWriter(), createSettingsWriter()];
    void one.save({ size: 24 });
    await vi.advanceTimersByTimeAsync(100);
    void other.save({ size: 28 });
    await pause();
    expect(await sync.get('settings/1/size')).toEqual({ 'settings/1/size': 28 });
    expect((await loadSettings()).settings.size).toBe(28);
  });

  it('without touching what a newer version of the extension stored', async () => {
    const newer = { 'settings/2/': true, 'settings/2/size': 'XL' };
    await sync.set(newer);
    await local.set({ 'settings/2/font': 'blackletter' });
    void createSettingsWriter().save({ size: 24 });
    await pause();
    expect(await sync.get(null)).toMatchObject(newer);
    expect(await local.get(null)).toEqual({ 'settings/2/font': 'blackletter' });
  });
});

describe('Whoever watches', () => {
  const watch = async () => {
    const seen: Settings[] = [];
    const lifetime = new AbortController();
    watchSettings((settings) => seen.push(settings), lifetime.signal);
    await vi.advanceTimersByTimeAsync(1);
    return { seen, lifetime };
  };

  it('hears of a change before it went to sync, and not a second time when it does', async () => {
    const { seen } = await watch();
    void saveSettings({ size: 24 });
    await vi.advanceTimersByTimeAsync(10);
    expect(seen).toEqual([{ ...DEFAULTS, size: 24 }]);
    await pause();
    expect(seen).toHaveLength(1);
  });

  it('hears of a change from another device', async () => {
    const { seen } = await watch();
    await sync.set({ 'settings/1/theme': 'sepia' });
    await vi.advanceTimersByTimeAsync(1);
    expect(seen).toEqual([{ ...DEFAULTS, theme: 'sepia' }]);
  });

  it('hears of a reset', async () => {
    await sync.set({ 'settings/1/theme': 'sepia' });
    const { seen } = await watch();
    await sync.remove('settings/1/theme');
    await vi.advanceTimersByTimeAsync(1);
    expect(seen).toEqual([DEFAULTS]);
  });

  it('hears of nothing else that is stored', async () => {
    await sync.set({ 'settings/1/theme': 'sepia' });
    const { seen } = await watch();
    await sync.set({ 'settings/1/size': 24 });
    await local.set({ place: 3 });
    await vi.advanceTimersByTimeAsync(1);
    expect(seen).toHaveLength(1);
  });

  it('hears nothing after the signal', async () => {
    const { seen, lifetime } = await watch();
    lifetime.abort();
    await sync.set({ 'settings/1/theme': 'sepia' });
    await vi.advanceTimersByTimeAsync(1);
    expect(seen).toEqual([]);
  });
});
