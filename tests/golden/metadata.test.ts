import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/prepare.mjs';
import { openRealPage, type RealPage } from '../real-browser/real-page';

declare const tested: typeof import('../../core/extract/metadata');

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
  let real: RealPage;
  beforeAll(async () => {
    real = await openRealPage();
    await real.load("export { readMetadata } from './core/extract/metadata'");
  });
  afterAll(() => real?.close());

  /** Writes the page into the one there is: to go to a page of its own takes twenty times as long. */
  const read = (html: string, url: string) =>
    real.page.evaluate(
      (written, address) => {
        document.open();
        document.write(written);
        document.close();
        return tested.readMetadata(document, new URL(address));
      },
      html,
      url,
    );

  for (const { promise, url, html, expected } of CASES) {
    it(promise, async () => {
      expect(await read(html, url)).toMatchObject(expected);
    });
  }
});
