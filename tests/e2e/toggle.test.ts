import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import expected from '../golden/expected/aggregator-1.json' with { type: 'json' };
import { KINDS, Session, until } from './session';

/** How many of the reader's rules hold for a page's root. */
async function rulesPutIn(page: Page): Promise<number> {
  const protocol = await page.createCDPSession();
  await protocol.send('DOM.enable');
  await protocol.send('CSS.enable');
  const { root } = await protocol.send('DOM.getDocument');
  const { nodeId } = await protocol.send('DOM.querySelector', {
    nodeId: root.nodeId,
    selector: 'html',
  });
  const { matchedCSSRules = [] } = await protocol.send('CSS.getMatchedStylesForNode', { nodeId });
  await protocol.detach();
  return matchedCSSRules.filter(({ rule }) => rule.selectorList.text.includes('data-lectern'))
    .length;
}

describe.each(KINDS)('One click in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.borrow(kind);
  });
  afterAll(() => session.end());

  it('opens the article, and nothing of what stands around it', async () => {
    const page = await session.visit('aggregator-1.html');
    const text = await session.read(page);
    expect(text).toContain(expected.title);
    expect(text).toContain(expected.firstParagraph);
    for (const clutter of expected.leftOut) expect(text).not.toContain(clutter);
    await page.close();
  });

  it('closes at the second click, with the page as it was', async () => {
    const page = await session.visit('newspaper.html');
    const before = await page.evaluate(() => document.body.innerText);
    await session.read(page);
    await session.opened.click(page);
    await session.closed(page);
    expect(await page.evaluate(() => document.body.innerText)).toBe(before);
    expect(
      await page.evaluate(() => document.documentElement.getAttributeNames().join()),
    ).not.toContain('lectern');
    await page.close();
  });

  // Only Chromium's protocol lists rules, and Firefox puts the same ones in once.
  if (kind === 'chromium') {
    it('leaves none of its rules in the page, however often it opened', async () => {
      const page = await session.visit('newspaper.html');
      const counts: number[] = [];
      for (let round = 0; round < 3; round++) {
        await session.read(page);
        counts.push(await rulesPutIn(page));
        await session.opened.click(page);
        await session.closed(page);
      }
      expect(counts[0]).toBeGreaterThan(0);
      expect(counts).toEqual(counts.map(() => counts[0]));
      await page.close();
    });
  }

  it('closes at Escape', async () => {
    const page = await session.visit('aggregator-2.html');
    await session.read(page);
    await page.keyboard.press('Escape');
    await session.closed(page);
    await page.close();
  });

  it('closes at its own button, pressed with the keyboard', async () => {
    const page = await session.visit('aggregator-3.html');
    await session.read(page);
    const isAtClose = () =>
      session.inReader(
        page,
        (root) => root.activeElement === root.querySelector('.bar > .button:first-child'),
      );
    await page.keyboard.down('Shift');
    // Past the buttons that have come since: outline, reading aloud, looks.
    for (let step = 0; step < 5 && !(await isAtClose()); step++) await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await page.keyboard.press('Enter');
    await session.closed(page);
    await page.close();
  });

  it('opens a second and a third time', async () => {
    const page = await session.visit('blog-code.html');
    for (let time = 0; time < 3; time++) {
      const text = await session.read(page);
      expect(text.length).toBeGreaterThan(1000);
      await session.opened.click(page);
      await session.closed(page);
    }
    await page.close();
  });

  it('counts a double click as one', async () => {
    const page = await session.visit('documentation.html');
    await Promise.all([session.opened.click(page), session.opened.click(page)]);
    await until(() => session.isOpen(page), 'the reader');
    await new Promise((done) => setTimeout(done, 300));
    expect(await session.isOpen(page)).toBe(true);
    await page.close();
  });
});
