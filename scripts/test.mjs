// `npm test`: everything that is checked, on a fresh clone, alone. Words after it go to Vitest
// (`npm test -- tests/unit`) and leave the other checks out.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findBrowser, installBrowsers, requireBrowser } from './browser/find.mjs';
import { binary, build, prepare, ROOT } from './prepare.mjs';

const words = process.argv.slice(2);
const REPORT = `${ROOT}.cache/vitest.json`;
const totals = { passed: 0, failed: 0 };

prepare();
makeSureOfBrowsers();
build('chromium');
build('firefox');
if (words.length === 0) {
  check('Types', 'tsc', '--noEmit', '-p', '.');
  check('Format and lint', 'biome', 'ci', '.');
  check('Dead code', 'knip');
}
runVitest();
console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed > 0 || totals.passed === 0 ? 1 : 0;

function makeSureOfBrowsers() {
  const missing = /** @type {const} */ (['chromium', 'firefox']).filter(
    (kind) => !findBrowser(kind),
  );
  if (missing.length > 0) installBrowsers(missing);
  for (const kind of missing) requireBrowser(kind);
}

function check(title, name, ...args) {
  console.log(`\n— ${title}`);
  const { status } = spawnSync(process.execPath, [binary(name), ...args], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  totals[status === 0 ? 'passed' : 'failed'] += 1;
}

function runVitest() {
  console.log('\n— Unit, rules, golden pages and real browsers');
  mkdirSync(`${ROOT}.cache`, { recursive: true });
  rmSync(REPORT, { force: true });
  const { status } = spawnSync(
    process.execPath,
    [
      binary('vitest'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${REPORT}`,
      ...words,
    ],
    { cwd: ROOT, stdio: 'inherit', env: { ...process.env, CI: process.env.CI ?? '1' } },
  );
  const report = readReport();
  totals.passed += report.numPassedTests;
  totals.failed += report.numFailedTests;
  const sound = report.numFailedTests > 0 || status === 0;
  if (!sound) totals.failed += 1;
}

function readReport() {
  try {
    return JSON.parse(readFileSync(REPORT, 'utf8'));
  } catch {
    console.error('Vitest ended without a report.');
    return { numPassedTests: 0, numFailedTests: 1 };
  }
}
