import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KINDS, Session, until } from './session';

describe.each(KINDS)('Keys in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.borrow(kind);
  });
  afterAll(() => session.end());

  it('are changed in the options, refused where they are taken, and hold in the reader', async () => {
    const options = await session.opened.browser.newPage();
    // Firefox may not say that it went there.
    await Promise.race([
      options.goto(session.opened.address('options.html')).catch(() => null),
      new Promise((done) => setTimeout(done, 1500)),
    ]);
    await until(() => options.$('[data-deed=focus]').catch(() => null), 'the options');
    const press = async (deed: string, key: 't' | '/' | 'b') => {
      await options.focus(`[data-deed=${deed}]`);
      await options.keyboard.press('Enter');
      await options.keyboard.press(key);
    };
    const said = () =>
      options.evaluate(
        () => document.querySelector('.section:has(.bindings) .said')?.textContent ?? '',
      );
    await press('focus', 't');
    await until(async () => /t is in use already: Next theme/.test(await said()), 'the refusal');
    await press('focus', '/');
    await until(async () => /browser needs this key/.test(await said()), 'the second refusal');
    await press('focus', 'b');
    await until(
      () =>
        options.evaluate(() => document.querySelector('[data-deed=focus]')?.textContent === 'b'),
      'the new key',
    );
    expect(await said()).toBe('');
    await new Promise((done) => setTimeout(done, 500));
    await options.close();

    const page = await session.visit('newspaper.html');
    await session.read(page);
    const has = (selector: string) =>
      session.inReader(page, (root, wanted) => root.querySelector(wanted) !== null, selector);
    await until(() => has('.progress'), 'the aids');
    await page.keyboard.press('f');
    await page.keyboard.press('r');
    await until(() => has('.ruler'), 'the ruler');
    expect(await has('.focus-band')).toBe(false);
    await page.keyboard.press('b');
    await until(() => has('.focus-band'), 'line focus by its new key');
    await page.keyboard.press('r');
    await until(async () => !(await has('.ruler')), 'the ruler to go');
    await page.keyboard.press('?');
    await until(() => has('.keys'), 'the list');
    const rows = await session.inReader(page, (root) =>
      [...root.querySelectorAll('.keys dt')].map(
        (term) => `${term.textContent?.trim()}: ${term.nextElementSibling?.textContent}`,
      ),
    );
    expect(rows).toContain('b: Line focus');
    expect(rows).toContain('l: Read aloud');
    await page.close();
  });
});
