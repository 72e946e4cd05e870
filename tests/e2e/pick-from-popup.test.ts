import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isPopupOpen, openOwn, popupText, tabInFront, takeFirstOffer } from './extension';
import { inExtensionWorld } from './extension-world';
import { KINDS, Session, until } from './session';

/** What a person sees and has of the page itself. */
const stateOf = (page: Page) =>
  page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    focused: document.activeElement?.localName,
    typed: document.querySelector('input')?.value,
    layout: getComputedStyle(document.body).display,
    address: location.href,
  }));

const isAway = (session: Session, page: Page) =>
  until(
    async () => (await session.inReader(page, (root) => root.childElementCount)) === null,
    'the page alone',
  );

/** A page with a few words that are no article, clicked; its popup says so and has the offer. */
async function clickNoticeboard(session: Session): Promise<Page> {
  const page = await session.visit('noticeboard.html');
  await page.focus('input');
  await page.keyboard.type('wool');
  await session.opened.click(page);
  await until(
    async () => (await popupText(session))?.includes('No article was found'),
    'the sentence',
  );
  return page;
}

async function pickOn(session: Session): Promise<Page> {
  const page = await clickNoticeboard(session);
  await takeFirstOffer(session);
  await session.has(page, '.aim:not([hidden])');
  await until(async () => !(await isPopupOpen(session)), 'the popup to close');
  return page;
}

/** Moves the pointer to just inside the start of a block; gives where that is. */
async function pointAt(page: Page, selector: string) {
  const at = await page.$eval(selector, (block) => {
    const { x, y } = block.getBoundingClientRect();
    return { x: x + 20, y: y + 6 };
  });
  await page.mouse.move(at.x, at.y);
  return at;
}

const textOf = async (session: Session, page: Page) => {
  await session.has(page, '.text:not(.sketched)');
  return session.inReader(page, (root) => ({
    title: root.querySelector('h1')?.textContent,
    text: root.querySelector('.text')?.textContent ?? '',
  }));
};

describe.each(KINDS)('Where no article is found in %s', { timeout: 60_000 }, (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.borrow(kind);
  });
  afterAll(() => session.end());

  it('the popup lets the text be picked; Escape leaves the page as it was, focus and all', async () => {
    const page = await clickNoticeboard(session);
    const before = await stateOf(page);
    await takeFirstOffer(session);
    await session.has(page, '.aim:not([hidden])');
    await until(async () => !(await isPopupOpen(session)), 'the popup to close');
    await page.keyboard.press('Escape');
    await isAway(session, page);
    expect(await stateOf(page)).toEqual(before);
    expect(before).toMatchObject({ focused: 'input', typed: 'wool', layout: 'grid' });
    await new Promise((done) => setTimeout(done, 1000));
    expect(await isPopupOpen(session), 'the sentence was read and stays away').toBe(false);
    expect(await session.isOpen(page)).toBe(false);
    await page.close();
  });

  it('a click takes a block, which the reader shows under the page’s title and beyond its styles', async () => {
    const page = await pickOn(session);
    const at = await pointAt(page, '.board p');
    await page.mouse.click(at.x, at.y);
    const shown = await textOf(session, page);
    expect(shown?.title).toBe('Wick Slip: boat times');
    expect(shown?.text).toContain('The last boat leaves at six.');
    expect(shown?.text).not.toContain('Lost a glove');
    const { layout } = await stateOf(page);
    expect(layout, 'the page’s own styles are set back').toBe('block');
    await session.press(page, 'button', 'Pick on the page');
    await session.has(page, '.aim');
    await page.keyboard.press('Escape');
    expect((await textOf(session, page))?.text, 'back to what was read').toBe(shown?.text);
    await session.opened.click(page);
    await session.closed(page);
    expect((await stateOf(page)).layout).toBe('grid');
    await page.close();
  });

  it('a click on the button while picking comes back to the page', async () => {
    const page = await pickOn(session);
    await session.opened.click(page);
    await isAway(session, page);
    expect(await session.isOpen(page)).toBe(false);
    await page.close();
  });

  it('Enter takes a block, remembered for the site where the person says so', async () => {
    const page = await pickOn(session);
    await pointAt(page, '.board');
    await page.keyboard.press('Enter');
    expect((await textOf(session, page))?.text).toContain('ring the bell twice');
    await session.press(page, 'button', 'Always on this site');
    await new Promise((done) => setTimeout(done, 500));
    await page.close();
    const again = await session.visit('noticeboard.html');
    await session.read(again);
    expect((await textOf(session, again))?.text).toContain('ring the bell twice');
    await again.close();
  });

  it('has the same offer in a popup that looks first', async () => {
    const page = await session.visit('empty.html');
    const popup = await openOwn(session, `popup.html?tab=${await tabInFront(session)}`);
    await until(async () => (await popup.$$('button')).length > 1, 'the offers');
    expect(await popup.$$eval('.first', (all) => all.map((each) => each.textContent))).toEqual([
      'Pick the text on the page',
    ]);
    await popup.$eval('.first', (first) => (first as HTMLElement).click());
    // Firefox can say that the page is gone while the tab of the popup closes itself.
    const come = () =>
      page.bringToFront().then(
        () => true,
        () => false,
      );
    await until(come, 'the page in front');
    await session.has(page, '.aim');
    await page.keyboard.press('Escape');
    await isAway(session, page);
    await page.close();
  });

  it.runIf(kind === 'chromium')('only the extension’s own pages can ask for it', async () => {
    const page = await session.visit('noticeboard.html');
    const tabId = await tabInFront(session);
    for (const wanted of ['pick', 'read']) {
      await inExtensionWorld(
        session,
        page,
        `chrome.runtime.sendMessage({ kind: '${wanted}', tabId: ${tabId} }).catch(() => null)`,
      );
      await new Promise((done) => setTimeout(done, 500));
      expect(await session.inReader(page, (root) => root.childElementCount)).toBeNull();
    }
    await page.close();
  });
});
