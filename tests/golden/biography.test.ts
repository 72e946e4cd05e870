import { expect, it } from 'vitest';
import { triedModule } from '../real-browser/tried-module';

declare const tested: typeof import('../../core/extract/steps/drop-biography');

const real = triedModule("export * from './core/extract/steps/drop-biography'");

/** What is left of a content whose page names Ingrid Falk as its author. */
const left = (markup: string) =>
  real.page.evaluate((html) => {
    const copy = new DOMParser().parseFromString(html, 'text/html');
    const page = { copy, metadata: { authors: ['Ingrid Falk'] } };
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
