import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readingPageScript } from './reading-page';
import { ROOT } from './sources';

/**
 * Bytes after gzip; `scripts` by the name of the file, `groups` by what they are for. `readingPage` is what
 * `reader.js` holds beside extraction and sanitiser.
 */
interface Budgets {
  readonly readingPage: number;
  readonly scripts: Readonly<Record<string, number>>;
  readonly groups: Readonly<
    Record<'pages' | 'messages' | 'icons' | 'fonts' | 'withoutFonts', number>
  >;
}

const budgets: Budgets = JSON.parse(readFileSync(join(ROOT, 'tests/rules/budgets.json'), 'utf8'));

const GROUPS: Readonly<Record<keyof Budgets['groups'], (name: string) => boolean>> = {
  pages: (name) => /^(chunks|assets)\/|\.html$/.test(name),
  messages: (name) => name.startsWith('_locales/'),
  icons: (name) => name.startsWith('icon/'),
  fonts: (name) => name.startsWith('fonts/'),
  withoutFonts: (name) => !name.startsWith('fonts/'),
};

const WHY =
  'tests/rules/budgets.json says how large it may be. What the first paint does not need belongs into a part that comes later; a larger budget says why in the change that needs it.';

/** The files of a package and their bytes after gzip. */
function sizesOf(name: string): ReadonlyMap<string, number> {
  const folder = join(ROOT, '.output', `${name}-mv3`);
  expect(existsSync(folder), 'Build first: npm run build').toBe(true);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => statSync(join(folder, file)).isFile());
  const size = (file: string) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
  return new Map(files.map((file) => [file, size(file)]));
}

describe.each(['chrome', 'firefox'])('The package for %s', (name) => {
  const sizes = sizesOf(name);

  it('has the scripts that there is a budget for, each within it', () => {
    const scripts = [...sizes].filter(([file]) => /^[^/]+\.js$/.test(file));
    expect(scripts.map(([file]) => file).sort()).toEqual(Object.keys(budgets.scripts).sort());
    const over = scripts.filter(([file, size]) => size > (budgets.scripts[file] ?? 0));
    expect(over, WHY).toEqual([]);
  });

  it.each(Object.entries(GROUPS))('keeps its %s within their budget', (group, isOfIt) => {
    const total = [...sizes].reduce((sum, [file, size]) => sum + (isOfIt(file) ? size : 0), 0);
    expect(total).toBeGreaterThan(0);
    expect(total, WHY).toBeLessThanOrEqual(budgets.groups[group as keyof Budgets['groups']]);
  });
});

it('The reading page itself is small: stand, first paint, settings, and what opens and closes it', async () => {
  const script = await readingPageScript();
  expect(script).toContain('.headline');
  expect(gzipSync(script, { level: 9 }).length, WHY).toBeLessThanOrEqual(budgets.readingPage);
});
