// `npm test`: everything that is checked, on a fresh clone, alone. Words after it go to Vitest
// (`npm test -- tests/unit`) and leave the other checks out.
import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { findBrowser, installBrowsers, requireBrowser } from './browser/find.mjs';
import { binary, build, prepare, ROOT } from './prepare.mjs';
import { runLines } from './run-vitest.mjs';

const words = process.argv.slice(2);

/** Processors from which a third line of tests makes no page late. */
const MANY = 4;

const REST = [
  ['--project', 'unit', '--project', 'golden'],
  ['--project', 'states'],
];

/**
 * Two lines of tests side by side, each one after the other: more browsers at once than there are
 * processors make a page late. Where there are many, the second line is two.
 */
const LINES = [
  [['--project', 'e2e']],
  ...(availableParallelism() >= MANY ? REST.map((run) => [run]) : [REST]),
];

prepare();
makeSureOfBrowsers();
build('chromium');
build('firefox');
const checks =
  words.length > 0
    ? []
    : [
        check('Types', 'tsc', '--noEmit', '-p', '.'),
        check('Format and lint', 'biome', 'ci', '.'),
        check('Dead code', 'knip'),
      ];
console.log('\n— Unit, rules, golden pages and real browsers');
const tests = await runLines(words.length > 0 ? [[words]] : LINES);
report(checks, tests);

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
  return { title, passed: status === 0 };
}

/** Says again at the end what failed: a long log is read there first. */
function report(checks, { passed, failed, unsteady }) {
  const sound = checks.filter((each) => each.passed).length;
  const told = ({ file, name, message }) => `${file}: ${name}\n${message}`;
  for (const one of unsteady) console.log(`\nPASSED ONLY WHEN ALONE: ${told(one)}`);
  for (const { title, passed } of checks) if (!passed) console.log(`\nFAILED: ${title}`);
  for (const one of failed) console.log(`\nFAILED: ${told(one)}`);
  const failures = failed.length + checks.length - sound;
  if (unsteady.length > 0) console.log(`\n${unsteady.length} passed only when run alone`);
  console.log(`\n${passed + sound} passed, ${failures} failed`);
  process.exitCode = failures > 0 || passed === 0 ? 1 : 0;
}
