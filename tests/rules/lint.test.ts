import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from './sources';

const PACKAGE = join(ROOT, '.output', 'firefox-mv3');

/** A finding of the linter that the Firefox store runs. */
interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/**
 * The warnings there are: the library that each comes from, known by the text just before the place,
 * and how often. All are assignments to `innerHTML`, in documents without a window or with nothing
 * that comes from a page.
 */
const KNOWN: readonly (readonly [origin: string, text: RegExp, times: number])[] = [
  // Only for `dangerouslySetInnerHTML`, which no component uses (`html.test.ts`); in the reader and in the pages.
  ['Preact', /\(\w\.innerHTML=\w\.__html\)/, 2],
  // Parsing where the browser has no `DOMParser` for it; in a document that loads and runs nothing. In
  // the reader and in the popup.
  ['DOMPurify', /documentElement\.innerHTML=/, 2],
  // Its copy of our copy put back for another attempt: no window, no scripts, no handlers.
  ['Readability, another attempt', /_charThreshold\)\{?if\(\w+=!1,\w\.innerHTML=/, 1],
  // Its own way of painting, which is never called: we ask for tokens and build the elements.
  ['highlight.js', /ignoreIllegals:!0\}\):\w\(\w\);\w\.innerHTML=/, 1],
  // `noscript`, of which our copy has none left.
  ['Readability, noscript', /createElement\([`"]div[`"]\);\w\.innerHTML=\w\.innerHTML/, 1],
];

/** The linter's own command; it is slow to load, so it has a process of its own. */
function lint(): { errors: Finding[]; warnings: Finding[]; notices: Finding[] } {
  const command = join(ROOT, 'node_modules', 'addons-linter', 'bin', 'addons-linter');
  const { stdout, stderr } = spawnSync(process.execPath, [command, '-o', 'json', PACKAGE], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (stdout === '')
    throw new Error(`The linter said nothing. Build first: npm run build. ${stderr}`);
  return JSON.parse(stdout);
}

/** The library that a warning comes from; the warning as it is when it comes from none. */
function originOf(warning: Finding): string {
  const { code, file = '', line = 1, column = 1 } = warning;
  const text = readFileSync(join(PACKAGE, file), 'utf8').split('\n')[line - 1] ?? '';
  const place = text.slice(Math.max(0, column - 60), column + 40);
  const known = KNOWN.find(([, pattern]) => pattern.test(place));
  return known && code === 'UNSAFE_VAR_ASSIGNMENT'
    ? known[0]
    : JSON.stringify({ ...warning, place });
}

it('The package for Firefox passes the store’s linter, but for known warnings of libraries', () => {
  const { errors, warnings, notices } = lint();
  expect([...errors, ...notices]).toEqual([]);
  const expected = KNOWN.flatMap(([origin, , times]) => Array<string>(times).fill(origin));
  expect(warnings.map(originOf).sort()).toEqual(expected.sort());
}, 120_000);
