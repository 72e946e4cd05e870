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
      const paragraph = root.querySelector('.article p:not([data-lectern-standfirst])');
      return paragraph && getComputedStyle(paragraph).fontSize;
    });
    expect(size).toBe('27px');
    await options.close();
    await page.close();
  });

  it('is said where something left out is wanted always', async () => {
    const page = await session.readWithAids('newspaper.html');
    const marker = '.text .left-out';
    await until(
      () => session.inReader(page, (root) => root.querySelector('.left-out')),
      'a marker',
    );
    await session.press(page, `${marker} button`, 'Show');
    await session.press(page, `${marker} button`, 'Always on this site');
    const said = () =>
      session.inReader(page, (root) => root.querySelector('.left-out [role=status]')?.textContent);
    expect(await until(said, 'the sentence')).toContain('this device');
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

interface Storage {
  readonly storage: Readonly<
    Record<'sync' | 'local', { set(items: object): Promise<void>; get(key: null): Promise<object> }>
  >;
}

describe.each(KINDS)('Settings that are broken, and of a version to come, in %s', (kind) => {
  it('leave the reader with the defaults, are set aside, and the newer ones stay', {
    timeout: 90_000,
  }, async () => {
    const session = await Session.start(kind);
    const options = await openOwn(session, 'options.html');
    await options.evaluate(() => {
      const scope = globalThis as unknown as {
        readonly browser?: Storage;
        readonly chrome: Storage;
      };
      return (scope.browser ?? scope.chrome).storage.sync.set({
        'settings/1/size': { a: [1] },
        'settings/1/theme': 'moon',
        'settings/9/size': 'XL',
      });
    });
    const page = await session.visit('newspaper.html');
    expect(await session.read(page)).toContain('The valley that voted to keep its dam');
    await page.close();
    await options.close();
    const again = await openOwn(session, 'options.html');
    const kept = () =>
      again.evaluate(async () => {
        const scope = globalThis as unknown as {
          readonly browser?: Storage;
          readonly chrome: Storage;
        };
        const { sync, local } = (scope.browser ?? scope.chrome).storage;
        return { ...(await sync.get(null)), ...(await local.get(null)) } as Record<string, unknown>;
      });
    await until(async () => (await kept())['recovery/settings/1/size'], 'what was set aside');
    expect(await kept()).toMatchObject({ 'settings/1/theme': 'moon', 'settings/9/size': 'XL' });
    await session.end();
  });
});
