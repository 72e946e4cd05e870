import { afterAll, beforeAll, expect, it } from 'vitest';
import { openRealPage, type RealPage } from '../real-browser/real-page';

declare const tested: typeof import('../../core/extract/steps/drop-biography');

let real: RealPage;
beforeAll(async () => {
  real = await openRealPage();
  await real.load("export * from './core/extract/steps/drop-biography'");
});
afterAll(() => real?.close());

/** What is left of a content whose page names Ingrid Falk as its author. */
const left = (markup: string) =>
  real.page.evaluate((html) => {
    const copy = new DOMParser().parseFromString(html, 'text/html');
    const page = { copy, metadata: { authors: ['Ingrid Falk'] }, removals: [] };
    tested.dropBiography(copy.body, page as never);
    return copy.body.textContent?.trim();
  }, markup);

const TEXT = 'Nothing is thrown away in the county record office, least of all the string. '.repeat(
  4,
);

it('What is said of the author at the end of a text leaves it', async () => {
  const markup = `<p>${TEXT}</p><p>Ingrid Falk writes about archives.</p>`;
  expect(await left(markup)).toBe(TEXT.trim());
});

it('A content without a line of text, all code or a table, is looked through as well', async () => {
  expect(await left('<pre>ls -l</pre>')).toBe('ls -l');
});
