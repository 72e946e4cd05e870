// `npm test`: everything that is checked, on a fresh clone, alone. Words after it go to Vitest
// (`npm test -- tests/unit`) and leave the other checks out.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findBrowser, installBrowsers, requireBrowser } from './browser/find.mjs';
import { binary, build, prepare, ROOT } from './prepare.mjs';

const words = process.argv.slice(2);

/**
 * Two lines of tests side by side, each one after the other: more browsers at once than there are
 * processors make a page late.
 */
const LINES = [
  [['--project', 'e2e']],
  [
    ['--project', 'unit', '--project', 'golden'],
    ['--project', 'states'],
  ],
];

const totals = { passed: 0, failed: 0 };
/** Said again at the end, where a long log is read first. */
const failures = [];

prepare();
makeSureOfBrowsers();
build('chromium');
build('firefox');
if (words.length === 0) {
  check('Types', 'tsc', '--noEmit', '-p', '.');
  check('Format and lint', 'biome', 'ci', '.');
  check('Dead code', 'knip');
}
await runVitest();
for (const title of failures) console.log(`\nFAILED: ${title}`);
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
  if (status !== 0) failures.push(title);
}

async function runVitest() {
  console.log('\n— Unit, rules, golden pages and real browsers');
  mkdirSync(`${ROOT}.cache`, { recursive: true });
  const lines = words.length > 0 ? [[words]] : LINES;
  await Promise.all(
    lines.map(async (line, row) => {
      for (const [at, given] of line.entries())
        await vitest(given, `${ROOT}.cache/vitest-${row}-${at}.json`);
    }),
  );
}

async function vitest(given, report) {
  rmSync(report, { force: true });
  const run = spawn(
    process.execPath,
    [
      binary('vitest'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...given,
    ],
    { cwd: ROOT, stdio: 'inherit', env: { ...process.env, CI: process.env.CI ?? '1' } },
  );
  const status = await new Promise((done) => run.once('exit', done));
  const { numPassedTests, numFailedTests, testResults } = readReport(report);
  for (const { assertionResults, name, message } of testResults ?? []) {
    const failed = assertionResults.filter((each) => each.status === 'failed');
    for (const each of failed)
      failures.push(`${name}: ${each.fullName}\n${each.failureMessages[0]}`);
    if (message && failed.length === 0) failures.push(`${name}\n${message}`);
  }
  totals.passed += numPassedTests;
  totals.failed += numFailedTests;
  const sound = numFailedTests > 0 || status === 0;
  if (!sound) totals.failed += 1;
}

function readReport(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    console.error('Vitest ended without a report.');
    return { numPassedTests: 0, numFailedTests: 1 };
  }
}
