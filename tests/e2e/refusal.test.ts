import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closePopup, popupSays } from './extension';
import { KINDS, Session } from './session';

describe.each(KINDS)('A page that cannot be read in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.borrow(kind);
  });
  afterAll(() => session.end());

  it('is explained in the popup: no article', async () => {
    const page = await session.visit('empty.html');
    await session.opened.click(page);
    await popupSays(session, 'No article was found on this page.');
    expect(await session.isOpen(page)).toBe(false);
    await closePopup(session);
    await page.close();
  });

  it('is explained in the popup: a page of the browser', async () => {
    const page = await session.opened.browser.newPage();
    if (session.opened.kind === 'firefox') {
      await session.opened.inWindow(
        `(async () => { openTrustedLinkIn('about:config', 'current'); await new Promise((done) => setTimeout(done, 1500)); })()`,
      );
    } else await page.goto('chrome://version');
    await session.opened.click(page);
    await popupSays(session, 'Your browser lets no extension read this page.');
    await page.close();
  });
});
