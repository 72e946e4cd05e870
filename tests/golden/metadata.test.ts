import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/prepare.mjs';
import { runInWrittenPage } from './run-in-written-page';

/** A page in a few words, and some of what it says of itself. */
interface Case {
  readonly promise: string;
  readonly url: string;
  readonly html: string;
  readonly expected: Readonly<Record<string, unknown>>;
}

const CASES: readonly Case[] = JSON.parse(
  readFileSync(`${ROOT}tests/golden/metadata-cases.json`, 'utf8'),
);

describe('What a page says of itself, in a real Chromium', () => {
  const run = runInWrittenPage("export { readMetadata } from './core/extract/metadata'");
  for (const { promise, url, html, expected } of CASES) {
    it(promise, async () => {
      const call = `readMetadata(document, new URL(${JSON.stringify(url)}))`;
      expect(await run(html, call)).toMatchObject(expected);
    });
  }
});
