import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/prepare.mjs';
import { openChromiumPage } from '../bench/chromium-page.mjs';

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
  const page = openChromiumPage();
  let bundle = '';
  beforeAll(async () => {
    const { outputFiles } = await build({
      entryPoints: [`${ROOT}core/extract/metadata/index.ts`],
      bundle: true,
      format: 'iife',
      globalName: 'metadata',
      write: false,
    });
    bundle = outputFiles[0]?.text ?? '';
  });
  afterAll(() => page.close());

  for (const { promise, url, html, expected } of CASES) {
    it(promise, async () => {
      const call = `${bundle};metadata.readMetadata(document, new URL(${JSON.stringify(url)}))`;
      expect(await page.run(html, url, call)).toMatchObject(expected);
    });
  }
});
