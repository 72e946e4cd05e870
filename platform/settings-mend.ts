import { browser } from 'wxt/browser';
import { brokenItems, RECOVERY } from '../core/settings';
import { attempt, readArea } from './settings-areas';

/** In `local`: broken items were set aside, and nobody has been told yet. */
const UNTOLD = `${RECOVERY}untold`;

/**
 * Sets aside in `local` what is broken among the stored settings, so that the defaults serve and
 * nothing is lost. For the start of the background; never fails.
 */
export async function mendSettings(): Promise<void> {
  for (const area of ['sync', 'local'] as const) {
    const broken = Object.entries(brokenItems((await readArea(area)) ?? {}));
    if (broken.length === 0) continue;
    const aside = broken.map(([name, value]) => [RECOVERY + name, value] as const);
    const kept = await attempt(() =>
      browser.storage.local.set({ ...Object.fromEntries(aside), [UNTOLD]: true }),
    );
    if (kept) await attempt(() => browser.storage[area].remove(broken.map(([name]) => name)));
  }
}

/** Whether broken settings were set aside since this was last asked: it is told once. */
export async function takeMended(): Promise<boolean> {
  try {
    const { [UNTOLD]: untold } = await browser.storage.local.get(UNTOLD);
    if (untold !== true) return false;
    await browser.storage.local.remove(UNTOLD);
    return true;
  } catch {
    return false;
  }
}
