import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/prepare.mjs';
import { CASES } from './detect-cases';
import { runInPage } from './run-in-page';

const SITE = `${ROOT}tests/site/`;

/** The pages of the demo site that have an article; single-page.html has it after a click only. */
const ARTICLES = readdirSync(`${ROOT}tests/golden/expected`)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace('.json', '.html'));

/** Threads can be read, and need not be announced. */
const THREADS = ['forum.html'];
const OTHERS = ['home.html', 'search.html', 'shop.html', 'empty.html', 'index.html'];

describe('Detection, in a real Chromium', () => {
  const run = runInPage(`import { detect } from './core/detect/detect';
    export const verdict = () => {
      const before = document.documentElement.outerHTML;
      const verdict = detect(document, new URL(location.href));
      return { verdict, untouched: document.documentElement.outerHTML === before };
    };`);
  const look = (html: string, url: string) =>
    run(html, url, 'verdict()') as Promise<{
      readonly verdict: string;
      readonly untouched: boolean;
    }>;

  it.each(CASES)('$promise', async ({ path, html, verdict }) => {
    const seen = await look(`<!doctype html>${html}`, `https://example.com${path}`);
    expect(verdict).toContain(seen.verdict);
    expect(seen.untouched).toBe(true);
  });

  it.each(THREADS)('%s is tried', async (name) => {
    const seen = await look(readFileSync(SITE + name, 'utf8'), `http://localhost/${name}`);
    expect(seen.verdict).not.toBe('no');
  });

  it.each(ARTICLES.filter((name) => !THREADS.includes(name)))('%s is announced', async (name) => {
    const seen = await look(readFileSync(SITE + name, 'utf8'), `http://localhost/${name}`);
    expect(seen.verdict).toBe('yes');
  });

  it.each(OTHERS)('%s is not announced', async (name) => {
    const seen = await look(readFileSync(SITE + name, 'utf8'), `http://localhost/${name}`);
    expect(seen.verdict).not.toBe('yes');
  });

  it('is not misled by elements named after what it reads', async () => {
    const names = ['body', 'querySelector', 'querySelectorAll', 'getElementsByTagName', 'forms'];
    const traps = names.map((name) => `<img name="${name}"><form name="${name}"></form>`).join('');
    const html = readFileSync(`${SITE}newspaper.html`, 'utf8').replace('<body>', `<body>${traps}`);
    expect((await look(html, 'http://localhost/newspaper.html')).verdict).toBe('yes');
  });
});
