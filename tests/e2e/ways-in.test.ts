import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readerText } from '../../scripts/browser/reader.mjs';
import { inBackground } from './extension';
import { KINDS, Session, until } from './session';

declare const chrome: {
  tabs: { query(filter: object): Promise<{ id?: number }[]> };
  commands: {
    getAll(): Promise<{ name: string; shortcut: string }[]>;
    onCommand: { dispatch(name: string, tab: object): void };
  };
  contextMenus: { onClicked: { dispatch(info: object, tab: object): void } };
};

/** Chromium takes no shortcut and no menu from outside; its own event is raised in the background. */
const raise = {
  command: async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.commands.onCommand.dispatch('toggle-reader', tab ?? {});
  },
  page: async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.contextMenus.onClicked.dispatch({ menuItemId: 'read-page' }, tab ?? {});
  },
  link: async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const linkUrl = LINK;
    chrome.contextMenus.onClicked.dispatch({ menuItemId: 'read-link', linkUrl }, tab ?? {});
  },
};
declare const LINK: string;

const inFirefox = (session: Session, expression: string) => {
  if (session.opened.kind !== 'firefox') throw new Error('Firefox only');
  return session.opened.inWindow(expression);
};

/** A right click, and a click on the entry with that name. */
async function choose(session: Session, page: Page, selector: string, label: string) {
  const box = await (await page.$(selector))?.boundingBox();
  if (!box) throw new Error(`nothing at ${selector}`);
  await page.mouse.click(box.x + 4, box.y + 4, { button: 'right' });
  await inFirefox(
    session,
    `(async () => {
      for (let tries = 0; tries < 60; tries++) {
        const entry = document.querySelector('#contentAreaContextMenu menuitem[label="${label}"]');
        if (entry && document.getElementById('contentAreaContextMenu').state === 'open') {
          document.getElementById('contentAreaContextMenu').activateItem(entry);
          return true;
        }
        await new Promise((done) => setTimeout(done, 50));
      }
      throw new Error('no entry ${label}');
    })()`,
  );
}

describe.each(KINDS)('Other ways in, in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.borrow(kind);
  });
  afterAll(() => session.end());

  it('Alt+R opens and closes', async () => {
    const page = await session.visit('newspaper.html');
    const press = () =>
      kind === 'chromium'
        ? inBackground(session, raise.command)
        : inFirefox(
            session,
            `document.querySelector('keyset[id^="ext-keyset"] key[modifiers="alt"][key="R"]').doCommand()`,
          );
    if (kind === 'chromium') {
      const commands = await inBackground(session, () => chrome.commands.getAll());
      expect(commands).toContainEqual(expect.objectContaining({ shortcut: 'Alt+R' }));
    }
    await press();
    await readerText(session.opened, page);
    await press();
    await session.closed(page);
    await page.close();
  });

  it('"Read this page" in the context menu opens it', async () => {
    const page = await session.visit('blog-code.html');
    if (kind === 'chromium') await inBackground(session, raise.page);
    else await choose(session, page, 'h1', 'Read this page');
    await readerText(session.opened, page);
    await page.close();
  });

  it('"Read this link" opens the link in the reader, in a tab of its own', async () => {
    const page = await session.visit('index.html');
    const link = await page.evaluate(
      () => document.querySelector<HTMLAnchorElement>('a[href*="newspaper"]')?.href ?? '',
    );
    if (kind === 'chromium') {
      const source = String(raise.link).replace('LINK', JSON.stringify(link));
      await inBackground(session, new Function(`return (${source})()`) as () => Promise<void>);
    } else await choose(session, page, 'a[href*="newspaper"]', 'Read this link');
    const opened = await until(async () => {
      const pages = await session.opened.browser.pages();
      return pages.find((candidate) => candidate.url() === link);
    }, 'the new tab');
    expect(await readerText(session.opened, opened)).toContain(
      'The valley that voted to keep its dam',
    );
    await opened.close();
    await page.close();
  });
});

describe('Where site access is taken away', () => {
  it('the click still works, by activeTab', async () => {
    const session = await Session.start('chromium');
    const settings = await session.opened.browser.newPage();
    await settings.goto('chrome://extensions');
    await settings.evaluate(async (extensionId) => {
      const { developerPrivate } = chrome as unknown as {
        developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> };
      };
      await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_CLICK' });
    }, session.opened.id);
    await settings.close();
    const page = await session.visit('newspaper.html');
    const held = await inBackground(session, async () => {
      const { permissions } = chrome as unknown as {
        permissions: { contains(wanted: object): Promise<boolean> };
      };
      return permissions.contains({ origins: ['http://*/*'] });
    });
    expect(held, 'the browser took the access away').toBe(false);
    // A person has looked at the page before the click.
    await new Promise((done) => setTimeout(done, 700));
    expect((await session.read(page)).length).toBeGreaterThan(1000);
    await session.opened.click(page);
    await session.closed(page);
    await session.end();
  });
});
