// node scripts/train/train-prune.mjs [--trees 60] [--depth 3] [--write] — learns from .cache/train/blocks.jsonl which
// blocks are not the article. Folds are cut by registrable domain. `--write` stores the weights.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { BENCH, PAGES, ROOT } from '../../tests/bench/shared-bench.mjs';
import { binRows, chanceOf, grow } from './forest.mjs';
import { sharesOf, tokensOf } from './labels.mjs';

const option = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const trees = option('trees', 60);
const depth = option('depth', 3);
const rate = option('rate', 0.2);
const keepWeight = option('keep', 1.5);
const FOLDS = 5;

const { loadPages } = await import(path.join(BENCH, 'lib', 'run.mjs'));
const { shingleScore, shingleAggregate } = await import(path.join(BENCH, 'lib', 'score.mjs'));
const suspects = JSON.parse(readFileSync(path.join(BENCH, 'suspects.json'), 'utf8'));
const truths = new Map(loadPages(PAGES).map((page) => [`${page.dataset}/${page.id}`, page]));

const [head, ...lines] = readFileSync(path.join(ROOT, '.cache', 'train', 'blocks.jsonl'), 'utf8').split('\n').filter(Boolean);
const names = JSON.parse(head);
const pages = lines.flatMap((line) => {
  const { dataset, id, blocks } = JSON.parse(line);
  const key = `${dataset}/${id}`;
  const truth = truths.get(key);
  if (truth?.text === undefined || truth.suspect || suspects[key]?.reviewed?.startsWith('truth cut') || blocks.length === 0) return [];
  const score = scoreOf(truth, blocks);
  return [{ key, truth, blocks, shares: sharesOf(blocks, truth.text), score, fold: foldOf(truth.domain) }];
});

function foldOf(domain) {
  let hash = 7;
  for (const sign of domain) hash = (Math.imul(hash, 31) + sign.charCodeAt(0)) >>> 0;
  return (hash >>> 3) % FOLDS;
}

function scoreOf(truth, blocks) {
  return shingleScore(truth.text, blocks.map(({ text }) => text).join('\n'), { strict: truth.dataset === 'scrapinghub' });
}

const rows = [];
const labels = [];
const weights = [];
const folds = [];
for (const { blocks, shares, fold, score } of pages) {
  if (score.f < 0.4 || score.r < 0.5) continue;
  for (const [index, share] of shares.entries()) {
    if (share === null || (share > 0.2 && share < 0.6)) continue;
    const isKept = share >= 0.6;
    rows.push(blocks[index].row);
    labels.push(isKept ? 1 : 0);
    const words = Math.min(tokensOf(blocks[index].text).length, 60);
    weights.push((0.3 + words / 20) * (isKept ? keepWeight : 1));
    folds.push(fold);
  }
}
const binned = binRows(rows);
console.log(`${pages.length} pages, ${rows.length} blocks, ${labels.filter((label) => label === 0).length} to drop, ${names.length} features`);

const settings = { labels, weights, trees, depth, rate, seed: 1 };
const models = Array.from({ length: FOLDS }, (_, fold) => grow(binned, { ...settings, use: [...rows.keys()].filter((row) => folds[row] !== fold) }));
for (const page of pages) page.chances = page.blocks.map(({ row }) => chanceOf(models[page.fold], row));

report('as it is', () => true);
report('truth', (page, index) => (page.shares[index] ?? 1) > 0.3);
for (const threshold of [0.1, 0.2, 0.3, 0.4, 0.5, 0.6]) {
  report(`chance ≥ ${threshold}`, (page, index) => page.chances[index] >= threshold);
}
console.log(auc());
importance();

function report(label, isKept) {
  const scores = pages.map((page) => scoreOf(page.truth, page.blocks.filter((_, index) => isKept(page, index))));
  const { p, r, f } = shingleAggregate(scores);
  const mean = scores.reduce((sum, score) => sum + score.f, 0) / scores.length;
  const low = scores.filter((score) => score.f < 0.5).length / scores.length;
  console.log(`${label.padEnd(16)} P ${p.toFixed(4)} R ${r.toFixed(4)} F1 ${f.toFixed(4)} mean ${mean.toFixed(4)} <0.5 ${low.toFixed(4)}`);
}

function auc() {
  const all = pages.flatMap((page) => page.shares.flatMap((share, index) => (share === null || (share > 0.2 && share < 0.6) ? [] : [[page.chances[index], share >= 0.6 ? 1 : 0]])));
  all.sort((a, b) => a[0] - b[0]);
  let drops = 0;
  let sum = 0;
  for (const [, kept] of all) kept ? (sum += drops) : drops++;
  return `blocks: AUC ${(sum / (drops * (all.length - drops))).toFixed(4)} in cross-validation`;
}

function importance() {
  const uses = new Map();
  for (const { forest } of models) for (const tree of forest) for (const [place, node] of tree.entries()) if (Array.isArray(node)) uses.set(names[node[0]], (uses.get(names[node[0]]) ?? 0) + 1 / (1 + Math.floor(Math.log2(place + 1))));
  console.log([...uses].sort((a, b) => b[1] - a[1]).slice(0, 60).map(([name, count]) => `${name} ${count.toFixed(0)}`).join(', '));
  console.log('unused:', names.filter((name) => !uses.has(name)).join(' '));
}

if (process.argv.includes('--write')) {
  const model = grow(binned, { ...settings, use: [...rows.keys()] });
  const text = JSON.stringify(model);
  console.log(`weights ${text.length} characters, gzip ${gzipSync(text).length}`);
  writeFileSync(path.join(ROOT, '.cache', 'train', 'model.json'), text);
}
