import { SETTING_KEYS, type SettingKey } from '../core/settings';
import { changedRules, holderOf, type Opens, ruleFor, type SiteChange } from '../core/sites';
import type { SiteHere, SiteState } from '../core/sites/here';
import type { StorageNotice } from './settings-writer';
import { inTurn, loadSites, saveOpening, saveSite, watchSites } from './sites-storage';

/** Quiet time before a change is written: a slider that is dragged is one writing. */
const QUIET_MS = 250;

/** What the person wants on the site of a page, for the reader that is open on it. */
export function siteHere(url: URL): SiteHere {
  let waiting: SiteChange = {};
  let told: ((notice: StorageNotice | null) => void)[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Writes what waits now: when the person paused, or leaves the page. */
  function flush() {
    clearTimeout(timer);
    window.removeEventListener('pagehide', flush);
    const [change, tell] = [waiting, told];
    [waiting, told] = [{}, []];
    const written = inTurn(async () => {
      const rules = changedRules(await loadSites(), url, change);
      const notices = await Promise.all(rules.map(saveSite));
      return notices.find((notice) => notice !== null) ?? null;
    });
    for (const done of tell) void written.then(done);
  }
  return {
    load: () => stateOf(url),
    keep: (change) => {
      waiting = { ...waiting, ...change };
      clearTimeout(timer);
      timer = setTimeout(flush, QUIET_MS);
      window.addEventListener('pagehide', flush);
      return new Promise((done) => told.push(done));
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
