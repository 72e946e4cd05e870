// node scripts/train/train.mjs [--trees 120] [--depth 5] [--rate 0.12] [--keep 1.3] [--bare 0.3] [--omit a,b] [--write] [--quick] [--folds] — learns from .cache/train which
// blocks of a page are the article, from each page as it is and, for the share `--bare` of its weight, without its names. Cross-validated by registrable domain. `--write` stores the weights; `--quick` goes without the cross-validation; `--folds` stores the weights of each of its parts for `bench:unseen`.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { option } from '../../tests/bench/option.mjs';
import { ROOT } from '../../tests/bench/shared-bench.mjs';
import { FOLDS, weightsOf } from './folds.mjs';
import { binRows, chanceOf, grow } from './forest.mjs';
import { examplesOf, readPages } from './pages.mjs';
import { WEIGHTS, writeWeights } from './write-weights.mjs';

/** A number given in the command. */
const number = (name, otherwise) => Number(option(name, otherwise));
const settings = {
  trees: number('trees', 120),
  depth: number('depth', 5),
  rate: number('rate', 0.12),
  seed: 1,
  columnShare: 0.3,
  rowShare: 0.5,
};

/** Features that are left out of learning, to see what they are worth: `--omit stated,hidden`. */
const omitted = new Set(option('omit')?.split(','));

const { names, pages } = await readPages('blocks.jsonl', omitted);
const keepWeight = number('keep', 1.3);
const bareShare = number('bare', 0.3);
const bare = bareShare > 0 ? (await readPages('bare.jsonl', omitted)).pages : [];
const weighted = (page, share) =>
  examplesOf(page, keepWeight).map((example) => ({ ...example, weight: example.weight * share }));
const examples = [
  ...pages.flatMap((page) => weighted(page, 1 - bareShare)),
  ...bare.flatMap((page) => weighted(page, bareShare)),
];
console.log(
  `${pages.length} pages, ${examples.length} blocks, ${examples.filter(({ label }) => label === 0).length} to drop, ${names.length} features`,
);

const binned = binRows(examples.map(({ block }) => block.row));
const given = {
  ...settings,
  labels: examples.map(({ label }) => label),
  weights: examples.map(({ weight }) => weight),
};

/** Grows a forest without the pages of the fold `out`; null leaves none out. */
const growWithout = (out) =>
  grow(binned, {
    ...given,
    use: [...examples.keys()].filter((index) => examples[index].fold !== out),
  });

if (process.argv.includes('--write')) writeWeights(WEIGHTS, growWithout(null), { names, pages });
if (process.argv.includes('--quick')) process.exit();

for (let fold = 0; fold < FOLDS; fold++) {
  const model = growWithout(fold);
  for (const page of pages)
    if (page.fold === fold) page.chances = page.blocks.map(({ row }) => chanceOf(model, row));
  if (process.argv.includes('--folds')) {
    const seen = pages.filter((page) => page.fold !== fold);
    writeWeights(weightsOf(fold), model, { names, pages: seen });
  }
}
// Only now: it asks for the benchmark, which reading the pages has prepared.
const { reportAll } = await import('./report.mjs');
reportAll(pages, names);
writeFileSync(
  path.join(ROOT, '.cache', 'train', 'judged.jsonl'),
  pages
    .map(({ key, blocks, chances, shares }) =>
      JSON.stringify({
        key,
        rows: blocks.map(({ text, isChosen }, index) => [
          chances[index].toFixed(2),
          shares[index]?.toFixed(2) ?? '-',
          isChosen ? 1 : 0,
          text.slice(0, 100),
        ]),
      }),
    )
    .join('\n'),
);
