// node scripts/train/train.mjs [--trees 60] [--depth 4] [--rate 0.2] [--keep 1.3] [--omit a,b] [--write] — learns from .cache/train/blocks.jsonl which
// blocks of a page are the article. Cross-validated by registrable domain. `--write` stores the weights.
import { createReadStream, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { gzipSync } from 'node:zlib';
import { BENCH, PAGES, ROOT } from '../../tests/bench/shared-bench.mjs';
import { binRows, chanceOf, grow } from './forest.mjs';
import { sharesOf, tokensOf } from './labels.mjs';

const option = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const settings = {
  trees: option('trees', 60),
  depth: option('depth', 4),
  rate: option('rate', 0.2),
  seed: 1,
  columnShare: 0.3,
  rowShare: 0.5,
};
const keepWeight = option('keep', 1.3);
const FOLDS = 5;

/** Weight of a page; what a tree asks for at least counts in the same unit. */
const PAGE_WEIGHT = 40;

/** Blocks of a page that are learnt from. */
const MOST_BLOCKS = 250;

const { loadPages } = await import(path.join(BENCH, 'lib', 'run.mjs'));
const { shingleScore, shingleAggregate } = await import(path.join(BENCH, 'lib', 'score.mjs'));
const suspects = JSON.parse(readFileSync(path.join(BENCH, 'suspects.json'), 'utf8'));
const truths = new Map(loadPages(PAGES).map((page) => [`${page.dataset}/${page.id}`, page]));

/** Features that are left out of learning, to see what they are worth: `--omit stated,hidden`. */
const omitAt = process.argv.indexOf('--omit');
const omitted = new Set(omitAt < 0 ? [] : process.argv[omitAt + 1]?.split(','));

let names;
const pages = [];
for await (const line of createInterface({
  input: createReadStream(path.join(ROOT, '.cache', 'train', 'blocks.jsonl')),
})) {
  if (!names) names = JSON.parse(line);
  else addPage(JSON.parse(line));
}

function addPage({ dataset, id, blocks }) {
  for (const { row } of blocks)
    for (const [at, name] of names.entries()) if (omitted.has(name)) row[at] = 0;
  const key = `${dataset}/${id}`;
  const truth = truths.get(key);
  if (
    truth?.text === undefined ||
    truth.suspect ||
    suspects[key]?.reviewed?.startsWith('truth cut') ||
    blocks.length === 0
  )
    return;
  pages.push({
    key,
    truth,
    blocks,
    shares: sharesOf(blocks, truth.text),
    fold: foldOf(truth.domain),
  });
}

function foldOf(domain) {
  let hash = 7;
  for (const sign of domain) hash = (Math.imul(hash, 31) + sign.charCodeAt(0)) >>> 0;
  return (hash >>> 3) % FOLDS;
}

const examples = pages.flatMap(examplesOf);
console.log(
  `${pages.length} pages, ${examples.length} blocks, ${examples.filter(({ label }) => label === 0).length} to drop, ${names.length} features`,
);

function examplesOf({ blocks, shares, fold }) {
  // A page weighs as one page, a block by its share of the article.
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

/** Grows a forest for each fold, and judges the pages of the fold by it. */
function crossValidate(rows, judge) {
  const binned = binRows(rows);
  const given = {
    ...settings,
    labels: examples.map(({ label }) => label),
    weights: examples.map(({ weight }) => weight),
  };
  for (let fold = 0; fold < FOLDS; fold++) {
    const use = [...examples.keys()].filter((index) => examples[index].fold !== fold);
    const model = grow(binned, { ...given, use });
    for (const page of pages) if (page.fold === fold) judge(page, model);
  }
  return () => grow(binned, { ...given, use: [...examples.keys()] });
}

report('chosen', ({ blocks }, index) => blocks[index].isChosen);
report('truth', ({ shares }, index) => (shares[index] ?? 0) > 0.4);
const growForest = crossValidate(
  examples.map(({ block }) => block.row),
  (page, model) => {
    page.chances = page.blocks.map(({ row }) => chanceOf(model, row));
  },
);
for (const threshold of [0.25, 0.35, 0.45])
  report(`forest ≥ ${threshold}`, ({ chances }, index) => chances[index] >= threshold);
console.log(auc());

for (const dataset of ['scrapinghub', 'aed', 'fundus', 'magic-article', 'wcxb']) {
  const some = pages.filter(({ truth }) => truth.dataset === dataset);
  report(`${dataset} chosen`, ({ blocks }, index) => blocks[index].isChosen, some);
  report(`${dataset} ≥ 0.35`, ({ chances }, index) => chances[index] >= 0.35, some);
}
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

function report(label, isKept, some = pages) {
  const scores = some.map((page) =>
    shingleScore(
      page.truth.text,
      page.blocks
        .filter((_, index) => isKept(page, index))
        .map(({ text }) => text)
        .join('\n'),
      { strict: page.truth.dataset === 'scrapinghub' },
    ),
  );
  const { p, r, f } = shingleAggregate(scores);
  const mean = scores.reduce((sum, score) => sum + score.f, 0) / scores.length;
  const low = scores.filter((score) => score.f < 0.5).length / scores.length;
  console.log(
    `${label.padEnd(22)} P ${p.toFixed(4)} R ${r.toFixed(4)} F1 ${f.toFixed(4)} mean ${mean.toFixed(4)} <0.5 ${low.toFixed(4)}`,
  );
}

function auc() {
  const all = pages.flatMap(({ shares, chances }) =>
    shares.flatMap((share, index) =>
      share === null || (share > 0.2 && share < 0.6) ? [] : [[chances[index], share >= 0.6]],
    ),
  );
  all.sort((a, b) => a[0] - b[0]);
  let drops = 0;
  let sum = 0;
  for (const [, isKept] of all) {
    if (isKept) sum += drops;
    else drops++;
  }
  return `blocks: AUC ${(sum / (drops * (all.length - drops))).toFixed(4)} in cross-validation`;
}

if (process.argv.includes('--write')) {
  write(growForest(), names);
}

function write({ base, forest }, all) {
  const used = [
    ...new Set(forest.flatMap((tree) => tree.filter(Array.isArray).map(([feature]) => feature))),
  ].sort((a, b) => a - b);
  const short = (value, digits) =>
    String(Number(value.toPrecision(digits))).replace(/^(-?)0\./, '$1.');
  const trees = forest.map((tree) => {
    const nodes = tree.map((node) =>
      Array.isArray(node)
        ? `${used.indexOf(node[0]).toString(36)}<${short(node[1], 4)}`
        : node === null
          ? '-'
          : short(node, 3),
    );
    while (nodes.at(-1) === '-') nodes.pop();
    return nodes.join(' ');
  });
  const source = `import type { Forest } from './forest';

/**
 * Learnt by \`scripts/train/train.mjs\` from ${pages.length} pages of the five collections that ARTICLES* pools; the features are
 * those of \`features.ts\`. A chance near 1 is the article.
 */
export const WEIGHTS: Forest = {
  base: ${short(base, 3).replace(/^(-?)\./, '$10.')},
  features:
    '${used.map((feature) => all[feature]).join(' ')}',
  trees: \`
${trees.join('\n')}
\`,
};
`;
  console.log(`${source.length} characters, gzip ${gzipSync(source).length}`);
  writeFileSync(path.join(ROOT, 'core', 'extract', 'prune', 'weights.ts'), source);
}
