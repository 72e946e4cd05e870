import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openRealPage, type RealPage } from '../real-browser/real-page';

declare const tested: typeof import('../../core/extract/steps/guard') &
  Pick<typeof import('../../core/extract/copy/strip'), 'strip'> &
  Pick<typeof import('../../core/extract/pictures'), 'preparePictures'>;

let real: RealPage;
beforeAll(async () => {
  real = await openRealPage();
});
afterAll(() => real?.close());

const sizeOf = async (body: string) => {
  await real.page.setContent(`<!doctype html><body>${body}</body>`);
  await real.load("export * from './core/extract/steps/guard'");
  return real.page.evaluate(() => tested.checkLimits(document));
};

describe('A page that is', () => {
  test('ordinary is read, scripts and styles of any length beside it', async () => {
    const script = `<script type="text/plain">${'x'.repeat(8_000_001)}</script>`;
    expect(await sizeOf('<div><p>one</p></div>')).toMatchObject({ ok: true });
    expect(await sizeOf(`${script}<p>one</p>`)).toMatchObject({ ok: true });
    expect(await sizeOf('<div>'.repeat(390))).toMatchObject({ ok: true });
  });

  test.each([
    ['made of too many elements', `<p hidden>${'<b>x</b>'.repeat(40_001)}</p>`],
    ['nested too deeply', '<div>'.repeat(500)],
    ['too long', `<p hidden>${'x'.repeat(8_000_001)}</p>`],
  ])('%s is refused with a reason', async (_name, body) =>
    expect(await sizeOf(body)).toEqual({ ok: false, code: 'too-large' }),
  );

  test('deep because a script built it so is refused, not followed to the end', async () => {
    await real.page.setContent('<!doctype html><body>');
    await real.load("export * from './core/extract/steps/guard'");
    const result = await real.page.evaluate(() => {
      const made = document.implementation.createHTMLDocument('');
      let at: Element = made.body;
      for (let depth = 0; depth < 20_000; depth++) at = at.appendChild(made.createElement('i'));
      return tested.checkLimits(made);
    });
    expect(result).toEqual({ ok: false, code: 'too-large' });
  });
});

describe('What a page has too much of', () => {
  beforeAll(async () => {
    await real.page.setContent('<!doctype html><body>');
    await real.load(
      "export { strip } from './core/extract/copy/strip'; export { preparePictures } from './core/extract/pictures'",
    );
  });

  test('pictures: the first 2,000 are looked at, and the others leave', async () => {
    const kept = await real.page.evaluate(() => {
      const markup = Array.from({ length: 2003 }, (_, at) => `<img src="/${at}.jpg">`).join('');
      const copy = new DOMParser().parseFromString(markup, 'text/html');
      const url = new URL('https://gallery.example/');
      const metadata = { leadPictureUrl: null };
      tested.preparePictures({ source: document, copy, url, base: url, metadata } as never);
      return copy.images.length;
    });
    expect(kept).toBe(2000);
  });

  test('choices: a list of them leaves the copy in one piece', async () => {
    const options = await real.page.evaluate(() => {
      const markup = '<p>one</p><select><option>1<option>2<option>3</select>';
      const { body } = new DOMParser().parseFromString(markup, 'text/html');
      const list = body.querySelector('select');
      tested.strip(body, null);
      return [body.textContent, list?.options.length];
    });
    expect(options).toEqual(['one', 3]);
  });
});
