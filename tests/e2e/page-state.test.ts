import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import expected from '../golden/expected/newspaper.json' with { type: 'json' };
import { KINDS, Session } from './session';

describe.each(KINDS)('The page under the reader in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.borrow(kind);
  });
  afterAll(() => session.end());

  it('keeps its address, history, scripts, form fields and scroll positions', async () => {
    const page = await session.visit('state.html');
    await page.evaluate(() => {
      const field = document.querySelector(
        'input[type=text], input:not([type])',
      ) as HTMLInputElement;
      field.value = 'half a sentence';
      const area = document.querySelector('textarea') as HTMLTextAreaElement;
      area.value = 'two\nlines';
      const scroller = [...document.querySelectorAll('div')].find(
        (div) =>
          div.scrollHeight > div.clientHeight + 40 && getComputedStyle(div).overflowY !== 'visible',
      ) as HTMLElement;
      scroller.scrollTop = 37;
      window.scrollTo(0, 640);
    });
    const read = () =>
      page.evaluate(() => ({
        address: location.href,
        history: history.length,
        field: (document.querySelector('input[type=text], input:not([type])') as HTMLInputElement)
          .value,
        area: (document.querySelector('textarea') as HTMLTextAreaElement).value,
        inner: [...document.querySelectorAll('div')].map((div) => div.scrollTop).filter(Boolean),
        scroll: Math.round(window.scrollY),
        loads: (window as unknown as { loads: number }).loads,
      }));
    const ticks = () => page.evaluate(() => (window as unknown as { ticks: number }).ticks);
    const before = await read();
    expect(before.inner).toEqual([37]);
    await session.read(page);
    const early = await ticks();
    await new Promise((done) => setTimeout(done, 400));
    expect(await ticks(), 'the scripts of the page go on').toBeGreaterThan(early);
    await session.opened.click(page);
    await session.closed(page);
    expect(await read()).toEqual(before);
    await page.close();
  });

  it('is hidden from find-in-page and from assistive technology, and the article is not', async () => {
    const page = await session.visit('newspaper.html');
    const text = await session.read(page);
    const sentence =
      text
        .split('\n')
        .find((line) => line.length > 120)
        ?.slice(20, 60) ?? '';
    const find = (words: string) =>
      page.evaluate((wanted) => {
        getSelection()?.removeAllRanges();
        return (window as unknown as { find(text: string): boolean }).find(wanted);
      }, words);
    // The reader counts the pictures of a gallery itself, in the page's own words for it.
    const leftOut = expected.leftOut.filter((words: string) => !/^\d+ of \d+$/.test(words));
    for (const hidden of leftOut) expect(await find(hidden), hidden).toBe(false);
    expect(await find(sentence), sentence).toBe(true);
    await page.close();
  });
});

describe('The page under the reader in Chromium', () => {
  it('leaves the accessibility tree; title, landmark and headings of the article stand in it', async () => {
    const session = await Session.borrow('chromium');
    const page = await session.visit('newspaper.html');
    await session.read(page);
    const tree = JSON.stringify(await page.accessibility.snapshot({ interestingOnly: false }));
    expect(tree).toContain('"role":"main"');
    expect(tree).toMatch(/"role":"heading"[^{}]*"level":1/);
    // The reader counts the pictures of a gallery itself and turns them, in the page's own words for it.
    const leftOut = expected.leftOut.filter(
      (words: string) => !/^(?:\d+ of \d+|Previous picture)$/.test(words),
    );
    for (const hidden of leftOut) expect(tree, hidden).not.toContain(hidden);
    await session.end();
  });
});
