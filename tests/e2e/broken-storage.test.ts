import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOwn, setOption } from './extension';
import { KINDS, Session, until } from './session';

/** Fills `sync` to its last byte, from a page of the extension. */
const fillSync = (options: Page) =>
  options.evaluate(async () => {
    interface Api {
      readonly storage: { sync: { set(items: object): Promise<void> } };
    }
    const scope = globalThis as unknown as { readonly browser?: Api; readonly chrome: Api };
    const { sync } = (scope.browser ?? scope.chrome).storage;
    let item = 0;
    for (const size of [8000, 700, 60, 1]) {
      for (let is = true; is; item++) {
        is = await sync.set({ [`x${item}`]: 'x'.repeat(size) }).then(
          () => true,
          () => false,
        );
      }
    }
  });

describe.each(KINDS)('A storage that is full or refused in %s', { timeout: 90_000 }, (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start(kind);
    const options = await openOwn(session, 'options.html');
    await fillSync(options);
    await options.close();
  });
  afterAll(() => session.end());

  it('is said in the options, and what was changed holds', async () => {
    const options = await openOwn(session, 'options.html');
    await setOption(options, 'size', '27');
    await until(
      async () => (await options.$eval('.top', (top) => top.textContent))?.includes('this device'),
      'the sentence',
    );
    const page = await session.visit('newspaper.html');
    await session.read(page);
    const size = await session.inReader(page, (root) => {
      const paragraph = root.querySelector('.article p');
      return paragraph && getComputedStyle(paragraph).fontSize;
    });
    expect(size).toBe('27px');
    await options.close();
    await page.close();
  });

  it('is said in the reader’s panel', async () => {
    const page = await session.visit('newspaper.html');
    await session.read(page);
    await session.openPanel(page);
    await session.inReader(page, (root) => {
      root.querySelector<HTMLElement>('.panel [name=size]')?.focus();
    });
    await page.keyboard.press('ArrowRight');
    await until(
      () =>
        session.inReader(page, (root) =>
          root.querySelector('.panel .warning')?.textContent?.includes('this device'),
        ),
      'the sentence',
    );
    await page.close();
  });
});
