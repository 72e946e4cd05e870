import { browser } from 'wxt/browser';
import { fingerprint } from '../core/fingerprint';

/** The one item that holds all places, in `storage.local`: never synchronised. */
const ITEM = 'places';

/** Articles whose place is kept; the one read longest ago goes first. About 10 kB. */
const MOST = 300;

/** Fingerprints of an article's address and of the paragraph that was being read: neither can be read back. */
type Kept = readonly [article: string, paragraph: string];

/** Where an article was left: the fingerprint of a paragraph; null when nothing is kept. Never fails. */
export async function findPlace(url: URL): Promise<string | null> {
  const name = nameOf(url);
  return (await readPlaces()).find(([article]) => article === name)?.[1] ?? null;
}

/** Keeps where an article was left; null forgets it. Nothing is kept of a private window. */
export async function keepPlace(url: URL, paragraph: string | null): Promise<void> {
  if (browser.extension.inIncognitoContext) return;
  const name = nameOf(url);
  const others = (await readPlaces()).filter(([article]) => article !== name);
  const places = paragraph ? [[name, paragraph], ...others] : others;
  await write(() => browser.storage.local.set({ [ITEM]: places.slice(0, MOST) }));
}

/** Forgets every place. */
export const forgetPlaces = (): Promise<void> => write(() => browser.storage.local.remove(ITEM));

/** An article is its address without the part after `#`. */
const nameOf = ({ href }: URL): string => fingerprint(href.split('#')[0] ?? href);

async function readPlaces(): Promise<readonly Kept[]> {
  try {
    const { [ITEM]: places }: Record<string, unknown> = await browser.storage.local.get(ITEM);
    return Array.isArray(places) ? places.filter(isKept) : [];
  } catch {
    return [];
  }
}

const isKept = (value: unknown): value is Kept =>
  Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'string';

/** A full or missing storage, or an extension that was updated meanwhile, keeps no places. */
async function write(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    console.info('Lectern could not keep the place.', error);
  }
}
