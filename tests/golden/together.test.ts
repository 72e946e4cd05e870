import { afterAll, beforeAll, expect, it } from 'vitest';
import { openRealPage, type RealPage } from '../real-browser/real-page';

declare const tested: typeof import('../../core/extract/prune/blocks') &
  typeof import('../../core/extract/prune/together');

let real: RealPage;
beforeAll(async () => {
  real = await openRealPage();
  await real.load(
    "export * from './core/extract/prune/blocks'; export * from './core/extract/prune/together'",
  );
});
afterAll(() => real?.close());

/** The texts that are kept in the end of those that were, as they stand in the markup. */
const agreed = (markup: string, kept: readonly string[]) =>
  real.page.evaluate(
    (html, texts) => {
      const { body } = new DOMParser().parseFromString(html, 'text/html');
      const blocks = tested.blocksOf(body);
      const some = new Set(blocks.filter(({ text }) => texts.includes(text)));
      tested.agree(
        blocks,
        some,
        blocks.map(() => 0.5),
        'text',
      );
      return blocks.filter((block) => some.has(block)).map(({ text }) => text);
    },
    markup,
    kept,
  );

// A picture makes blocks of the cells; a table of data is one block.
const table = (rows: string) =>
  `<table><tr><td><img src="/oven.jpg"></td></tr>${rows}</table><p>Bread is baked at night.</p>`;

it('A value in a table keeps its label, and a label alone does not bring its value', async () => {
  const rows =
    '<tr><th>Founded</th><td>By two sisters in 1911</td></tr><tr><th>A label of many words</th><td>Sold</td></tr>';
  expect(await agreed(table(rows), ['By two sisters in 1911'])).toEqual([
    'Founded',
    'By two sisters in 1911',
  ]);
  expect(await agreed(table(rows), ['Sold'])).toEqual(['Sold']);
});

it('A column of a layout brings no other column', async () => {
  const text = 'The bakery on the quay has opened at four in the morning since 1911. '.repeat(6);
  const rows = `<tr><td>Town Sea Letters</td><td>${text}</td></tr>`;
  expect(await agreed(table(rows), [text.trim()])).toEqual([text.trim()]);
});

it('A short table that stays for the greater part stays whole', async () => {
  const rows =
    '<tr><td>Loaves</td><td>In June</td><td>In July</td></tr><tr><td>Rye</td><td>212</td><td>186</td></tr>';
  expect(await agreed(table(rows), ['Loaves', 'Rye', '212', '186'])).toEqual([
    'Loaves',
    'In June',
    'In July',
    'Rye',
    '212',
    '186',
  ]);
});
