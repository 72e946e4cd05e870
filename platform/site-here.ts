import { SETTING_KEYS, type SettingKey } from '../core/settings';
import { changedRules, holderOf, type Opens, ruleFor, type SiteChange } from '../core/sites';
import type { SiteHere, SiteState } from '../core/sites/here';
import { loadSites, saveOpening, saveSite, watchSites } from './sites-storage';

/** Quiet time before a change is written: a slider that is dragged is one writing. */
const QUIET_MS = 250;

/** What the person wants on the site of a page, for the reader that is open on it. */
export function siteHere(url: URL): SiteHere {
  let waiting: SiteChange = {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saving: Promise<unknown> = Promise.resolve();

  async function write() {
    const change = waiting;
    waiting = {};
    const rules = changedRules(await loadSites(), url, change);
    const notices = await Promise.all(rules.map(saveSite));
    return notices.find((notice) => notice !== null) ?? null;
  }
  return {
    load: () => stateOf(url),
    keep: (change) => {
      waiting = { ...waiting, ...change };
      clearTimeout(timer);
      return new Promise((done) => {
        timer = setTimeout(() => {
          saving = saving.then(write).then(done);
        }, QUIET_MS);
      });
    },
    open: (opens: Opens) => saveOpening(url, opens),
    watch: (callback, signal) => watchSites(() => void stateOf(url).then(callback), signal),
  };
}

async function stateOf(url: URL): Promise<SiteState> {
  const rules = await loadSites();
  const own = SETTING_KEYS.filter((key: SettingKey) => holderOf(rules, url, key) !== null);
  return { own, opens: ruleFor(rules, url)?.opens ?? null };
}
