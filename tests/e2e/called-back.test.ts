import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KINDS, Session, until } from './session';

const SENTENCE = 'The ferry left before anyone had counted the passengers, and nobody minded. ';

/** A tab with a text so long that it takes time to be read. */
async function visitLong(session: Session): Promise<Page> {
  const page = await session.visit('state.html');
  await page.evaluate((sentence) => {
    const article = document.createElement('article');
    for (let count = 0; count < 2500; count++) {
      const paragraph = document.createElement('p');
      paragraph.textContent = sentence.repeat(30);
      article.append(paragraph);
    }
    document.body.replaceChildren(article);
    const seen = { reader: false };
    Object.assign(window, { seen });
    new MutationObserver(() => {
      seen.reader = true;
    }).observe(document.documentElement, { attributeFilter: ['data-lectern'] });
  }, SENTENCE);
  return page;
}

const readerCame = (page: Page) =>
  page.evaluate(() => (window as unknown as { seen: { reader: boolean } }).seen.reader);

describe.each(KINDS)('A click in %s', { timeout: 90_000 }, (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.borrow(kind);
  });
  afterAll(() => session.end());

  it('is called back by Escape while the page is being read, and the next one reads', async () => {
    const page = await visitLong(session);
    const click = await session.opened.aim(page);
    const clicked = click();
    for (let press = 0; press < 4; press++) {
      await new Promise((done) => setTimeout(done, 100));
      await page.keyboard.press('Escape');
    }
    await clicked;
    // Answered when the page has nothing else to do, and so after whatever came of the click.
    await page.evaluate(() => new Promise((done) => setTimeout(done, 200)));
    expect(await readerCame(page)).toBe(false);
    await session.opened.click(page);
    await until(() => readerCame(page), 'the reader', 60_000);
    await page.close();
  });
});
