import { describe, expect, it } from 'vitest';
import { closePopup, popupText } from './extension';
import { Session, until } from './session';

/** Only Chromium's popup can be taken away so early from outside. */
describe('A sentence in the popup', () => {
  it('comes again when the popup was taken away before anyone can have read it, once', async () => {
    const session = await Session.borrow('chromium');
    const page = await session.visit('empty.html');
    await session.opened.click(page);
    const popup = await session.opened.browser.waitForTarget((target) =>
      target.url().includes('/popup.html'),
    );
    await (await popup.asPage()).close();
    const sentence = () => popupText(session).catch(() => null);
    await until(async () => (await sentence())?.includes('No article was found'), 'the sentence');
    await new Promise((done) => setTimeout(done, 1500));
    await closePopup(session);
    await new Promise((done) => setTimeout(done, 1000));
    expect(await sentence(), 'a popup that was read stays closed').toBeNull();
    await session.opened.click(page);
    await until(async () => (await sentence())?.includes('No article was found'), 'it once more');
    await session.end();
  });
});
