// npm run bench:quality — scores extraction on the pages of ../shared, in Chromium, beside the
// stored scores of others. Arguments go on to the benchmark: --datasets a,b  --limit 40  --worst 15
// --name another  --keep-html  --jobs 1  --cache (go on with a run that was cut off)
// --unseen: each page is judged by weights learnt without its site (`scripts/train`: describe-pages.mjs, train.mjs --folds)
// --pin, --lower: see floors.mjs
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkFloors } from './floors.mjs';
import { option } from './option.mjs';
import { BENCH, PAGES, prepareBench, ROOT } from './shared-bench.mjs';

const BASELINES = 'readability-jsdom,defuddle-linkedom';
const REPORTS = path.join(ROOT, '.cache', 'bench');

const OURS = ['--pin', '--lower', '--unseen'];
const UNSEEN = process.argv.includes('--unseen');
const options = process.argv.slice(2).filter((word) => !OURS.includes(word));
const name = option('name', UNSEEN ? 'unseen' : 'lectern');

try {
  prepareBench();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
mkdirSync(REPORTS, { recursive: true });
const results = path.resolve(option('out', path.join(REPORTS, `${name}.json`)));
const report = path.join(REPORTS, `${name}.md`);

const run = spawnSync(
  process.execPath,
  [
    path.join(BENCH, 'bench.mjs'),
    ...['--module', path.join(ROOT, 'tests', 'bench', 'extract.mjs')],
    ...['--name', name, '--data', PAGES, '--baselines', BASELINES],
    // A page that hangs is given up after 20 seconds by the extractor's own clock.
    ...['--timeout', '60000'],
    ...options,
    ...['--out', results],
  ],
  {
    env: { ...process.env, LECTERN_BENCH_UNSEEN: UNSEEN ? '1' : '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  },
);
if (run.status !== 0) {
  console.error(run.stdout);
  process.exit(run.status ?? 1);
}
writeFileSync(report, run.stdout);
const groups = JSON.parse(readFileSync(results, 'utf8'));
printTable(groups);
printFailures(groups);
for (const line of remarksOf(run.stdout)) console.log(line);
const selection = `datasets ${option('datasets', 'all')}, limit ${option('limit', 'none')}${UNSEEN ? ', sites unseen' : ''}`;
const [pin, lower] = OURS.map((word) => process.argv.includes(word));
if (!checkFloors(selection, figuresOf(groups), { pin, lower })) process.exitCode = 1;
console.log(`\nThe whole report: ${path.relative(process.cwd(), report)}`);

/** One row for each group of pages and each extractor. */
function printTable(groups) {
  console.log(
    '| pages | extractor | n | P | R | F1 | page mean | captions aside | < 0.5 | title | author | date | pictures R/P | captions tied | extract() ms median/p95 |',
  );
  console.log('|---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|');
  for (const [group, extractors] of Object.entries(groups)) {
    for (const [extractor, scores] of Object.entries(extractors)) {
      if (extractor !== '_oracle') console.log(rowOf(group, extractor, scores));
    }
  }
}

/** The figures that are pinned, by their names. */
function figuresOf(groups) {
  const figures = {};
  for (const [group, extractors] of Object.entries(groups)) {
    const scores = extractors[name];
    const all = {
      F1: headlineOf(group, scores ?? {})?.f,
      'captions aside': scores?.shFNc,
      'under half': scores?.fail,
      title: scores?.title?.exact,
      author: scores?.author?.soft,
      date: scores?.date?.exact,
      'pictures found': scores?.img?.recall,
      'pictures right': scores?.img?.precision,
      'captions tied': scores?.img?.capAttached,
    };
    for (const [figure, value] of Object.entries(all))
      if (typeof value === 'number' && !Number.isNaN(value)) figures[`${group} ${figure}`] = value;
  }
  return figures;
}

/** Pages on which the extractor threw or was too slow; they count as empty above. */
function printFailures(groups) {
  for (const [group, extractors] of Object.entries(groups)) {
    const failed = extractors[name]?.err ?? 0;
    if (failed > 0) console.log(`\n${group}: ${failed} of ${extractors[name].n} pages failed.`);
  }
}

function rowOf(group, extractor, scores) {
  const { p, r, f } = headlineOf(group, scores) ?? {};
  const { img, timeExtract } = scores;
  const cells = [
    group,
    extractor === name ? `**${extractor}**` : extractor,
    scores.n,
    ...[p, r, f, scores.shF, scores.shFNc, scores.fail].map(share),
    ...[scores.title?.exact, scores.author?.soft, scores.date?.exact].map(share),
    img ? `${share(img.recall)}/${share(img.precision)}` : '-',
    img ? share(img.capAttached) : '-',
    timeExtract ? `${timeExtract.median.toFixed(0)}/${timeExtract.p95.toFixed(0)}` : '-',
  ];
  return `| ${cells.join(' | ')} |`;
}

/** The figure that the authors of a collection report; see `lib/evaluate.mjs` of the benchmark. */
function headlineOf(group, { snip, bag, shingle }) {
  if (group === 'trafilatura') return snip;
  return group.startsWith('wcxb') ? bag : shingle;
}

function share(value) {
  return typeof value === 'number' && !Number.isNaN(value) ? value.toFixed(3) : '-';
}

/** What the benchmark says after its tables: comparison in pairs, worst pages. */
function remarksOf(text) {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => line.startsWith('## Paired comparison'));
  return at < 0 ? [] : ['', ...lines.slice(at)];
}
