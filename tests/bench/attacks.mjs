// Every payload of ../shared/attacks (or of a folder given as the argument) through our walls into a
// page without any policy, in Chromium and Firefox: what ran, left, or was asked for. A run that was
// stopped goes on where it was, as long as what is tested is the same; `--anew` begins again.
// `--way` is how the names of the ways begin.
//   node tests/bench/attacks.mjs [folder] [--browser chromium|firefox] [--list own,h5sc] [--way 'every place'] [--control] [--anew]
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { openChromium } from '../../scripts/browser/chromium.mjs';
import { openFirefox } from '../../scripts/browser/firefox.mjs';
import { ROOT } from '../../scripts/prepare.mjs';
import { WITH_READER } from '../real-browser/stand-in.mjs';
import { NO_COUNTS, stageIn, tryAll } from './attack-stage.mjs';

const KEPT = `${ROOT}.cache/attacks`;

/** Payloads put into a page at once. */
const BATCH = 200;

/** Ways that begin with the same extractions, which `whole-way.ts` keeps for a batch. */
const EVERY_PLACE = [
  'every place, into the reading page',
  'every place, into the popup',
  'every place, copied as Markdown',
];

/** Ways through the walls (`tests/real-browser/attack.ts`); those of a list go side by side. */
const WAYS = [
  ['sanitiser'],
  ['stored'],
  ['copy, Readability, sanitiser'],
  ['second wall alone'],
  ['first wall alone'],
  EVERY_PLACE,
];

/** With nothing in the way: shows that what runs is seen. A few payloads do, a few at a time: they hang and leave. */
const CONTROL = ['raw', 'Readability alone'];
const CONTROL_PAYLOADS = 100;
const CONTROL_BATCH = 5;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    browser: { type: 'string' },
    list: { type: 'string' },
    way: { type: 'string' },
    control: { type: 'boolean', default: false },
    anew: { type: 'boolean', default: false },
  },
});

const folder = path.resolve(positionals[0] ?? `${ROOT}../shared/attacks`);
const wanted = values.list?.split(',');
const payloads = readdirSync(folder)
  .filter((name) => name.endsWith('.json') && (!wanted || wanted.includes(name.slice(0, -5))))
  .flatMap((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')));

const bundle = await build({
  stdin: {
    contents: "export * from './tests/real-browser/attack'",
    resolveDir: ROOT,
    loader: 'ts',
  },
  bundle: true,
  format: 'iife',
  globalName: 'tested',
  write: false,
  ...WITH_READER,
  logLevel: 'error',
});
const script = bundle.outputFiles[0]?.text ?? '';

const server = createServer((_request, response) => {
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.end('<!doctype html><title>Stage</title><link rel="icon" href="data:,"><body>');
}).listen(0, 'localhost');
await new Promise((done) => server.once('listening', done));
const address = `http://localhost:${server.address().port}/`;

const OPEN = { chromium: openChromium, firefox: openFirefox };
const kinds = values.browser ? [values.browser] : Object.keys(OPEN);
const all = [...WAYS, ...(values.control ? CONTROL.map((way) => [way]) : [])];
const groups = all
  .map((ways) => ways.filter((way) => way.startsWith(values.way ?? '')))
  .filter((ways) => ways.length > 0);

console.log(`${payloads.length} payloads from ${folder}`);
let failed = false;
for (const kind of kinds) {
  for (const ways of groups) {
    const { counts, others } = await run(kind, ways);
    for (const way of ways) {
      console.log(`${kind.padEnd(9)} ${way.padEnd(34)} ${JSON.stringify(counts[way])}`);
      failed ||= isBad(way, counts[way]);
    }
    if (others.length > 0) console.log('  asked for', others.slice(0, 20));
  }
}
server.close();
process.exitCode = failed ? 1 : 0;

function isBad(way, { executed, navigated, hung, thrown, ...rest }) {
  if (CONTROL.includes(way)) return executed === 0;
  const { forms, frames, forbidden, unstable, requested } = rest;
  const always = executed + hung + thrown + forms + frames + forbidden + unstable;
  // DOMPurify alone judges no address: relative links and odd schemes lead away, pictures load.
  return way === 'first wall alone' ? always > 0 : always + navigated + requested > 0;
}

/** Plays all payloads on ways that go side by side. */
async function run(kind, ways) {
  const isControl = ways.some((way) => CONTROL.includes(way));
  const list = isControl ? payloads.slice(0, CONTROL_PAYLOADS) : payloads;
  const size = isControl ? CONTROL_BATCH : BATCH;
  const kept = keptOf(kind, ways);
  const state = kept.read();
  const allowed = new Set(state.allowed);
  const requests = new Map(state.requests);
  if (state.at < list.length) {
    if (state.at > 0) console.log(`  going on after ${state.at} payloads`);
    const opened = await OPEN[kind]({ extension: null });
    const stage = stageIn({ browser: opened.browser, address, script });
    for (; state.at < list.length; state.at += size) {
      kept.write({ ...state, allowed: [...allowed], requests: [...requests] });
      for (const way of ways) {
        const batch = list.slice(state.at, state.at + size);
        const counts = state.counts[way];
        const pictures = await tryAll(stage, { way, batch, counts, quiet: isControl });
        for (const url of pictures) allowed.add(url);
        for (const url of stage.takeRequests())
          if (!url.startsWith('data:') && url !== address && !requests.has(url))
            requests.set(url, way);
      }
    }
    kept.write({ ...state, allowed: [...allowed], requests: [...requests] });
    await stage.close();
    await opened.close();
  }
  // A request may show only after the next batch has begun, so all are judged at the end.
  const others = [...requests].filter(([url]) => !allowed.has(url));
  for (const way of ways) {
    const own = [...requests].filter(([, by]) => by === way).length;
    state.counts[way].requested = others.filter(([, by]) => by === way).length;
    state.counts[way].pictures = own - state.counts[way].requested;
  }
  return { counts: state.counts, others: others.map(([url]) => url) };
}

/** How far a run came, kept in a file named after all that decides its outcome. */
function keptOf(kind, ways) {
  const key = createHash('sha256').update(JSON.stringify([kind, ways, script, payloads]));
  const file = path.join(KEPT, `${kind}-${key.digest('hex').slice(0, 16)}.json`);
  const counts = Object.fromEntries(ways.map((way) => [way, { ...NO_COUNTS }]));
  const nothing = { at: 0, counts, allowed: [], requests: [] };
  const read = () => {
    try {
      return values.anew ? nothing : JSON.parse(readFileSync(file, 'utf8'));
    } catch {
      return nothing;
    }
  };
  const write = (state) => {
    mkdirSync(KEPT, { recursive: true });
    writeFileSync(file, JSON.stringify(state));
  };
  return { read, write };
}
