import { expect, test } from 'vitest';
import { triedModule } from '../real-browser/tried-module';

declare const tested: typeof import('../../core/extract/steps/link-targets');

const real = triedModule("export * from './core/extract/steps/link-targets'");

const linked = (html: string) =>
  real.page.evaluate((given) => {
    const content = new DOMParser().parseFromString(given, 'text/html').body;
    const base = new URL('https://news.example/river');
    tested.linkTargets(content, { base } as Parameters<typeof tested.linkTargets>[1]);
    return content.innerHTML;
  }, html);

test('Footnotes and the way back from them stay linked', async () => {
  expect(
    await linked('<a id="r1" href="#n1">1</a><p id="n1">note <a href="/river#r1">up</a></p>'),
  ).toBe(
    '<a id="lectern-2" href="#lectern-1">1</a><p id="lectern-1">note <a href="#lectern-2">up</a></p>',
  );
});

test('Names in other scripts are found', async () => {
  expect(await linked('<a href="#%E6%B3%A8">1</a><p id="注">note</p>')).toBe(
    '<a href="#lectern-1">1</a><p id="lectern-1">note</p>',
  );
});

test('Links to other pages, and to places outside the article, are left alone', async () => {
  const html = '<a href="/sea#n1">1</a><a href="#top">2</a><a href="#%">3</a><p id="n1">note</p>';
  expect(await linked(html)).toBe(html);
});
