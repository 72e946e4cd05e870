// node scripts/train/train.mjs [--trees 120] [--depth 5] [--rate 0.12] [--keep 1.3] [--omit a,b] [--write] [--quick] — learns from .cache/train/blocks.jsonl which
// blocks of a page are the article. Cross-validated by registrable domain. `--write` stores the weights; `--quick` goes without the cross-validation.
import { createReadStream, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { BENCH, PAGES, ROOT } from '../../tests/bench/shared-bench.mjs';
import { binRows, chanceOf, grow } from './forest.mjs';
import { sharesOf, tokensOf } from './labels.mjs';

const option = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const settings = {
  trees: option('trees', 120),
  depth: option('depth', 5),
  rate: option('rate', 0.12),
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
const { bagScore, shingleScore, shingleAggregate } = await import(
  path.join(BENCH, 'lib', 'score.mjs')
);
const { outputFiles } = await build({
  entryPoints: [path.join(ROOT, 'core/extract/prune/forest.ts')],
  format: 'esm',
  write: false,
});
const { SIGNS } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
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
  for (let fold = 0; fold < FOLDS && !process.argv.includes('--quick'); fold++) {
    const use = [...examples.keys()].filter((index) => examples[index].fold !== fold);
    const model = grow(binned, { ...given, use });
    for (const page of pages) if (page.fold === fold) judge(page, model);
  }
  return () => grow(binned, { ...given, use: [...examples.keys()] });
}

const growForest = crossValidate(
  examples.map(({ block }) => block.row),
  (page, model) => {
    page.chances = page.blocks.map(({ row }) => chanceOf(model, row));
  },
);
if (process.argv.includes('--write')) write(growForest(), names);
if (process.argv.includes('--quick')) process.exit();
const kindOf = ({ truth }) =>
  truth.dataset === 'magic-forum' ? 'forum' : truth.dataset === 'wcxb' ? truth.pageType : 'article';
const isText = (page) => /article|documentation/.test(kindOf(page));
const texts = pages.filter(isText);
report('ARTICLES* chosen', ({ blocks }, index) => blocks[index].isChosen, texts);
report('ARTICLES* truth', ({ shares }, index) => (shares[index] ?? 0) > 0.4, texts);
for (const threshold of [0.25, 0.35, 0.45])
  report(`ARTICLES* ≥ ${threshold}`, ({ chances }, index) => chances[index] >= threshold, texts);
console.log(auc());

for (const dataset of ['scrapinghub', 'aed', 'fundus', 'magic-article', 'wcxb']) {
  const some = texts.filter(({ truth }) => truth.dataset === dataset);
  report(`${dataset} chosen`, ({ blocks }, index) => blocks[index].isChosen, some);
  report(`${dataset} ≥ 0.35`, ({ chances }, index) => chances[index] >= 0.35, some);
}
/** Choosing as `core/extract/choose.ts` does it, by limits for pages that say they are a text and for others. */
const rule = (limits) => (page, index) => {
  page.rules ??= new Map();
  if (!page.rules.has(limits)) page.rules.set(limits, keptBy(limits, page));
  return page.rules.get(limits)[index];
};

function keptBy(kinds, { blocks, chances }) {
  const says = ({ row }, ...features) => features.some((name) => row[names.indexOf(name)] > 0);
  const [first] = blocks;
  const isForum = says(first, 'page:forum', 'page:schemaForum');
  const isText = says(first, 'page:schemaText', 'page:ogArticle', 'page:textPath');
  const limits = kinds[isForum ? 'thread' : isText ? 'text' : 'other'];
  const isKept = blocks.map((block, at) => {
    const { isChosen, tag } = block;
    if (isChosen) return chances[at] >= (/^(?:pre|table)$/.test(tag) ? LISTING : limits.chosen);
    const isTalk = says(block, 'own:comments', 'upper:comments');
    return chances[at] >= (isTalk ? limits.talk : limits.loose);
  });
  const lengthOf = (some) => some.reduce((sum, { text: words }) => sum + words.length, 0);
  const all = lengthOf(blocks.filter((_, at) => isKept[at]));
  const lost = lengthOf(blocks.filter(({ isChosen }, at) => isKept[at] && !isChosen));
  const anew = lost > all * limits.missed;
  return blocks.map(({ isChosen }, at) =>
    all < 200 ? isChosen : isKept[at] && (anew || isChosen),
  );
}

const LISTING = 0.15;
const RULES = {
  'as it is': {
    text: { chosen: 0.35, loose: 0.5, talk: 9, missed: 0.1 },
    thread: { chosen: 0.35, loose: 0.35, talk: 0.35, missed: 0 },
    other: { chosen: 0.35, loose: 0.35, talk: 9, missed: 0 },
  },
};
for (const [name, limits] of Object.entries(RULES)) {
  report(`ARTICLES* rule ${name}`, rule(limits), texts);
  report(
    `scrapinghub rule ${name}`,
    rule(limits),
    texts.filter(({ truth }) => truth.dataset === 'scrapinghub'),
  );
}
for (const kind of [
  'article',
  'documentation',
  'service',
  'forum',
  'collection',
  'listing',
  'product',
]) {
  const some = pages.filter((page) => page.truth.dataset === 'wcxb' && kindOf(page) === kind);
  reportBag(`${kind} chosen`, ({ blocks }, index) => blocks[index].isChosen, some);
  reportBag(`${kind} truth`, ({ shares }, index) => (shares[index] ?? 0) > 0.4, some);
  for (const threshold of [0.25, 0.35, 0.5])
    reportBag(`${kind} ≥ ${threshold}`, ({ chances }, index) => chances[index] >= threshold, some);
  for (const [name, limits] of Object.entries(RULES))
    reportBag(`${kind} rule ${name}`, rule(limits), some);
}
const forum = pages.filter(({ truth }) => truth.dataset === 'magic-forum');
report('magic-forum chosen', ({ blocks }, index) => blocks[index].isChosen, forum);
report('magic-forum truth', ({ shares }, index) => (shares[index] ?? 0) > 0.4, forum);
report('magic-forum ≥ 0.35', ({ chances }, index) => chances[index] >= 0.35, forum);

function reportBag(label, isKept, some) {
  const scores = some.map((page) =>
    bagScore(
      page.truth.text,
      page.blocks
        .filter((_, index) => isKept(page, index))
        .map(({ text }) => text)
        .join('\n'),
    ),
  );
  const mean = (name) => scores.reduce((sum, score) => sum + score[name], 0) / scores.length;
  console.log(
    `${label.padEnd(24)} n ${some.length} words P ${mean('p').toFixed(4)} R ${mean('r').toFixed(4)} F1 ${mean('f').toFixed(4)}`,
  );
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

function write({ base, forest }, all) {
  const short = (value, digits) =>
    String(Number(value.toPrecision(digits))).replace(/^(-?)0\./, '$1.');
  const asked = new Map();
  for (const node of forest.flat().filter(Array.isArray)) {
    const limits = asked.get(node[0]) ?? new Set();
    asked.set(node[0], limits.add(short(node[1], 4)));
  }
  const questions = [...asked]
    .sort((a, b) => a[0] - b[0])
    .map(([feature, limits]) => [feature, [...limits].sort((a, b) => a - b)]);
  const numbers = new Map();
  for (const [feature, limits] of questions)
    for (const limit of limits) numbers.set(`${feature}<${limit}`, numbers.size);
  const scores = forest.flat().filter((node) => typeof node === 'number');
  const range = Number(short(Math.max(...scores.map(Math.abs)) * 1.001, 3));
  const top = SIGNS.length ** 2 - 1 - numbers.size;
  const sign = (number) => SIGNS[Math.floor(number / SIGNS.length)] + SIGNS[number % SIGNS.length];
  const written = (tree, at) => {
    const node = tree[at];
    if (!Array.isArray(node))
      return sign(numbers.size + Math.round(((node + range) / (2 * range)) * top));
    const question = sign(numbers.get(`${node[0]}<${short(node[1], 4)}`));
    return question + written(tree, 2 * at + 1) + written(tree, 2 * at + 2);
  };
  const source = `import type { Forest } from './forest';

/**
 * Learnt by \`scripts/train/train.mjs\` from ${pages.length} pages of all kinds of the collections in \`../shared/pages\`
 * that have a true text; the features are those of \`features.ts\`. A chance near 1 is the article.
 */
export const WEIGHTS: Forest = {
  base: ${short(base, 3).replace(/^(-?)\./, '$10.')},
  range: ${String(range)},
  questions: \`
${questions.map(([feature, limits]) => `${all[feature]} ${limits.join(' ')}`).join('\n')}
\`,
  trees: \`
${forest.map((tree) => written(tree, 0)).join('\n')}
\`,
};
`;
  console.log(`${source.length} characters, gzip ${gzipSync(source).length}`);
  writeFileSync(path.join(ROOT, 'core', 'extract', 'prune', 'weights.ts'), source);
}
