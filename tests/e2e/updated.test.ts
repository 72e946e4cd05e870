import { describe, expect, it } from 'vitest';
import { inBackground } from './extension';
import { KINDS, Session, until } from './session';

/** Ends this version of the extension and starts it again, as an update does. */
async function reload(session: Session): Promise<void> {
  const { opened } = session;
  if (opened.kind === 'firefox') {
    return opened.inWindow(`(async () => {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      await (await AddonManager.getAddonByID('${opened.id}')).reload();
    })()`);
  }
  await inBackground(session, () => {
    const { runtime } = (globalThis as never as { chrome: { runtime: { reload(): void } } }).chrome;
    setTimeout(() => runtime.reload(), 50);
  });
}

describe.each(KINDS)(
  'An extension that is updated under an open reader in %s',
  { timeout: 60_000 },
  (kind) => {
    it('leaves it readable, with a sentence or as the new version’s own, and it closes', async () => {
      const session = await Session.start(kind);
      const page = await session.visit('newspaper.html');
      const text = await session.read(page);
      await until(
        () => session.inReader(page, (root) => root.querySelector('.adrift') !== null),
        'the reader’s second script',
      );
      await reload(session);
      if (kind === 'chromium') {
        await until(
          () =>
            session.inReader(page, (root) =>
              root
                .querySelector('.adrift')
                ?.textContent?.includes('Lectern was updated meanwhile.'),
            ),
          'the sentence',
        );
      } else {
        await until(
          () => page.evaluate(() => document.querySelector('[data-lectern-host]') !== null),
          'the reader of the new version',
        );
        await until(() => session.isOpen(page), 'its article');
      }
      const now = await session.inReader(page, (root) => root.querySelector('.text')?.textContent);
      expect(text.replace(/\s/g, '')).toContain(now?.replace(/\s/g, '').slice(0, 400));
      await page.bringToFront();
      await page.keyboard.press('Escape');
      await session.closed(page);
      expect(await page.evaluate(() => document.body.innerText.length)).toBeGreaterThan(1000);
      expect(await page.evaluate(() => document.documentElement.hasAttribute('data-lectern'))).toBe(
        false,
      );
      await session.end();
    });
  },
);
