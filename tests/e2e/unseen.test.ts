import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildFolder } from '../../scripts/prepare.mjs';
import { KINDS, Session } from './session';

/** All files of the package. */
function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => statSync(join(folder, name)).isFile());
}

it.each(KINDS)(
  'A page in %s that knows the address of every file in the package gets none',
  {
    timeout: 90_000,
  },
  async (kind) => {
    const session = await Session.start(kind);
    const page = await session.visit('newspaper.html');
    const files = filesOf(buildFolder(kind));
    expect(files.length).toBeGreaterThan(50);
    const tried = (addresses: readonly string[]) =>
      page.evaluate(async (list) => {
        const fetched = (address: string) =>
          fetch(address).then(
            () => true,
            () => false,
          );
        const loaded = (name: 'img' | 'script' | 'link', address: string) =>
          new Promise<boolean>((done) => {
            const element = document.createElement(name);
            element.addEventListener('load', () => done(true));
            element.addEventListener('error', () => done(false));
            setTimeout(() => done(false), 3000);
            if (element instanceof HTMLLinkElement) {
              element.rel = 'stylesheet';
              element.href = address;
            } else element.src = address;
            document.body.append(element);
          });
        const got = await Promise.all(
          list.map(async (address) => [
            address,
            await fetched(address),
            await loaded('img', address),
            await loaded('script', address),
            await loaded('link', address),
          ]),
        );
        return got.filter(([, ...outcomes]) => outcomes.includes(true));
      }, addresses);
    expect(await tried(files.map((file) => session.opened.address(file)))).toEqual([]);
    // What the page itself has does come, so that the line above means something.
    expect(await tried([`${session.origin}/pictures/lighthouse.jpg`])).toHaveLength(1);
    await session.end();
  },
);

it.each(KINDS)(
  'A page in %s sees nothing of it before the click',
  {
    timeout: 90_000,
  },
  async (kind) => {
    const session = await Session.start(kind);
    const page = await session.opened.browser.newPage();
    // The page keeps what it has before any script of ours can run, and compares.
    await page.evaluateOnNewDocument(() => {
      const names = () => Object.getOwnPropertyNames(globalThis).sort().join(' ');
      const known = names();
      Object.assign(globalThis, { __known: known });
    });
    await page.goto(`${session.origin}/newspaper.html`, { waitUntil: 'load' });
    await new Promise((done) => setTimeout(done, 2500));
    const seen = await page.evaluate(() => {
      const { __known } = globalThis as unknown as { readonly __known: string };
      const known = new Set(__known.split(' '));
      return {
        names: Object.getOwnPropertyNames(globalThis).filter((name) => !known.has(name)),
        sheets: document.adoptedStyleSheets.length,
        marks: document.documentElement
          .getAttributeNames()
          .filter((name) => name.startsWith('data')),
        requests: performance
          .getEntriesByType('resource')
          .map(({ name }) => name)
          .filter((name) => name.includes('extension:')),
        isOwn: String(Event.prototype.preventDefault).includes('[native code]'),
        root: document.body.shadowRoot,
      };
    });
    expect(seen).toEqual({
      ...{ names: ['__known'], sheets: 0, marks: [], requests: [], isOwn: true, root: null },
    });
    await session.end();
  },
);
