import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { blankRule } from '../../../core/sites';
import { findPlace, forgetPlaces, keepPlace } from '../../../platform/kept-places';
import { followPlaces } from '../../../platform/places-forgetting';
import { saveSettings } from '../../../platform/settings-storage';
import { saveSite } from '../../../platform/sites-storage';

const here = new URL('https://www.example.org/a');
const sibling = new URL('https://example.org/b');
const elsewhere = new URL('https://example.com/a');

beforeEach(async () => {
  fakeBrowser.reset();
  for (const url of [here, sibling, elsewhere]) await keepPlace(url, 'paragraph');
});

const kept = async () =>
  (await Promise.all([here, sibling, elsewhere].map(findPlace))).map((place) => place !== null);

describe('Places in articles', () => {
  it('of one site are forgotten without those of others', async () => {
    await forgetPlaces(here);
    expect(await kept()).toEqual([false, false, true]);
  });

  it('of earlier versions, of which the site is not known, go with those of any site', async () => {
    const { places } = await fakeBrowser.storage.local.get('places');
    const old = (places as string[][]).map(([article, paragraph]) => [article, paragraph]);
    await fakeBrowser.storage.local.set({ places: old });
    expect(await kept()).toEqual([true, true, true]);
    await forgetPlaces(here);
    expect(await kept()).toEqual([false, false, false]);
  });

  it('name no site that could be read', async () => {
    const { places } = await fakeBrowser.storage.local.get('places');
    expect(JSON.stringify(places)).not.toMatch(/example|http/);
  });

  it('are forgotten with no reader open: a site’s when a rule says so, all when the setting does', async () => {
    followPlaces();
    await saveSite({ ...blankRule('example.org'), settings: { keepPlace: 'off' } });
    await vi.waitFor(async () => expect(await kept()).toEqual([false, false, true]));
    await saveSettings({ keepPlace: 'off' });
    await vi.waitFor(async () => expect(await kept()).toEqual([false, false, false]));
  });
});
