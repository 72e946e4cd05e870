import { forgetAllPlaces, forgetSites } from './kept-places';
import { watchSettings } from './settings-storage';
import { watchSites } from './sites-storage';

/**
 * Call when the background starts: where the person turns "keep my place" off, for everywhere or for
 * a site, what was kept is forgotten, whether a reader is open or not. A rule for many hosts forgets
 * when an open reader hears of it: fingerprints do not tell which hosts are below another.
 */
export function followPlaces(): void {
  const { signal } = new AbortController();
  watchSettings(({ keepPlace }) => {
    if (keepPlace === 'off') void forgetAllPlaces();
  }, signal);
  watchSites((rules) => {
    const off = rules.filter(({ settings }) => settings.keepPlace === 'off');
    if (off.length > 0) void forgetSites(off.map(({ pattern }) => pattern));
  }, signal);
}
