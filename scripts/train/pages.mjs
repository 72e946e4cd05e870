// The pages of a file of .cache/train with their truths, and the blocks of them that are learnt from.
import { createReadStream, readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { BENCH, PAGES, prepareBench, ROOT } from '../../tests/bench/shared-bench.mjs';
import { foldOf } from './folds.mjs';
import { sharesOf, tokensOf } from './labels.mjs';

/** Weight of a page; what a tree asks for at least counts in the same unit. */
const PAGE_WEIGHT = 40;

/** Blocks of a page that are learnt from. */
const MOST_BLOCKS = 250;

/**
 * Reads them from `file`: `names` of the numbers in the rows, and `pages`.
 * Features in `omitted` are set to 0.
 */
export async function readPages(file, omitted) {
  prepareBench();
  const { loadPages } = await import(path.join(BENCH, 'lib', 'run.mjs'));
  const suspects = JSON.parse(readFileSync(path.join(BENCH, 'suspects.json'), 'utf8'));
  const truths = new Map(loadPages(PAGES).map((page) => [`${page.dataset}/${page.id}`, page]));
  const pages = [];
  let names;
  for await (const line of createInterface({
    input: createReadStream(path.join(ROOT, '.cache', 'train', file)),
  })) {
    if (!names) {
      names = JSON.parse(line);
      continue;
    }
    const { dataset, id, blocks } = JSON.parse(line);
    const key = `${dataset}/${id}`;
    const truth = truths.get(key);
    if (
      truth?.text === undefined ||
      truth.suspect ||
      suspects[key]?.reviewed?.startsWith('truth cut') ||
      blocks.length === 0
    )
      continue;
    for (const { row } of blocks)
      for (const [at, name] of names.entries()) if (omitted.has(name)) row[at] = 0;
    // Plain lists of numbers take four times the memory.
    for (const block of blocks) block.row = Float32Array.from(block.row);
    const shares = sharesOf(blocks, truth.text);
    pages.push({ key, truth, blocks, shares, fold: foldOf(truth.domain) });
  }
  return { names, pages };
}

/** The blocks of a page that are learnt from: a page weighs as one page, a block by its share of the article. */
export function examplesOf({ blocks, shares, fold }, keepWeight) {
  const words = blocks.map(({ text }) => Math.min(tokensOf(text).length, 80));
  const all = words.reduce(
    (sum, count, index) => sum + ((shares[index] ?? 0) >= 0.6 ? count : 0),
    0,
  );
  const stride = Math.max(1, blocks.length / MOST_BLOCKS);
  return shares.flatMap((share, index) => {
    if (share === null || (share > 0.2 && share < 0.6)) return [];
    if (Math.floor(index / stride) === Math.floor((index - 1) / stride)) return [];
    const isKept = share >= 0.6;
    const weight =
      ((PAGE_WEIGHT * (words[index] + 5) * stride) / (all + 300)) * (isKept ? keepWeight : 1);
    return [{ block: blocks[index], label: isKept ? 1 : 0, weight: Math.min(weight, 20), fold }];
  });
}
