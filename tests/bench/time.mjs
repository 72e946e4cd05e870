// npm run bench:time [-- --pages 60 --rounds 3 --grow]: how long extraction takes, beside plain Readability's
// parse() of the same document in the same Chromium, best of the rounds a page; where the time goes; and with
// --grow how it grows with the size of a page, 0.1 to 5 MB.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { bundle } from './bundle.mjs';
import { openChromiumPage } from './chromium-page.mjs';
import { option } from './option.mjs';
import { figure, PAGES, quantile, spreadPages } from './pages.mjs';

const ROUNDS = Number(option('rounds', 3));

// Compiled at once and before the reading, as the build has it (`wxt.config.ts`).
const script = await bundle("export * from './tests/bench/time-in-page'", 'bench');
const tab = openChromiumPage(`//# allFunctionsCalledOnLoad\n${script}`);

/** The times of one page, each the best of all rounds; who goes first changes from round to round. */
async function timesOf(html, url) {
  const runs = [];
  for (let round = 0; round < ROUNDS; round++) {
    const call = `bench.time(${JSON.stringify(url)},${round % 2 === 0})`;
    runs.push(await tab.run(html, url, call));
  }
  const best = (name) => Math.min(...runs.map((run) => run[name]));
  const quickest = runs.find(({ ours }) => ours === best('ours'));
  return { ...quickest, plain: best('plain') };
}

const rowOf = (name, values) =>
  `| ${name} | ${figure(quantile(values, 0.5))} | ${figure(quantile(values, 0.95))} |`;

async function spread() {
  const ours = [];
  const plain = [];
  const steps = new Map();
  for (const { set, id, url } of spreadPages(Number(option('pages', 60)))) {
    const html = gunzipSync(readFileSync(`${PAGES}/${set}/html/${id}.html.gz`)).toString();
    const times = await timesOf(html, url).catch(() => null);
    if (!times) {
      console.log(`not read: ${set}/${id}`);
      continue;
    }
    ours.push(times.ours);
    plain.push(times.plain);
    for (const [name, ms] of times.steps) steps.set(name, [...(steps.get(name) ?? []), ms]);
  }
  console.log(`\n${ours.length} pages, best of ${ROUNDS}, ms\n\n| | median | p95 |\n|---|--:|--:|`);
  console.log(rowOf('Lectern', ours));
  console.log(rowOf('plain Readability', plain));
  const ratio = (share) => (quantile(ours, share) / quantile(plain, share)).toFixed(2);
  console.log(`| ratio | ${ratio(0.5)} | ${ratio(0.95)} |`);
  console.log('\n| step | median | p95 |\n|---|--:|--:|');
  for (const [name, values] of steps) console.log(rowOf(name, values));
}

/** A page of about so many bytes: a text of paragraphs, headings, pictures and lists, and what stands around it. */
function pageOf(bytes) {
  const words =
    'the river rose again after rain that nobody in the valley had expected so late'.split(' ');
  const sentence = (at) =>
    `${words.map((_, i) => words[(i * 5 + at) % words.length]).join(' ')}, in ${1900 + (at % 99)}.`;
  const pieces = [];
  let length = 0;
  for (let at = 0; length < bytes; at++) {
    const text = Array.from({ length: 5 }, (_, i) => sentence(at * 5 + i)).join(' ');
    const piece =
      at % 12 === 5
        ? `<figure><img src="/p${at}.jpg" width="800" height="500" alt=""><figcaption>Picture ${at}: ${sentence(at)}</figcaption></figure>`
        : at % 9 === 4
          ? `<h2>Part ${at}</h2><ul><li>${sentence(at)}</li><li>${sentence(at + 1)}</li></ul>`
          : `<p>${text} <a href="/a${at}">More of ${at}</a></p>`;
    pieces.push(piece);
    length += piece.length;
  }
  const menu = Array.from({ length: 40 }, (_, i) => `<li><a href="/m${i}">Menu ${i}</a></li>`).join(
    '',
  );
  return `<!doctype html><html lang="en"><title>A long text</title><body><nav><ul>${menu}</ul></nav><main><h1>A long text</h1><article>${pieces.join('\n')}</article></main><footer>Imprint</footer>`;
}

async function grow() {
  console.log(
    '\n| MB | Lectern, ms | a MB | plain Readability, ms | a MB | ended |\n|--:|--:|--:|--:|--:|---|',
  );
  for (const size of [0.1, 0.2, 0.5, 1, 2, 3, 4, 5]) {
    const { ours, plain, end } = await timesOf(pageOf(size * 1e6), 'https://example.com/long/text');
    const row = [size, figure(ours), figure(ours / size), figure(plain), figure(plain / size), end];
    console.log(`| ${row.join(' | ')} |`);
  }
}

await spread();
if (process.argv.includes('--grow')) await grow();
await tab.close();
process.exit(0);
