// node tests/bench/compare.mjs <before> <after> [--metric text|title|author|date|images] [--datasets a,b] [--worst 30] [--show dataset/id]
// Lists the pages whose score changed most between two runs, for reading. A run is a name given to
// `bench:quality --name`, a folder of its predictions, or a stored one such as readability-jsdom.
// `--show` prints what one page gained and lost, line by line.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { option } from './option.mjs';
import { BENCH, PAGES, prepareBench } from './shared-bench.mjs';

prepareBench();
const { loadPages, loadPreds } = await import(path.join(BENCH, 'lib', 'run.mjs'));
const { scoreAll } = await import(path.join(BENCH, 'lib', 'evaluate.mjs'));

const [before, after] = process.argv.slice(2);
if (!before || !after) {
  console.error('Name two runs: node tests/bench/compare.mjs <before> <after>');
  process.exit(1);
}

/** How a page's score is read for each metric; undefined where the truth does not speak of it. */
const METRICS = {
  text: (row) => row.shNc?.f ?? segmentsOf(row.snip),
  title: (row) => row.title?.exact,
  author: (row) => row.author?.soft,
  date: (row) => row.date?.exact,
  images: (row) => (row.img ? row.img.found / row.img.truth : undefined),
};

const datasets = option('datasets')?.split(',');
const pages = loadPages(PAGES, datasets);
const shown = option('show');
if (shown) show(shown);
else list(METRICS[option('metric', 'text')] ?? METRICS.text, Number(option('worst', 30)));

/** F1 of wanted and unwanted segments of one page. */
function segmentsOf(counts) {
  return counts ? (2 * counts.tp) / (2 * counts.tp + counts.fp + counts.fn) : undefined;
}

function list(metric, count) {
  const [old, now] = [before, after].map(scoresOf);
  const changes = pages.flatMap((page) => {
    const key = `${page.dataset}/${page.id}`;
    const [from, to] = [old.get(key), now.get(key)].map((row) => row && metric(row));
    return from === undefined || to === undefined ? [] : [{ key, url: page.url, from, to }];
  });
  const moved = changes.filter(({ from, to }) => Math.abs(to - from) > 0.005);
  const mean = (side) => changes.reduce((sum, change) => sum + change[side], 0) / changes.length;
  const worse = moved
    .filter(({ from, to }) => to < from)
    .sort((a, b) => a.to - a.from - (b.to - b.from));
  const better = moved
    .filter(({ from, to }) => to > from)
    .sort((a, b) => b.to - b.from - (a.to - a.from));
  console.log(
    `${changes.length} pages, mean ${mean('from').toFixed(4)} → ${mean('to').toFixed(4)}; ${better.length} better, ${worse.length} worse`,
  );
  for (const [title, rows] of Object.entries({ worse, better })) {
    console.log(`\n${title}`);
    for (const { key, url, from, to } of rows.slice(0, count)) {
      console.log(`${from.toFixed(3)} → ${to.toFixed(3)}  ${key}  ${url}`);
    }
  }
}

function scoresOf(run) {
  const predictions = predictionsOf(run);
  const rows = predictions.size > 0 ? scoreAll(pages, predictions) : storedScores(run);
  if (rows.length === 0) throw new Error(`There is no run called ${run}.`);
  return new Map(rows.map((row) => [`${row.ds}/${row.id}`, row]));
}

function predictionsOf(run) {
  const folder = existsSync(run) ? path.resolve(run) : path.join(BENCH, 'preds-ours', run);
  return loadPreds(path.dirname(folder), path.basename(folder), datasets);
}

function storedScores(run) {
  const file = path.join(PAGES, 'baseline-scores.jsonl.gz');
  if (!existsSync(file)) return [];
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line)).filter((row) => row.x === run);
}

function show(key) {
  const page = pages.find(({ dataset, id }) => `${dataset}/${id}` === key);
  if (!page) throw new Error(`There is no page ${key}.`);
  const fields = ['title', 'byline', 'publishedTime', 'siteName'];
  const wanted = linesOf(page.text ?? (page.with ?? []).join('\n'));
  console.log(`${key}  ${page.url}\ntruth: ${page.title} | ${page.author} | ${page.date}`);
  for (const run of [before, after]) {
    const found = predictionsOf(run).get(key);
    console.log(`\n${run}: ${fields.map((field) => found?.[field] ?? '-').join(' | ')}`);
    const lines = linesOf(found?.text ?? '');
    for (const line of wanted)
      if (!lines.has(line)) console.log(`  missing  ${line.slice(0, 160)}`);
    for (const line of lines)
      if (!wanted.has(line)) console.log(`  extra    ${line.slice(0, 160)}`);
  }
}

function linesOf(text) {
  return new Set(
    text
      .split('\n')
      .map((line) => line.replace(/\s+/g, ' ').trim())
      .filter(Boolean),
  );
}
