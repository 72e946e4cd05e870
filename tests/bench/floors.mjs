// The figures that extraction has reached, pinned in floors.json with a digest of the pages they were
// reached on. A run on the same pages that falls below one fails; `--pin` raises the floors that were
// passed; only `--pin --lower` lets one down.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PAGES, ROOT } from './shared-bench.mjs';

const FILE = path.join(ROOT, 'tests', 'bench', 'floors.json');

/** Digits that are pinned; what differs beyond them is the machine's. */
const DIGITS = 3;

/** Compares figures with the floors of their selection of pages, and pins them when asked. True when none fell. */
export function checkFloors(selection, figures, { pin, lower }) {
  const digest = digestOfPages();
  const all = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : {};
  const known = all[selection]?.digest === digest ? all[selection].floors : {};
  const fallen = [];
  const floors = {};
  for (const [name, value] of Object.entries(figures)) {
    const rounded = Number(value.toFixed(DIGITS));
    const floor = known[name];
    const fell = floor !== undefined && (isCost(name) ? rounded > floor : rounded < floor);
    if (fell) fallen.push(`${name}: ${rounded}, pinned ${floor}`);
    floors[name] = fell && !lower ? floor : rounded;
  }
  for (const line of fallen) console.log(`Below its floor: ${line}`);
  if (pin) {
    all[selection] = { digest, floors };
    writeFileSync(FILE, `${JSON.stringify(all, null, 2)}\n`);
    console.log(`Pinned ${Object.keys(floors).length} figures for ${selection}.`);
  } else if (Object.keys(known).length === 0) {
    console.log('\nNo floors are pinned for this selection of pages: --pin does that.');
  }
  return fallen.length === 0 || (pin && lower);
}

/** Where less is better. */
const isCost = (name) => name.endsWith('under half');

/** Names and sizes of the pages, and their truths. */
function digestOfPages() {
  const hash = createHash('sha256');
  for (const set of readdirSync(PAGES).sort()) {
    const folder = path.join(PAGES, set, 'html');
    if (!existsSync(folder)) continue;
    for (const name of readdirSync(folder).sort())
      hash.update(`${set}/${name} ${statSync(path.join(folder, name)).size}\n`);
    hash.update(readFileSync(path.join(PAGES, set, 'truth.jsonl.gz')));
  }
  return hash.digest('hex').slice(0, 16);
}
