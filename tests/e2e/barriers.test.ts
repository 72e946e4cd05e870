import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/prepare.mjs';
import { openOwn, setOption, tabInFront } from './extension';
import { KINDS, Session, until } from './session';

const AXE = `${ROOT}node_modules/axe-core/axe.min.js`;

/** What axe finds wrong with a page, each as its name and the first element. */
async function barriers(page: Page): Promise<readonly string[]> {
  await page.evaluate(readFileSync(AXE, 'utf8'));
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const found = await axe.run();
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
}

/** Controls that are lower or narrower than a finger needs, in CSS px. */
function smallTargets(target: number): string[] {
  return [...document.querySelectorAll('button, select, input, summary, a.push')].flatMap(
    (each) => {
      const area = each.closest('label') ?? each;
      const { width, height } = area.getBoundingClientRect();
      const isSmall = width > 0 && (width < target - 0.5 || height < target - 0.5);
      const name = `${each.localName}.${each.className} ${each.getAttribute('name')}`;
      return isSmall ? [`${Math.round(width)}×${Math.round(height)}: ${name}`] : [];
    },
  );
}

/** Colours that a person's system may want: its own two, and those that replace a page's. */
const LOOKS = ['light', 'dark', 'forced'] as const;

/** Has the browser show pages as on a system of that look. */
async function lookAs(session: Session, page: Page, look: (typeof LOOKS)[number]): Promise<void> {
  const { opened } = session;
  if (opened.kind === 'firefox') {
    await opened.inWindow(`(() => {
      Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${look === 'dark' ? 0 : 1});
      Services.prefs.setIntPref('browser.display.document_color_use', ${look === 'forced' ? 2 : 0});
    })()`);
  } else {
    const protocol = await page.createCDPSession();
    await protocol.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-color-scheme', value: look === 'dark' ? 'dark' : 'light' },
        { name: 'forced-colors', value: look === 'forced' ? 'active' : 'none' },
      ],
    });
  }
  const isSo = (wanted: string) =>
    matchMedia(
      wanted === 'forced' ? '(forced-colors: active)' : `(prefers-color-scheme: ${wanted})`,
    ).matches;
  await until(() => page.evaluate(isSo, look), `the look ${look}`);
  // Colours that are still on their way have other contrasts.
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
}

describe.each(KINDS)('To assistive technology, in %s,', { timeout: 60_000 }, (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start(kind);
  });
  afterAll(() => session.end());

  const openAll = (page: Page) =>
    page.$$eval('details', (all) => {
      for (const one of all) one.open = true;
    });

  describe.each(['options.html', 'popup.html', 'welcome.html'])('%s', (name) => {
    it('has no barrier in a system that is light, dark or forced', async () => {
      const page = await openOwn(session, name);
      await openAll(page);
      for (const look of LOOKS) {
        await lookAs(session, page, look);
        expect(await barriers(page), look).toEqual([]);
      }
      await page.close();
    });

    it('fits into 320 px, its controls large enough for a finger', async () => {
      const page = await openOwn(session, name);
      const isTouch = kind === 'chromium';
      await page.setViewport({
        width: 320,
        height: 640,
        ...(isTouch ? { hasTouch: true, isMobile: true, deviceScaleFactor: 1 } : {}),
      });
      await openAll(page);
      // Only Chromium can be told that a finger points.
      const small = await page.evaluate(smallTargets, isTouch ? 44 : 0);
      expect(small).toEqual([]);
      const sideways = () =>
        document.documentElement.scrollWidth - document.documentElement.clientWidth;
      expect(await page.evaluate(sideways)).toBe(0);
      await page.close();
    });
  });

  it('the popup that shows what was found has no barrier in a system that is light, dark or forced', async () => {
    const options = await openOwn(session, 'options.html');
    await setOption(options, 'button', 'popup');
    const article = await session.visit('newspaper.html');
    await article.bringToFront();
    const popup = await openOwn(session, `popup.html?tab=${await tabInFront(session)}`);
    await popup.waitForSelector('.beginning');
    for (const look of LOOKS) {
      await lookAs(session, popup, look);
      expect(await barriers(popup), look).toEqual([]);
    }
    for (const page of [popup, article, options]) await page.close();
  });
});
