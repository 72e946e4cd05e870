import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import type { Session } from '../session';

/**
 * A site of a group of tests' own, there from before its tests until after them. `answer` gives what stands at a path,
 * a picture where that ends so; undefined is no page. Gives the address of a path.
 */
export function ownSite(answer: (path: string) => string | undefined): (path?: string) => string {
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const body = answer(path);
    if (body === undefined) return response.writeHead(404).end();
    const type = path.endsWith('.svg') ? 'image/svg+xml' : 'text/html; charset=utf-8';
    return response.writeHead(200, { 'content-type': type }).end(body);
  });
  beforeAll(() => new Promise<void>((done) => server.listen(0, () => done())));
  afterAll(() => void server.close());
  return (path = '/') => `http://localhost:${(server.address() as AddressInfo).port}${path}`;
}

/** A page of such a site, read, its aids there; `width` of the window in CSS pixels. */
export async function openRead(session: Session, address: string, width = 1280): Promise<Page> {
  const page = await session.opened.browser.newPage();
  await page.setViewport({ width, height: 700 });
  await page.goto(address, { waitUntil: 'load' });
  await session.read(page);
  await session.has(page, '.progress');
  return page;
}

/** Gives the window of an open page another width, in CSS pixels, and waits until all is laid out anew. */
export async function resize(page: Page, width: number): Promise<void> {
  await page.setViewport({ width, height: 700 });
  await page.waitForFunction((wanted) => window.innerWidth === wanted, {}, width);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
}
