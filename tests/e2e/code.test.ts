import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KINDS, Session, until } from './session';

describe.each(KINDS)('Code in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.borrow(kind);
  });
  afterAll(() => session.end());

  it('has colours where its language is known, and the same text as before', async () => {
    const page = await session.visit('blog-code.html');
    const source = await page.evaluate(() =>
      [...document.querySelectorAll('article pre')].map((pre) => pre.textContent?.trim() ?? ''),
    );
    await session.read(page);
    const seen = await until(
      () =>
        session.inReader(page, (root) => {
          const words = [...root.querySelectorAll('pre .code-word')];
          const [word] = words;
          const pre = word?.closest('pre');
          return word && pre
            ? {
                text: pre.textContent?.trim() ?? '',
                isColoured: getComputedStyle(word).color !== getComputedStyle(pre).color,
                inProse: root.querySelectorAll('p [class^=code-]').length,
              }
            : null;
        }),
      'coloured code',
    );
    expect(source).toContain(seen.text);
    expect(seen).toMatchObject({ isColoured: true, inProse: 0 });
    await page.close();
  });
});
