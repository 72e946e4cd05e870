import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buttonTitle } from './extension';
import { KINDS, Session, until } from './session';

const READ = 'Read this page with Lectern';

describe.each(KINDS)('The toolbar button in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.borrow(kind);
    // Firefox shows the button in its bar from the first click on.
    const page = await session.visit('index.html');
    await session.opened.click(page);
    await page.close();
  });
  afterAll(() => session.end());

  it.each([
    'aggregator-1.html',
    'newspaper.html',
    'blog-code.html',
    'documentation.html',
    'encyclopedia.html',
    'arabic.html',
    'japanese.html',
  ])('says that %s can be read', async (name) => {
    const page = await session.visit(name);
    await until(async () => (await buttonTitle(session)) === READ, `the readable state on ${name}`);
    await page.close();
  });

  it.each(['home.html', 'search.html', 'shop.html', 'empty.html'])(
    'does not announce %s',
    async (name) => {
      const page = await session.visit(name);
      await new Promise((done) => setTimeout(done, 1500));
      expect(await buttonTitle(session)).not.toBe(READ);
      await page.close();
    },
  );

  it('follows soft navigation, and the way back', async () => {
    const page = await session.visit('single-page.html');
    await new Promise((done) => setTimeout(done, 800));
    expect(await buttonTitle(session)).not.toBe(READ);
    await page.click('.teaser a');
    await until(async () => (await buttonTitle(session)) === READ, 'the readable state');
    await page.evaluate(() => history.back());
    await until(async () => (await buttonTitle(session)) !== READ, 'the other state');
    await page.close();
  });

  it('is right again after back and forward between pages', async () => {
    const page = await session.visit('newspaper.html');
    await until(async () => (await buttonTitle(session)) === READ, 'the readable state');
    await page.goto(`${session.origin}/home.html`);
    await until(async () => (await buttonTitle(session)) !== READ, 'the other state');
    await page.goBack();
    await until(async () => (await buttonTitle(session)) === READ, 'the readable state after back');
    await page.close();
  });
});
