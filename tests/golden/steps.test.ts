import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Page } from '../../core/extract/page';
import { openRealPage, type RealPage } from '../real-browser/real-page';

declare const tested: typeof import('../../core/extract/prune/blocks') &
  typeof import('../../core/extract/prune/questions') &
  typeof import('../../core/extract/steps/drop-bare-headings') &
  typeof import('../../core/extract/steps/drop-clutter') &
  typeof import('../../core/extract/steps/drop-tail') &
  typeof import('../../core/extract/steps/free-layouts');

let real: RealPage;
beforeAll(async () => {
  real = await openRealPage();
  await real.load(
    [
      'prune/blocks',
      'prune/questions',
      'steps/drop-bare-headings',
      'steps/drop-clutter',
      'steps/drop-tail',
      'steps/free-layouts',
    ]
      .map((file) => `export * from './core/extract/${file}';`)
      .join('\n'),
  );
});
afterAll(() => real?.close());

const freed = (markup: string) =>
  real.page.evaluate((html) => {
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    tested.freeLayouts(body);
    return body.innerHTML;
  }, markup);

const TEXT = 'The bakery on the quay has opened at four in the morning since 1911, on most days. ';

it('A table that sets out a page becomes blocks, a table of values in it stays', async () => {
  const values =
    '<table><tbody><tr><td>Monday</td><td>212</td></tr><tr><td>Tuesday</td><td>198</td></tr></tbody></table>';
  const page = await freed(
    `<table><tbody><tr><td>Start</td><td><table><tbody><tr><td>${TEXT.repeat(3)}</td></tr></tbody></table>${values}</td></tr></tbody></table>`,
  );
  expect(page.match(/<table/g)).toHaveLength(1);
  expect(page).toContain(values);
  expect(page).toContain(`<p>${TEXT.trim()}`);
});

it('A table with heads, or of short values, stays', async () => {
  const heads = `<table><tbody><tr><th>Loaf</th><td>${TEXT.repeat(12)}</td></tr></tbody></table>`;
  const short = '<table><tbody><tr><td>Rye</td><td>212</td></tr></tbody></table>';
  expect(await freed(heads + short)).toBe(heads + short);
});

/** What is kept in the end where the heading was, and the weights gave each of the others a chance. */
const answered = (markup: string, chance: number) =>
  real.page.evaluate(
    (html, chance) => {
      const { body } = new DOMParser().parseFromString(html, 'text/html');
      const blocks = tested.blocksOf(body);
      const kept = new Set(blocks.slice(0, 1));
      const chances = blocks.map(() => chance);
      tested.keepQuestions(blocks, kept, chances);
      return blocks.filter((block) => kept.has(block)).length;
    },
    markup,
    chance,
  );

it('Questions and answers below a heading that announces them are kept up to the next heading', async () => {
  const pair = '<details><summary>May I bake at night?</summary><p>You may.</p></details>';
  const page = (heading: string) =>
    `<h2>${heading}</h2>${pair}${pair}<h2>Contact</h2><p>Write.</p>`;
  expect(await answered(page('Frequently asked questions'), 0.3)).toBe(5);
  expect(await answered(page('Häufige Fragen'), 0.3)).toBe(5);
  expect(await answered(page('Frequently asked questions'), 0.1)).toBe(1);
  expect(await answered(page('Opening hours'), 0.3)).toBe(1);
});

const cleared = (markup: string) =>
  real.page.evaluate((html) => {
    const copy = new DOMParser().parseFromString(html, 'text/html');
    tested.dropClutter({ copy } as unknown as Page);
    return copy.body.innerHTML;
  }, markup);

it('Times and signs of a player leave with its box, a picture in it stays', async () => {
  const controls =
    '<div><div><span>⇤</span></div><div role="timer">00:00 | 04:31</div><div role="slider">00:00</div></div>';
  expect(await cleared(`<p>Bread.</p><div class="v">${controls}</div><p>Rolls.</p>`)).toBe(
    '<p>Bread.</p><p>Rolls.</p>',
  );
  expect(await cleared(`<div class="v"><img src="/p.jpg">${controls}</div>`)).toBe(
    '<div class="v"><img src="/p.jpg"></div>',
  );
});

it('A box that leads to another text leaves by its name', async () => {
  const link = '<div data-component="rich-link"><h3>Can crates bring the oyster back?</h3></div>';
  expect(await cleared(`<p>Bread.</p>${link}`)).toBe('<p>Bread.</p>');
});

/** The headings that are left of an article, given the numbered blocks of its page and which of them it has. */
const headingsLeft = (blocks: readonly string[], has: readonly number[]) =>
  real.page.evaluate(
    (all, kept) => {
      const numbered = all.map((block, number) =>
        block.replace('>', ` data-lectern-number="${number}">`),
      );
      const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
      const copy = parse(numbered.join(''));
      const { body } = parse(kept.map((number) => numbered[number]).join(''));
      tested.dropBareHeadings(body, { copy } as Page);
      return [...body.querySelectorAll('h2, h3')].map(({ textContent }) => textContent);
    },
    blocks,
    has,
  );

it('A heading whose text was left out goes with it; one that never had any stays, and one above smaller ones', async () => {
  const text = `<p>${TEXT.repeat(3)}</p>`;
  const page = ['<h2>More</h2>', text, '<h2>Breads</h2>', '<h2>Rye</h2>', '<h3>Dark</h3>', text];
  expect(await headingsLeft(page, [0, 1, 2, 3, 4, 5])).toEqual(['More', 'Breads', 'Rye', 'Dark']);
  expect(await headingsLeft(page, [0, 2, 3, 4, 5])).toEqual(['Breads', 'Rye', 'Dark']);
  const behind = [...page, '<h2>Offers</h2>', text];
  expect(await headingsLeft(behind, [1, 3, 5, 6])).toEqual(['Rye']);
  expect(await headingsLeft([...page, '<h2>The last loaf of all</h2>'], [1, 3, 5, 6])).toEqual([
    'Rye',
    'The last loaf of all',
  ]);
  const score = [...page, '<h2>Score: 8/10</h2>', text];
  expect(await headingsLeft(score, [1, 3, 5, 6])).toEqual(['Rye', 'Score: 8/10']);
});

it('A story in a list keeps its headline, though that begins as an appeal does; an appeal goes', async () => {
  const left = await real.page.evaluate((text) => {
    const { body } = new DOMParser().parseFromString(
      `<a href="/1"><h3>Sign up for the school of bakers and begin the new year with bread</h3><p>${text}</p></a><h3>Sign up for our letters</h3><p>${text}</p>`,
      'text/html',
    );
    tested.dropTail(body);
    return [...body.querySelectorAll('h3')].map(({ textContent }) => textContent);
  }, TEXT.repeat(3));
  expect(left).toEqual(['Sign up for the school of bakers and begin the new year with bread']);
});
