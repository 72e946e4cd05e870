import { expect, it } from 'vitest';
import { triedModule } from '../real-browser/tried-module';

declare const tested: typeof import('../../core/extract');

const real = triedModule("export * from './core/extract'");

const FIRST =
  'The first ferry of the season left the harbour at six in the morning. According to the harbour master, forty people and a dog were on board.';
const SECOND =
  'The crossing takes three hours when the wind is kind, and nobody who lives on the island counts on that.';

/** The summary of an article whose page claims one, with a standfirst or without. */
const excerptOf = (claimed: string, standfirst = '') =>
  real.page.evaluate((html) => {
    const page = new DOMParser().parseFromString(html, 'text/html');
    const result = tested.extract(page, new URL('https://orrin.example/world/ferry'));
    return result.ok ? result.value.article.excerpt : result.code;
  }, `<!doctype html><html lang="en"><title>The ferry is back</title><meta name="description" content="${claimed}"><body><article><h1>The ferry is back</h1>${standfirst}<p>${FIRST}</p><p>${SECOND}</p><p>${SECOND} ${FIRST}</p></article>`);

it('A summary that was cut out of the text is whole, however its cut is marked', async () => {
  const begun = 'The first ferry of the season left the harbour at six in the morning.';
  for (const end of [' According to...', ' According to.', ' According to the harbour master'])
    expect(await excerptOf(begun + end), end).toBe(FIRST);
});

it('A summary that ends as a sentence of the text does stays as it is', async () => {
  const begun = 'The first ferry of the season left the harbour at six in the morning.';
  expect(await excerptOf(begun)).toBe(begun);
});

it('A summary that was cut out of the text below a standfirst is whole', async () => {
  const standfirst =
    '<p class="standfirst">Forty people and a dog are the first to cross in the new year.</p>';
  const cut = 'The first ferry of the season left the harbour at six in the mor...';
  expect(await excerptOf(cut, standfirst)).toBe(FIRST);
});
