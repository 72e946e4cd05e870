import { browser } from 'wxt/browser';
import {
  CHAIN,
  itemVersion,
  planOverriding,
  planWriting,
  type SettingsChange,
  type StoredValues,
  storedFrom,
} from '../core/settings';
import { attempt, readArea } from './settings-areas';

/** Why settings are not where they should be; also the key of the sentence that says so. */
export type StorageNotice = 'noticeKeptOnThisDevice' | 'noticeNotKept';

/** Keeps the settings that a page changes. */
export interface SettingsWriter {
  /** Stores new values. Resolves when they came to rest: null when in `sync`, else where they are. */
  save(changes: SettingsChange): Promise<StorageNotice | null>;
  /** Hands over to `sync` now instead of soon, and with it whatever an earlier page left to do. */
  flush(): Promise<StorageNotice | null>;
  /** Values given to `save` that have not reached any storage yet. */
  unsaved(): SettingsChange;
}

/** Quiet time before changes go to `sync`, which takes 120 writings a minute and 1,800 an hour. */
const QUIET_MS = 250;

/**
 * Writes settings in two steps. At once to `local`, which takes any number of writings, tells every
 * open reader, and outlives the page; when the person paused, from there to `sync` and out of
 * `local`. So nothing is lost when a page goes, and where `sync` is refused the values simply stay.
 */
export function createSettingsWriter(): SettingsWriter {
  const fresh: Record<string, unknown> = {};
  const own: Record<string, unknown> = {};
  const waiting: ((notice: Promise<StorageNotice | null>) => void)[] = [];
  let writing: Promise<boolean> = Promise.resolve(true);
  let handing: Promise<StorageNotice | null> = Promise.resolve(null);
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function writeFresh(keptBefore: boolean): Promise<boolean> {
    const batch = { ...fresh };
    if (Object.keys(batch).length === 0) return keptBefore;
    const kept = await writeLocal(batch);
    if (kept) forget(fresh, batch);
    return kept;
  }

  async function handOver(): Promise<StorageNotice | null> {
    if (!(await writing)) return 'noticeNotKept';
    const batch = { ...own };
    forget(own, batch);
    return (await moveToSync(batch)) ? null : 'noticeKeptOnThisDevice';
  }

  function flush(): Promise<StorageNotice | null> {
    clearTimeout(timer);
    handing = handing.then(handOver);
    for (const done of waiting.splice(0)) done(handing);
    return handing;
  }

  return {
    save(changes) {
      Object.assign(fresh, changes);
      Object.assign(own, changes);
      writing = writing.then(writeFresh);
      clearTimeout(timer);
      timer = setTimeout(flush, QUIET_MS);
      return new Promise((done) => waiting.push(done));
    },
    flush,
    unsaved: () => ({ ...fresh }) as SettingsChange,
  };
}

/** Drops the values that were dealt with, unless they changed meanwhile. */
function forget(values: Record<string, unknown>, batch: StoredValues): void {
  for (const [key, value] of Object.entries(batch)) {
    if (values[key] === value) delete values[key];
  }
}

async function writeLocal(values: StoredValues): Promise<boolean> {
  const items = (await readArea('local')) ?? {};
  return attempt(() => browser.storage.local.set(planOverriding(values, items)));
}

/**
 * Moves what waits in `local` to `sync`; false when `sync` is refused, and everything stays. `own`
 * are this page's values, in case that another page moved older ones of them at the same moment.
 */
async function moveToSync(own: StoredValues): Promise<boolean> {
  const [sync, local] = await Promise.all([readArea('sync'), readArea('local')]);
  if (!sync) return false;
  const waiting = local ?? {};
  const names = Object.keys(waiting).filter(isOurs);
  const values = { ...own, ...storedFrom(waiting).values };
  if (Object.keys(values).length === 0) return true;
  const { set, remove } = planWriting(values, sync);
  const moved = await attempt(async () => {
    await browser.storage.sync.set({ ...set });
    if (remove.length > 0) await browser.storage.sync.remove([...remove]);
  });
  if (moved) await forgetMoved(waiting, names);
  return moved;
}

/** Takes items out of `local`, but for those that another window changed meanwhile. */
async function forgetMoved(moved: StoredValues, names: readonly string[]): Promise<void> {
  const now = (await readArea('local')) ?? {};
  const done = names.filter((name) => now[name] === moved[name]);
  if (done.length > 0) await attempt(() => browser.storage.local.remove(done));
}

const isOurs = (name: string): boolean => (itemVersion(name) ?? Infinity) <= CHAIN.version;
