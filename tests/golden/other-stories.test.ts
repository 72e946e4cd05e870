import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Page } from '../../core/extract/page';
import { openRealPage, type RealPage } from '../real-browser/real-page';

declare const tested: typeof import('../../core/extract/prune/blocks') &
  typeof import('../../core/extract/prune/other-stories');

let real: RealPage;
beforeAll(async () => {
  real = await openRealPage();
  await real.load(
    "export * from './core/extract/prune/blocks'; export * from './core/extract/prune/other-stories'",
  );
});
afterAll(() => real?.close());

/** What is kept of a page called "Rye" in the end, where the parser took all of it and the weights the blocks that begin so. */
const kept = (markup: string, some: readonly string[]) =>
  real.page.evaluate(
    (html, starts) => {
      const copy = new DOMParser().parseFromString(html, 'text/html');
      const blocks = tested.blocksOf(copy.body);
      const kept = new Set(
        blocks.filter(({ text }) => starts.some((start) => text.startsWith(start))),
      );
      const page = { copy, metadata: { title: 'Rye' } } as unknown as Page;
      tested.dropOtherStories(kept, new Set(blocks), page);
      return blocks.filter((block) => kept.has(block)).map(({ text }) => text.slice(0, 6));
    },
    markup,
    some,
  );

const story = (name: string) =>
  `<div class="story"><h1 class="head">${name}</h1>${[1, 2, 3]
    .map(
      (part) => `<p>${name} ${part}: ${'the oven on the quay is fed with beech. '.repeat(4)}</p>`,
    )
    .join('')}</div>`;

it('Of stories that stand alike the page’s own stays whole, whatever was kept of each', async () => {
  expect(
    await kept(`<main>${story('Rye')}${story('Oat')}</main>`, ['Rye 2', 'Oat 1', 'Oat 3']),
  ).toEqual(['Rye 1:', 'Rye 2:', 'Rye 3:']);
});

it('What stands alone, or beside a headline without a story, is left as it was', async () => {
  expect(await kept(`<main>${story('Rye')}</main>`, ['Rye 2'])).toEqual(['Rye 2:']);
  const teaser = '<div class="story"><h1 class="head">Oat</h1><p>Soon.</p></div>';
  expect(await kept(`<main>${story('Rye')}${teaser}</main>`, ['Rye 2'])).toEqual(['Rye 2:']);
});

it('Stories in boxes like that of the only headline go where one is signed as it is, and sections stay', async () => {
  const words = 'the oven on the quay is fed with beech. '.repeat(6);
  const box = (heading: string, name: string, sign: string) =>
    `<section class="full"><${heading}>${name}</${heading}>${sign}<p>${name} 1: ${words}</p></section>`;
  const page = (sign: string) =>
    `<main>${box('h1', 'Rye', '<i class="author">Ada</i>')}${box('h2', 'Oat', sign)}${box('h2', 'Fig', '')}</main>`;
  const all = ['Rye 1', 'Oat 1', 'Fig 1'];
  expect(await kept(page('<i class="author">Ben</i>'), all)).toEqual(['Rye 1:']);
  expect(await kept(page(''), all)).toEqual(['Rye 1:', 'Oat 1:', 'Fig 1:']);
});
