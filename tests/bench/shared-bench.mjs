// The benchmark that stands beside the repository: finding it, and a copy of it that may be written to.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../scripts/prepare.mjs';

export { ROOT };

/** Where the pages, their truths and the benchmark are; `LECTERN_SHARED` in the environment goes first. */
export const SHARED = process.env.LECTERN_SHARED ?? path.join(ROOT, '..', 'shared');

/** The saved pages and their truths. */
export const PAGES = path.join(SHARED, 'pages');

/** The copy, which git ignores. */
export const BENCH = path.join(ROOT, '.bench');

/** The address of a saved page; some collections keep a note where it should be. */
export const addressOf = (url) =>
  /https?:\/\/[^/].*/.exec(url)?.[0] ?? 'https://example.com/saved-page';

const DIGEST = path.join(BENCH, '.digest');

/**
 * Copies the benchmark into the repository and installs it, unless that has been done.
 * @throws {Error} in plain words when there is nothing to copy
 */
export function prepareBench() {
  const source = path.join(SHARED, 'bench');
  if (!existsSync(source) || !existsSync(PAGES)) {
    throw new Error(
      `The benchmark needs the folders bench and pages in ${path.resolve(SHARED)}, which are not part of this repository. Name another place with LECTERN_SHARED.`,
    );
  }
  const digest = digestOf(source);
  if (existsSync(DIGEST) && readFileSync(DIGEST, 'utf8') === digest) return;
  mkdirSync(BENCH, { recursive: true });
  cpSync(source, BENCH, { recursive: true });
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  execFileSync(npm, ['--prefix', BENCH, 'ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  writeFileSync(DIGEST, digest);
}

function digestOf(folder) {
  const hash = createHash('sha256');
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
  for (const name of names) hash.update(name).update(readFileSync(path.join(folder, name)));
  return hash.digest('hex');
}
