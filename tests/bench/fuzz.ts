/**
 * `npm run fuzz`: random trees and mutated pages through extraction, in a real Chromium. Seeded and
 * bounded; `LECTERN_FUZZ_SEED` and `LECTERN_FUZZ_RUNS` say otherwise. What holds for each: no throw,
 * nothing that is not allowed, each word of the result is one of the page, in two seconds. How often
 * extraction of the result does not keep the result is counted.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/prepare.mjs';
import { openRealPage, type RealPage } from '../real-browser/real-page';
import { mutated } from './mutations';
import { pages } from './random-pages';

declare const tested: typeof import('../real-browser/fuzz');

const seed = Number(process.env.LECTERN_FUZZ_SEED ?? 20261124);
const numRuns = Number(process.env.LECTERN_FUZZ_RUNS ?? 300);
/** Share of articles of which a second extraction may lose more than a tenth. */
const MOST_LOST = 0.15;
const SHARED = `${ROOT}../shared/pages`;

let real: RealPage;
const totals = { pages: 0, articles: 0, lost: 0 };
beforeAll(async () => {
  real = await openRealPage();
  await real.load("export * from './tests/real-browser/fuzz'");
});
afterAll(async () => {
  const { pages: all, articles, lost } = totals;
  console.log(
    `fuzz: ${all} pages, ${articles} articles, ${lost} of them not kept by a second extraction; seed ${seed}`,
  );
  await real?.close();
});

async function wrongs(html: string): Promise<readonly string[]> {
  const outcome = await real.page
    .evaluate((given) => tested.tried(given), html)
    .catch((error: unknown) => ({
      wrongs: [`throws: ${String(error).slice(0, 500)}`],
      lost: null,
      isArticle: false,
    }));
  totals.pages += 1;
  if (outcome.isArticle) totals.articles += 1;
  if (outcome.lost !== null) totals.lost += 1;
  return outcome.wrongs;
}

const own = readdirSync(`${ROOT}tests/site`)
  .filter((name) => name.endsWith('.html'))
  .map((name) => readFileSync(`${ROOT}tests/site/${name}`, 'utf8'));

/** Real pages, where they are: small ones, for the sake of time. */
function shared(): string[] {
  if (!existsSync(SHARED)) return [];
  return readdirSync(SHARED, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      readdirSync(`${SHARED}/${name}/html`)
        .slice(0, 12)
        .map((file) => `${SHARED}/${name}/html/${file}`),
    )
    .map((path) => gunzipSync(readFileSync(path)).toString('utf8'))
    .filter(({ length }) => length < 250_000);
}

describe('Extraction', () => {
  const check = async (source: fc.Arbitrary<string>) => {
    await fc.assert(
      fc.asyncProperty(source, async (html) => {
        expect(await wrongs(html), html.slice(0, 400)).toEqual([]);
      }),
      { numRuns, seed, endOnFailure: true, interruptAfterTimeLimit: 400_000 },
    );
  };

  // A measure, not a law: extraction judges, and what is no article is judged otherwise alone.
  afterAll(() => expect(totals.lost / totals.articles).toBeLessThan(MOST_LOST));

  it('of random pages', { timeout: 500_000 }, () => check(pages));
  it('of our own pages, mutated', { timeout: 500_000 }, () => check(mutated(own)));
  it('of real pages, mutated', { timeout: 500_000 }, () => {
    const real = shared();
    return real.length > 0 ? check(mutated(real)) : undefined;
  });
});
