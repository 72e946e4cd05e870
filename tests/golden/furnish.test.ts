import { afterAll, beforeAll, expect, it } from 'vitest';
import { openRealPage, type RealPage } from '../real-browser/real-page';

declare const tested: { furnish(content: DocumentFragment): void };

let real: RealPage;
beforeAll(async () => {
  real = await openRealPage();
  await real.load("export * from './components/reader/furnish';");
});
afterAll(() => real.close());

const furnish = (html: string) =>
  real.page.evaluate((text) => {
    const { body } = new DOMParser().parseFromString(text, 'text/html');
    const content = document.createDocumentFragment();
    content.append(...body.childNodes);
    tested.furnish(content);
    const holder = document.createElement('div');
    holder.append(content);
    return {
      tables: holder.querySelectorAll('table').length,
      scrollers: holder.querySelectorAll('.scroller[tabindex]').length,
      text: holder.textContent?.replace(/\s+/g, ' ').trim(),
    };
  }, html);

const COLUMN =
  `<p>${'A paragraph of an essay that was laid out in a table. '.repeat(6)}</p>`.repeat(3);

it('A table that only lays text out is taken apart, also within another, and its text keeps its order', async () => {
  const seen = await furnish(
    `<table><tr><td>Left.<table><tr><td>${COLUMN}</td></tr></table></td><td><ul><li>Right.</li></ul></td></tr></table>`,
  );
  expect(seen).toMatchObject({ tables: 0, scrollers: 0 });
  expect(seen.text).toMatch(/^Left\..*essay.*Right\.$/);
});

it('A table of figures stays one, in such a layout too, and scrolls inside itself', async () => {
  const figures =
    '<table><tr><th>Year</th><th>Boats</th></tr><tr><td>1931</td><td>12</td></tr></table>';
  expect(await furnish(figures)).toMatchObject({ tables: 1, scrollers: 1 });
  expect(await furnish(`<table><tr><td>${COLUMN}${figures}</td></tr></table>`)).toMatchObject({
    tables: 1,
    scrollers: 1,
  });
});
