// How pages are parted for cross-validation: by site, never by page.
import path from 'node:path';
import { BENCH, PAGES, prepareBench, ROOT } from '../../tests/bench/shared-bench.mjs';

/** Parts that the sites are in. */
export const FOLDS = 5;

/** The part, 0 to 4, of a registrable domain. */
export function foldOf(domain) {
  let hash = 7;
  for (const sign of domain) hash = (Math.imul(hash, 31) + sign.charCodeAt(0)) >>> 0;
  return (hash >>> 3) % FOLDS;
}

/** The file of weights that were learnt without the sites of a part; `train.mjs --folds` writes it. */
export const weightsOf = (fold) => path.join(ROOT, '.cache', 'train', `weights-${fold}.ts`);

/** The part of each page of ../shared/pages, by its address as the truths have it. */
export async function foldByAddress() {
  prepareBench();
  const { loadPages } = await import(path.join(BENCH, 'lib', 'run.mjs'));
  return new Map(loadPages(PAGES).map(({ url, domain }) => [url, foldOf(domain)]));
}
