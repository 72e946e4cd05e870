import { browser } from 'wxt/browser';
import { fingerprint } from '../core/fingerprint';
import { patternOf } from '../core/sites';

/** The one item that holds all places, in `storage.local`: never synchronised. */
const ITEM = 'places';

/** Articles whose place is kept; the one read longest ago goes first. About 10 kB. */
const MOST = 300;

/**
 * Fingerprints of an article's address, of the paragraph that was being read, and of the article's
 * site, by which its places are forgotten: none can be read back. Earlier versions kept no site.
 */
type Kept = readonly [article: string, paragraph: string, site?: string];

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
  const places = paragraph ? [[name, paragraph, siteOf(patternOf(url))], ...others] : others;
  await write(() => browser.storage.local.set({ [ITEM]: places.slice(0, MOST) }));
}

/** Forgets the places on the site of an address; places of which the site is not known go with them. */
export const forgetPlaces = (url: URL): Promise<void> => forgetSites([patternOf(url)]);

/** Forgets the places on sites, given by the patterns of their hosts. */
export async function forgetSites(patterns: readonly string[]): Promise<void> {
  const sites = patterns.map(siteOf);
  const places = await readPlaces();
  const others = places.filter(([, , site]) => site !== undefined && !sites.includes(site));
  if (others.length === places.length) return;
  await write(() => browser.storage.local.set({ [ITEM]: others }));
}

/** Forgets every place. */
export const forgetAllPlaces = (): Promise<void> => write(() => browser.storage.local.remove(ITEM));

const siteOf = (pattern: string): string => fingerprint(pattern);

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
