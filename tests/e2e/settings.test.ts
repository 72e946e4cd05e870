import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KINDS, Session, until } from './session';

const look = (root: ShadowRoot) => {
  const stage = root.querySelector('.stage');
  const main = root.querySelector('main');
  const paragraph = main?.querySelector('.article p:not([data-lectern-standfirst])');
  if (!stage || !main || !paragraph) return null;
  const style = getComputedStyle(paragraph);
  return {
    size: style.fontSize,
    leading: (Number.parseFloat(style.lineHeight) / Number.parseFloat(style.fontSize)).toFixed(2),
    page: getComputedStyle(stage).backgroundColor,
    measure: Math.round(main.getBoundingClientRect().width),
  };
};

describe.each(KINDS)('Preferences in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.borrow(kind);
  });
  afterAll(() => session.end());

  it('change an open reader at once, and the next one too', async () => {
    const page = await session.visit('newspaper.html');
    await session.read(page);
    const before = await session.inReader(page, look);
    await session.openPanel(page);
    await session.inReader(page, (root) => {
      const [size] = root.querySelectorAll<HTMLInputElement>('.panel input[type=range]');
      size?.focus();
    });
    for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowRight');
    await until(
      async () => (await session.inReader(page, look))?.size === '23px',
      'the larger text',
    );
    expect(before?.size).toBe('19px');

    const other = await session.visit('documentation.html');
    await session.read(other);
    expect((await session.inReader(other, look))?.size).toBe('23px');
    await page.close();
    await other.close();
  });
});

describe('The options page', () => {
  it('changes every setting in a reader that is open in another tab, without reload', async () => {
    const session = await Session.borrow('chromium');
    const page = await session.visit('newspaper.html');
    await session.read(page);
    const before = await session.inReader(page, look);
    const options = await session.opened.browser.newPage();
    await options.goto(session.opened.address('options.html'));
    await options.waitForSelector('input[type=range]');
    const set = (name: string, value: string) =>
      options.evaluate(
        (wanted, to) => {
          const input = [...document.querySelectorAll<HTMLInputElement>('input')].find(
            (candidate) =>
              candidate.name === wanted && (candidate.type !== 'radio' || candidate.value === to),
          );
          if (!input) throw new Error(`no input ${wanted}`);
          if (input.type === 'radio') input.click();
          else {
            input.value = to;
            input.dispatchEvent(new Event('input', { bubbles: true }));
            input.dispatchEvent(new Event('change', { bubbles: true }));
          }
        },
        name,
        value,
      );
    await set('size', '28');
    await set('leading', '2');
    await set('measure', '25');
    await set('theme', 'dark');
    const changed = await until(async () => {
      const now = await session.inReader(page, look);
      return now?.size === '28px' && now.leading === '2.00' && now.page !== before?.page
        ? now
        : null;
    }, 'the reader to change');
    expect(changed.page).toBe('rgb(23, 25, 28)');
    expect(changed.measure).toBe(28 * 25);
    await session.end();
  });
});
