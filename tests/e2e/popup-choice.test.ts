import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closePopup, isPopupOpen, openOwn, setOption, tabInFront } from './extension';
import { KINDS, Session, until } from './session';

/** The popup of the page in front, in a tab of its own, where it can be looked into in both browsers. */
async function popupOf(session: Session, page: Page): Promise<Page> {
  await page.bringToFront();
  return openOwn(session, `popup.html?tab=${await tabInFront(session)}`);
}

const found = (popup: Page) =>
  until(
    () =>
      popup.evaluate(() => {
        const beginning = document.querySelector('.beginning');
        if (!beginning) return null;
        const lead = beginning.querySelector('img');
        return {
          title: document.querySelector('h1')?.textContent ?? '',
          kicker: document.querySelector('.kicker')?.textContent ?? '',
          pictures: beginning.querySelectorAll('img, source, picture').length,
          lead: lead?.getAttribute('src') ?? '',
          width: lead?.naturalWidth ?? 0,
          caption: beginning.querySelector('figcaption')?.textContent?.trim() ?? '',
          links: beginning.querySelectorAll('[href], [id]').length,
          text: beginning.textContent ?? '',
        };
      }),
    'what was found',
  );

const press = (popup: Page, name: string) =>
  popup.evaluate((label) => {
    const all = [...document.querySelectorAll('button')];
    all.find(({ textContent }) => textContent?.trim() === label)?.click();
  }, name);

/** Presses "Copy as Markdown" and gives what went to the clipboard. */
const copied = (popup: Page) =>
  popup.evaluate(
    () =>
      new Promise<string>((done) => {
        navigator.clipboard.writeText = async (text) => done(text);
        document.querySelector<HTMLButtonElement>('.deeds button:last-child')?.click();
      }),
  );

describe.each(KINDS)('The button as the person chose in %s', { timeout: 60_000 }, (kind) => {
  let session: Session;
  let options: Page;
  let page: Page;
  beforeAll(async () => {
    session = await Session.borrow(kind);
    options = await openOwn(session, 'options.html');
    await setOption(options, 'button', 'popup');
    page = await session.visit('newspaper.html');
  });
  afterAll(() => session.end());

  it('opens a popup, not the reader', async () => {
    await until(async () => {
      await session.opened.click(page);
      await new Promise((done) => setTimeout(done, 300));
      return isPopupOpen(session);
    }, 'the popup');
    expect(await session.isOpen(page)).toBe(false);
    await closePopup(session);
  });

  it('shows there what was found: title, minutes, one picture with its caption, the beginning', async () => {
    const popup = await popupOf(session, page);
    const seen = await found(popup);
    expect(seen.title).toBe(await page.$eval('h1', (title) => title.textContent?.trim()));
    expect(seen.kicker).toMatch(/\d+ min read/);
    expect(seen.pictures).toBe(1);
    expect(seen.lead).toContain(`${session.origin}/pictures/`);
    expect(seen.caption.length).toBeGreaterThan(20);
    expect(seen.links).toBe(0);
    expect(seen.text.length).toBeGreaterThan(300);
    await until(async () => (await found(popup)).width > 0, 'the picture');
    await popup.close();
  });

  it('copies the whole article as Markdown', async () => {
    const popup = await popupOf(session, page);
    const { title } = await found(popup);
    const text = await copied(popup);
    expect(text.startsWith(`# ${title}\n\n`)).toBe(true);
    expect(text).toMatch(/\n!\[[^\n]*\]\(http[^\n]*\)\n\n\*/);
    expect(text.length).toBeGreaterThan(2000);
    await popup.close();
  });

  it('opens the reader from there, which a click then closes', async () => {
    const popup = await popupOf(session, page);
    await found(popup);
    await press(popup, 'Read');
    await until(() => session.isOpen(page), 'the reader');
    await until(async () => {
      await session.opened.click(page);
      await new Promise((done) => setTimeout(done, 300));
      return !(await session.isOpen(page));
    }, 'the reader to close');
    expect(await isPopupOpen(session)).toBe(false);
  });

  it('says there why a page cannot be read', async () => {
    const empty = await session.visit('empty.html');
    const popup = await popupOf(session, empty);
    await until(
      async () => (await popup.$eval('h1', (title) => title.textContent))?.includes('No article'),
      'the reason',
    );
    await popup.close();
    await empty.close();
  });

  it('takes nothing from a hostile page but its words', async () => {
    const hostile = await session.visit('hostile.html');
    const popup = await popupOf(session, hostile);
    const seen = await found(popup);
    expect(seen.links).toBe(0);
    expect(seen.pictures).toBeLessThan(2);
    expect(
      await popup.$$eval(
        '.beginning *',
        (all) =>
          all.filter((one) => /^(script|iframe|form|input|style|svg)$/.test(one.localName)).length,
      ),
    ).toBe(0);
    await popup.close();
    await hostile.close();
  });

  it('sets what happens on the site, and the options list it', async () => {
    const popup = await popupOf(session, page);
    await found(popup);
    await popup.$eval('.opening select', (select) => {
      select.selectedIndex = 1;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    const row = () => options.$eval('.site-name', (name) => name.textContent).catch(() => '');
    await until(async () => (await row())?.includes('By itself'), 'the site in the list');
    const article = await session.visit('documentation.html');
    await until(() => session.isOpen(article), 'the reader to open by itself');
    await popup.$eval('.opening select', (select) => {
      select.selectedIndex = 0;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await until(async () => (await options.$('.site-name')) === null, 'the empty list');
    await popup.close();
    await article.close();
  });

  it('opens the reader again when the person wants that', async () => {
    await setOption(options, 'button', 'reader');
    const other = await session.visit('encyclopedia.html');
    await until(async () => {
      await session.opened.click(other);
      await new Promise((done) => setTimeout(done, 500));
      if (await isPopupOpen(session)) await closePopup(session);
      return session.isOpen(other);
    }, 'the reader');
    await other.close();
  });
});
