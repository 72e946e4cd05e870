import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inBackground } from './extension';
import { KINDS, Session, until } from './session';

declare const chrome: {
  tabs: { query(filter: object): Promise<{ id?: number }[]> };
  scripting: {
    executeScript(injection: object): Promise<{ result?: unknown }[]>;
  };
};

/** Whether the reader waits in the tab in front; Chromium only, where a test can ask the background. */
const isReady = (session: Session): Promise<boolean> =>
  inBackground(session, async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const [answer] = await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? 0 },
      func: () => Symbol.for('lectern.toggle') in globalThis,
    });
    return answer?.result === true;
  });

describe('The reader before the click in chromium', () => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.borrow('chromium');
  });
  afterAll(() => session.end());

  it('is made ready on an article', async () => {
    const page = await session.visit('newspaper.html');
    await until(() => isReady(session), 'the reader, ready');
    await page.close();
  });

  it('is not on a page that is none', async () => {
    const page = await session.visit('home.html');
    await new Promise((done) => setTimeout(done, 1500));
    expect(await isReady(session)).toBe(false);
    await page.close();
  });
});

describe.each(KINDS)('A reader that is ready in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.borrow(kind);
  });
  afterAll(() => session.end());

  it('asks for nothing, changes nothing, and opens', async () => {
    const page = await session.visit('newspaper.html');
    const asked: string[] = [];
    page.on('request', (request) => {
      if (!request.url().endsWith('/favicon.ico')) asked.push(request.url());
    });
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await new Promise((done) => setTimeout(done, 2000));
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(asked).toEqual([]);
    expect(await session.read(page)).toContain('The valley that voted to keep its dam');
    expect(asked.filter((address) => address.includes('sample.invalid'))).toEqual([]);
    await page.close();
  });
});
