// npm run bench:detection — tells articles from other pages on the pages of ../shared, in Chromium,
// beside isProbablyReaderable. Arguments: --datasets a,b  --limit 40 (pages a dataset)
// --saved (judge the signs of the last run by the present weights; no browser, no times)
// --train (fit the weights on them, cross-validated by site, and print them)
// --train --signs a,b (with these signs only)
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { bundle, load } from './bundle.mjs';
import { openChromiumPage } from './chromium-page.mjs';
import { crossValidate, eliminate, learn } from './detection-training.mjs';
import { option } from './option.mjs';
import { addressOf, PAGES, ROOT } from './shared-bench.mjs';

const SAVED = path.join(ROOT, '.cache', 'bench', 'detection.jsonl');
const SETS = [
  'wcxb',
  'aed',
  'fundus',
  'scrapinghub',
  'magic-article',
  'trafilatura',
  'postlight',
  'readability',
  'magic-forum',
];
const TEXTS = ['article', 'documentation'];
const OTHERS = ['service', 'collection', 'listing', 'product'];

/** What is run in each page; who goes first changes, since the second finds the page warm. */
const MODULE = `
export { verdictOf } from './core/detect/detect';
import { detect } from './core/detect/detect';
import { readSigns } from './core/detect/signs';
import isProbablyReaderable from '@mozilla/readability/Readability-readerable';
const timed = (work) => {
  const start = performance.now();
  const value = work();
  return { value, ms: performance.now() - start };
};
export const look = (address, first) => {
  const url = new URL(address);
  const ours = () => timed(() => detect(document, url));
  const theirs = () => timed(() => isProbablyReaderable(document));
  const a = first ? ours() : null;
  const b = theirs();
  const signs = Object.fromEntries(
    Object.entries(readSigns(document, url)).map(([sign, value]) => [sign, Number(value)]),
  );
  const { value: verdict, ms } = a ?? ours();
  return { verdict, ms: a ? ms : null, readerable: b.value, readerableMs: a ? null : b.ms, signs };
};`;

const options = process.argv.slice(2);

if (!existsSync(PAGES)) {
  console.error(
    `The benchmark needs ${path.resolve(PAGES)}, which is not part of this repository. Name another place with LECTERN_SHARED.`,
  );
  process.exit(1);
}
const results =
  options.includes('--saved') || options.includes('--train') ? await again() : await run();
if (options.includes('--train')) train(results);
else report(results);

/** Every page in Chromium. */
async function run() {
  const script = await bundle(MODULE, 'detection');
  const page = openChromiumPage();
  const rows = [];
  for (const { dataset, truth } of pagesOf(option('datasets')?.split(',') ?? SETS)) {
    const { id, domain, pageType, readerable: isReadable } = truth;
    const url = addressOf(truth.url);
    const html = gunzipSync(readFileSync(path.join(PAGES, dataset, 'html', `${id}.html.gz`)));
    const first = rows.length % 2 === 0;
    const call = `${script};detection.look(${JSON.stringify(url)},${first})`;
    const seen = await page.run(html.toString('utf8'), url, call).catch((error) => {
      console.error(`${dataset}/${id}: ${error.message}`);
      return null;
    });
    if (seen) rows.push({ dataset, id, url, domain, pageType, isReadable, ...seen });
  }
  await page.close();
  mkdirSync(path.dirname(SAVED), { recursive: true });
  writeFileSync(SAVED, rows.map((row) => JSON.stringify(row)).join('\n'));
  return rows;
}

function* pagesOf(datasets) {
  for (const dataset of datasets) {
    const text = gunzipSync(readFileSync(path.join(PAGES, dataset, 'truth.jsonl.gz'))).toString();
    const truths = text
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    const limit = Number(option('limit') ?? truths.length);
    for (const truth of truths.slice(0, limit)) yield { dataset, truth };
  }
}

/** The pages of the last run, judged by the present weights. */
async function again() {
  if (!existsSync(SAVED)) throw new Error('There is no run yet: leave out --saved and --train.');
  const { verdictOf } = await load(MODULE);
  return readFileSync(SAVED, 'utf8')
    .split('\n')
    .map((line) => JSON.parse(line))
    .map((row) => ({ ...row, verdict: verdictOf(row.signs, new URL(row.url)) }));
}

function report(rows) {
  const of =
    (...types) =>
    (row) =>
      row.dataset === 'wcxb' && types.includes(row.pageType);
  const groups = [
    ['**wcxb: article, documentation** (wanted)', of(...TEXTS)],
    ['**wcxb: service, collection, listing, product** (not wanted)', of(...OTHERS)],
    ...[...TEXTS, ...OTHERS, 'forum'].map((type) => [`wcxb: ${type}`, of(type)]),
    ...SETS.slice(1, -2).map((name) => [`${name} (wanted)`, ({ dataset }) => dataset === name]),
    ['readability: readable (wanted)', (row) => row.dataset === 'readability' && row.isReadable],
    ['readability: not', (row) => row.dataset === 'readability' && !row.isReadable],
    ['magic-forum', ({ dataset }) => dataset === 'magic-forum'],
  ];
  console.log('| pages | n | yes | unsure | isProbablyReaderable |\n|---|--:|--:|--:|--:|');
  for (const [title, belongs] of groups) {
    const pages = rows.filter(belongs);
    if (pages.length === 0) continue;
    const share = (test) => `${((pages.filter(test).length / pages.length) * 100).toFixed(1)} %`;
    const yes = share(({ verdict }) => verdict === 'yes');
    const unsure = share(({ verdict }) => verdict === 'unsure');
    const readerable = share((row) => row.readerable);
    console.log(`| ${title} | ${pages.length} | ${yes} | ${unsure} | ${readerable} |`);
  }
  console.log(`\ndetect: ${timesOf(rows.map(({ ms }) => ms))}`);
  console.log(`isProbablyReaderable: ${timesOf(rows.map(({ readerableMs }) => readerableMs))}`);
}

/** Median and 95th percentile of the pages where it ran first. */
function timesOf(values) {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
  const at = (share) => sorted[Math.floor(share * (sorted.length - 1))]?.toFixed(2) ?? '–';
  return `median ${at(0.5)} ms, p95 ${at(0.95)} ms on ${sorted.length} pages`;
}

function train(rows) {
  const pages = rows
    .filter(({ dataset, pageType }) => dataset === 'wcxb' && pageType !== 'forum')
    .map((row) => ({ ...row, isText: TEXTS.includes(row.pageType) }));
  const all = Object.keys(pages[0].signs);
  const kept = option('signs')?.split(',');
  console.log('Each on sites it has not seen: recall where 10 % and 12 % of the others are taken.');
  if (!kept) for (const step of eliminate(pages, all)) console.log(lineOf(pages, step));
  const names = kept ?? all;
  const scores = crossValidate(pages, names);
  console.log(lineOf(pages, { names, scores }));
  const { bias, weights } = learn(pages, names);
  const rounded = Object.entries(weights).map(
    ([name, weight]) => `  ${name}: ${weight.toFixed(3)},`,
  );
  console.log(`BIAS ${bias.toFixed(3)}\n${rounded.join('\n')}`);
}

function lineOf(pages, { names, scores }) {
  const texts = scores.filter((_, at) => pages[at].isText).sort((a, b) => a - b);
  const others = scores.filter((_, at) => !pages[at].isText).sort((a, b) => b - a);
  const recallAt = (share) => {
    const least = others[Math.floor(share * others.length)] ?? Number.NEGATIVE_INFINITY;
    return ((texts.filter((score) => score > least).length / texts.length) * 100).toFixed(1);
  };
  const least = texts[Math.floor(texts.length * 0.02)] ?? 0;
  const taken = (others.filter((score) => score >= least).length / others.length) * 100;
  return `${names.length} signs: ${recallAt(0.1)} %, ${recallAt(0.12)} %; at a recall of 98 % (score ${least.toFixed(2)}) ${taken.toFixed(1)} % taken; least ${names.slice(-3).join(' ')}`;
}
