import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fill, openOwn } from './extension';
import { KINDS, Session, until } from './session';

async function addSite(session: Session): Promise<void> {
  const options = await openOwn(session, 'options.html');
  await fill(options, '#site-pattern', session.origin);
  await options.click('[aria-labelledby=sites-heading] form button');
  await until(() => options.$('.site-name'), 'the site in the list');
  await new Promise((done) => setTimeout(done, 700));
  await options.close();
}

/** Each different state in which the page was seen, from its first frame on, with the time in ms. */
interface Glimpse {
  readonly at: number;
  readonly veiled: boolean;
  readonly open: boolean;
}

declare const glimpses: Glimpse[];

/** A page with a watch over every frame, from before it has any content. */
async function watched(session: Session): Promise<Page> {
  const page = await session.opened.browser.newPage();
  await page.evaluateOnNewDocument(() => {
    const seen: Glimpse[] = [];
    Object.assign(window, { glimpses: seen });
    const look = () => {
      const root = document.documentElement;
      const veiled = root !== null && getComputedStyle(root).opacity === '0';
      const open = root?.hasAttribute('data-lectern') ?? false;
      const last = seen.at(-1);
      if (document.body && (last?.veiled !== veiled || last.open !== open))
        seen.push({ at: performance.now(), veiled, open });
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  return page;
}

describe.each(KINDS)('Articles that open by themselves in %s', { timeout: 90_000 }, (kind) => {
  const profile = mkdtempSync(join(tmpdir(), 'lectern-profile-'));
  let session: Session;
  beforeAll(async () => {
    session = await Session.start(kind, { profile });
    await addSite(session);
  });
  afterAll(async () => {
    await session.end();
    rmSync(profile, { recursive: true, force: true });
  });

  it('do not show the page before', async () => {
    const page = await watched(session);
    await page.goto(`${session.origin}/newspaper.html`);
    await until(() => session.isOpen(page), 'the reader to open by itself');
    const seen = await page.evaluate(() => glimpses);
    expect(seen.filter(({ veiled, open }) => !veiled && !open)).toEqual([]);
    await page.close();
  });

  it('do so where a link was followed from one that is read', async () => {
    const page = await session.opened.browser.newPage();
    await page.goto(`${session.origin}/newspaper.html`);
    await until(() => session.isOpen(page), 'the first to open by itself');
    const { origin } = session;
    await page.evaluate((next) => location.assign(next), `${origin}/documentation.html`);
    await until(
      async () => page.url().includes('documentation') && (await session.isOpen(page)),
      'the next to open by itself',
    );
    await page.close();
  });

  it('show the page as it was when the reader is closed', async () => {
    const page = await watched(session);
    await page.goto(`${session.origin}/newspaper.html`);
    await until(() => session.isOpen(page), 'the reader to open by itself');
    await new Promise((done) => setTimeout(done, 500));
    await session.opened.click(page);
    await session.closed(page);
    await new Promise((done) => setTimeout(done, 300));
    expect(await page.evaluate(() => glimpses.at(-1))).toMatchObject({
      veiled: false,
      open: false,
    });
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).opacity)).toBe('1');
    await page.close();
  });

  it.each(['home.html', 'empty.html', 'index.html'])(
    'leave %s, which is none, in sight soon',
    async (name) => {
      const page = await watched(session);
      await page.goto(`${session.origin}/${name}`);
      await until(
        () => page.evaluate(() => glimpses.at(-1)?.veiled === false),
        'the page in sight',
        4000,
      );
      const end = await page.evaluate(() => glimpses.at(-1));
      expect(end?.open).toBe(false);
      expect(end?.at).toBeLessThan(2600);
      await page.close();
    },
  );

  it('never leave a page hidden, even one that never comes to its end, which nothing of ours sees', async () => {
    const endless = createServer((_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.write('<!doctype html><title>Endless</title><body><p>The first of many words.');
    });
    await new Promise<void>((done) => endless.listen(0, '127.0.0.1', done));
    const { port } = endless.address() as AddressInfo;
    const page = await watched(session);
    void page.goto(`http://localhost:${port}/a`).catch(() => null);
    const opacity = () =>
      page
        .evaluate(() => [glimpses[0]?.veiled, getComputedStyle(document.documentElement).opacity])
        .catch(() => null);
    await until(async () => String(await opacity()) === 'true,1', 'the page in sight', 6000);
    await page.close();
    endless.closeAllConnections();
    endless.close();
  });

  it('do so after the browser was closed and opened again', async () => {
    const { port } = new URL(session.origin);
    await session.end();
    session = await Session.start(kind, { profile, port: Number(port) });
    const page = await watched(session);
    await page.goto(`${session.origin}/documentation.html`);
    await until(() => session.isOpen(page), 'the reader to open by itself');
    await page.close();
  });
});
