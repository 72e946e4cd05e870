// Makes a fresh clone ready: packages, generated types. Needs nothing but Node.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The project's folder, with a slash at its end. */
export const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** Runs a command in the project's folder and shows what it prints. */
export function run(command, ...args) {
  execFileSync(command, args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' });
}

/** Runs a tool of the project's packages. */
export const tool = (name, ...args) => run(process.execPath, binary(name), ...args);

const BINARIES = {
  wxt: 'wxt/bin/wxt.mjs',
  vitest: 'vitest/vitest.mjs',
  biome: '@biomejs/biome/bin/biome',
  tsc: 'typescript/bin/tsc',
  knip: 'knip/bin/knip.js',
};
/** The path of a tool's script, by the tool's name. */
export const binary = (name) => `${ROOT}node_modules/${BINARIES[name]}`;

const time = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);

/** Installs the packages where they are missing or older than the lockfile, and generates types. */
export function prepare() {
  if (time(`${ROOT}node_modules/.package-lock.json`) < time(`${ROOT}package-lock.json`)) {
    run('npm', 'ci', '--ignore-scripts', '--no-audit', '--no-fund');
  }
  tool('wxt', 'prepare');
}

/** @typedef {'chromium' | 'firefox'} Kind */

/** Where the build for a browser stands. @param {Kind} kind */
export const buildFolder = (kind) =>
  `${ROOT}.output/${kind === 'firefox' ? 'firefox' : 'chrome'}-mv3`;

/** The built extension's id in Firefox. @returns {string} */
export const geckoId = () =>
  JSON.parse(readFileSync(`${buildFolder('firefox')}/manifest.json`, 'utf8'))
    .browser_specific_settings.gecko.id;

/** Builds the extension for a browser. @param {Kind} kind */
export function build(kind) {
  tool('wxt', 'build', '--browser', kind === 'firefox' ? 'firefox' : 'chrome');
  return buildFolder(kind);
}
