import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readBackup } from '../../../core/backup/backup';
import { DEFAULTS } from '../../../core/settings';
import { blankRule } from '../../../core/sites';
import { exportAll, importAll } from '../../../platform/backup';
import { loadSettings } from '../../../platform/settings-load';
import { flushSettings } from '../../../platform/settings-storage';
import {
  changeSelectors,
  loadSites,
  pageRule,
  replaceSites,
  saveHere,
  saveOpening,
  saveSite,
} from '../../../platform/sites-storage';

const { sync, local } = fakeBrowser.storage;
const page = new URL('https://www.example.org/a');
const rule = { ...blankRule('example.org'), opens: 'always' as const, settings: { size: 25 } };

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

describe('Rules of sites', () => {
  it('are kept one an item in sync, and forgotten when they say nothing', async () => {
    expect(await saveSite(rule)).toBeNull();
    expect(await sync.get(null)).toEqual({
      'sites/1/example.org': { opens: 'always', settings: { size: 25 } },
    });
    expect(await loadSites()).toEqual([rule]);
    await saveSite(blankRule('example.org'));
    expect(await sync.get(null)).toEqual({});
  });

  it('lose no change of several at the same moment', async () => {
    await saveSite(rule);
    const drop = { kind: 'drop', selector: 'p.share', isOn: true } as const;
    await Promise.all([
      changeSelectors(page, drop),
      saveOpening(page, null),
      saveHere(page, { size: 31 }, true),
    ]);
    expect(await loadSites()).toEqual([
      { ...rule, opens: null, drop: ['p.share'], settings: { size: 31 } },
    ]);
  });

  it('take a selector from the reader beside what they say already, and give it back', async () => {
    await saveSite(rule);
    const also = { kind: 'also', selector: 'div.aside' } as const;
    const drop = { kind: 'drop', selector: 'p.share' } as const;
    await Promise.all([
      changeSelectors(page, { ...also, isOn: true }),
      changeSelectors(page, { ...also, isOn: true }),
      changeSelectors(page, { ...drop, isOn: true }),
    ]);
    expect(await loadSites()).toEqual([{ ...rule, also: ['div.aside'], drop: ['p.share'] }]);
    expect((await pageRule(page))?.also).toEqual(['div.aside']);
    await changeSelectors(page, { ...also, isOn: false });
    await changeSelectors(page, { ...drop, isOn: false });
    expect(await loadSites()).toEqual([rule]);
    expect(await pageRule(new URL('https://elsewhere.example/'))).toBeNull();
  });

  it('stay on this device where sync refuses them or they are too large, and the promise says so', async () => {
    const large = { ...rule, drop: Array.from({ length: 50 }, () => `.${'x'.repeat(400)}`) };
    expect(await saveSite(large)).toBe('noticeKeptOnThisDevice');
    vi.spyOn(sync, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    expect(await saveSite({ ...rule, pattern: 'example.com' })).toBe('noticeKeptOnThisDevice');
    expect((await loadSites()).map(({ pattern }) => pattern)).toEqual([
      'example.com',
      'example.org',
    ]);
    vi.restoreAllMocks();
    expect(await saveSite(rule)).toBeNull();
    expect(Object.keys(await local.get(null))).toEqual(['sites/1/example.com']);
  });

  it('change the settings on their pages only', async () => {
    await saveSite(rule);
    expect(await loadSettings(page)).toMatchObject({
      settings: { size: 25 },
      rule: { opens: 'always' },
    });
    expect((await loadSettings(new URL('https://example.com/'))).settings).toEqual(DEFAULTS);
    expect((await loadSettings()).rule).toBeNull();
  });

  it('take what is changed while reading where they have their own value, and nothing else', async () => {
    await saveSite(rule);
    await Promise.all([
      saveHere(page, { size: 26 }, true),
      saveHere(page, { size: 27, theme: 'dark' }, true),
    ]);
    await flushSettings();
    expect(await sync.get(null)).toEqual({
      'sites/1/example.org': { opens: 'always', settings: { size: 27 } },
      'settings/1/': true,
      'settings/1/theme': 'dark',
    });
  });
});

describe('A backup', () => {
  it('brings everything to another browser', async () => {
    await sync.set({ 'settings/1/size': 24, 'settings/1/theme': 'sepia' });
    await saveSite({ ...rule, keep: ['main .text'], drop: ['.ad', '.poll'] });
    const before = [(await loadSettings()).settings, await loadSites()];
    const text = await exportAll();
    fakeBrowser.reset();
    await saveSite({ ...rule, pattern: 'old.example' });
    const read = readBackup(text);
    if (read.ok) await importAll(read.backup);
    expect([(await loadSettings()).settings, await loadSites()]).toEqual(before);
    expect(await exportAll()).toBe(text);
    await replaceSites([]);
    expect(await loadSites()).toEqual([]);
  });

  const file = (change: object) =>
    JSON.stringify(
      {
        schema: 'lectern-backup',
        version: 1,
        settings: { version: 1, values: { size: 24 } },
        sites: {},
        ...change,
      },
      null,
      2,
    );

  it.each([
    ['{\n  "schema": "lectern-backup",\n  oops\n}', 'not-json', 3],
    ['{\n  "schema": "lectern-backup"\n', 'not-json', 2],
    ['', 'not-json', 1],
    ['[]', 'not-ours', 1],
    ['null', 'not-ours', 1],
    ['{\n  "schema": "other", "version": 1 }', 'not-ours', 2],
    [file({ version: 2 }), 'newer', 3],
    [file({ settings: { version: 9, values: {} } }), 'newer', 4],
    [file({ settings: { version: 1, values: { theme: 'dark', size: 900 } } }), 'bad-setting', 8],
    [file({ settings: { version: 1, values: { theme: 'plaid' } } }), 'bad-setting', 7],
    [file({ settings: 3 }), 'bad-setting', 4],
    [file({ sites: { 'example.org': { opens: 'always' }, 'two words': {} } }), 'bad-site', 14],
    [file({ sites: [] }), 'bad-site', 10],
  ])('that is wrong is refused with its reason and line: %j', (text, reason, line) => {
    expect(readBackup(text)).toEqual({ ok: false, refusal: { reason, line } });
  });

  it('may name settings that this version does not know', () => {
    const text = file({ settings: { version: 1, values: { voice: 'x', size: 24 } } });
    expect(readBackup(text)).toEqual({ ok: true, backup: { settings: { size: 24 }, sites: [] } });
  });
});
