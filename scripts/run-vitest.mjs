// Runs Vitest and reads its report; what fails in a real browser beside other browsers is tried alone.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { binary, ROOT } from './prepare.mjs';

/** More files than this do not fail by chance: they are not tried again. */
const MOST_FILES_AGAIN = 4;

/** These start no browser, so that nothing beside them can make them fail. */
const WITHOUT_BROWSER = /^tests\/(?:unit|rules)\//;

/**
 * @typedef {{file: string, name: string, message: string}} Failed a test, or a file that ended without its tests (`name` is empty then)
 * @typedef {{passed: number, failed: Failed[]}} Run
 */

/**
 * Runs lines of tests side by side, the runs of a line one after the other. A file of real-browser
 * tests that fails so is run once more, alone, when all is over: a test that fails there too has failed,
 * one that passes there is told as `unsteady`.
 * @param {readonly (readonly string[][])[]} lines what each run is given
 * @returns {Promise<{passed: number, failed: Failed[], unsteady: Failed[]}>}
 */
export async function runLines(lines) {
  mkdirSync(`${ROOT}.cache`, { recursive: true });
  const runs = await Promise.all(lines.map((line, row) => runLine(line, row)));
  const passed = runs.flat().reduce((sum, run) => sum + run.passed, 0);
  const failed = runs.flat().flatMap((run) => run.failed);
  const files = [...new Set(failed.map(({ file }) => file))];
  const isWorthIt =
    files.length > 0 &&
    files.length <= MOST_FILES_AGAIN &&
    files.every((file) => file && !WITHOUT_BROWSER.test(file));
  if (!isWorthIt) return { passed, failed, unsteady: [] };
  console.log(`\n— Once more, alone: ${files.join(', ')}`);
  const again = await vitest(files, 'again');
  if (again.passed === 0) return { passed, failed, unsteady: [] };
  const isStill = (/** @type {Failed} */ one) =>
    again.failed.some(({ file, name }) => file === one.file && (name === one.name || !name));
  const known = (/** @type {Failed} */ one) =>
    failed.some(({ file, name }) => file === one.file && name === one.name);
  const unsteady = failed.filter((one) => !isStill(one));
  return {
    passed: passed + unsteady.filter(({ name }) => name).length,
    failed: [...failed.filter(isStill), ...again.failed.filter((one) => !known(one))],
    unsteady,
  };
}

async function runLine(line, row) {
  const runs = [];
  for (const [at, given] of line.entries()) runs.push(await vitest(given, `${row}-${at}`));
  return runs;
}

/** @returns {Promise<Run>} */
async function vitest(given, label) {
  const report = `${ROOT}.cache/vitest-${label}.json`;
  rmSync(report, { force: true });
  const options = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const run = spawn(process.execPath, [binary('vitest'), 'run', ...options, ...given], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, CI: process.env.CI ?? '1' },
  });
  const status = await new Promise((done) => run.once('exit', done));
  return readReport(report, status === 0);
}

/** @returns {Run} */
function readReport(report, isSound) {
  const { numPassedTests: passed, testResults } = parseReport(report);
  const failed = testResults.flatMap(({ name: path, message, assertionResults }) => {
    const file = relative(ROOT, path);
    const tests = assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => ({
        file,
        name: fullName,
        message: failureMessages[0] ?? '',
      }));
    return message && tests.length === 0 ? [{ file, name: '', message }] : tests;
  });
  if (failed.length === 0 && !isSound)
    failed.push({
      file: '',
      name: '',
      message: 'Vitest ended with an error that no test is named for.',
    });
  return { passed, failed };
}

function parseReport(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return { numPassedTests: 0, testResults: [] };
  }
}
