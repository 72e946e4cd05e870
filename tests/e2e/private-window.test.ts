import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readerText } from '../../scripts/browser/reader.mjs';
import { openOwn, setOption } from './extension';
import { allowPrivately, openPrivately } from './private-window';
import { KINDS, Session, until } from './session';

declare const chrome: {
  storage: Record<'local' | 'sync' | 'session', { get(keys: null): Promise<object> }>;
};

/** Everything that the extension stores, by area. */
const storedIn = (options: Page) =>
  options.evaluate(async () => {
    const { local, sync, session } = chrome.storage;
    return {
      local: (await local.get(null)) as { readonly places?: readonly unknown[] },
      sync: await sync.get(null),
      session: await session.get(null),
    };
  });

/** Reads on, further than the first window. */
async function readOn(session: Session, page: Page): Promise<void> {
  await session.inReader(page, (root) => {
    [...root.querySelectorAll('.text p')].at(12)?.scrollIntoView({ block: 'start' });
  });
  await until(() => page.evaluate(() => window.scrollY > 500), 'the place further down');
  // A place is kept when scrolling ends; what is not kept cannot be waited for.
  await new Promise((done) => setTimeout(done, 1500));
}

/** Whether a file of a folder holds these letters, in UTF-8 or UTF-16. */
const holds = (folder: string, letters: string): boolean =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)))
    .some((bytes) => bytes.includes(letters) || bytes.includes(Buffer.from(letters, 'utf16le')));

describe.each(KINDS)('In a private window in %s the reader', { timeout: 90_000 }, (kind) => {
  const profile = mkdtempSync(join(tmpdir(), 'lectern-private-'));
  let session: Session;
  let options: Page;
  beforeAll(async () => {
    session = await Session.start(kind, { profile });
    await allowPrivately(session);
    options = await openOwn(session, 'options.html');
  });
  afterAll(() => rmSync(profile, { recursive: true, force: true }));

  it('opens, and keeps nothing of what was read, which it does elsewhere', async () => {
    const usual = await session.visit('state.html?usual-reading');
    await session.read(usual);
    await readOn(session, usual);
    await usual.close();
    const before = await storedIn(options);
    expect(before.local.places).toHaveLength(1);

    const hidden = await openPrivately(session, `${session.origin}/state.html?secret-reading`);
    await hidden.click();
    expect(await readerText(session.opened, hidden.page)).not.toBe('');
    await readOn(session, hidden.page);
    await hidden.page.keyboard.press('Escape');
    await session.closed(hidden.page);
    expect(await storedIn(options)).toEqual(before);
    await hidden.close();
    expect(await storedIn(options)).toEqual(before);
  });

  it('has the settings of everywhere, and what is set there holds everywhere, since it was asked for', async () => {
    const hidden = await openPrivately(session, `${session.origin}/newspaper.html?secret-setting`);
    await hidden.click();
    await readerText(session.opened, hidden.page);
    const size = () =>
      session.inReader(hidden.page, (root) => {
        const paragraph = root.querySelector('.text p:not([data-lectern-standfirst])');
        return paragraph && getComputedStyle(paragraph).fontSize;
      });
    expect(await size()).toBe('19px');
    await setOption(options, 'size', '24');
    await until(async () => (await size()) === '24px', 'the size of the private reader');

    await session.has(hidden.page, '.progress');
    await session.openPanel(hidden.page);
    await session.inReader(hidden.page, (root) =>
      root.querySelector<HTMLElement>('.panel [name=size]')?.focus(),
    );
    await hidden.page.keyboard.press('ArrowRight');
    const inOptions = () =>
      options.evaluate(() => document.querySelector<HTMLInputElement>('[name=size]')?.value);
    await until(async () => (await inOptions()) === '25', 'the size in the options');
    await hidden.close();
  });

  it('leaves nothing in the profile when the browser has closed', async () => {
    await session.end();
    expect(holds(profile, 'usual-reading')).toBe(true);
    expect(holds(profile, 'secret-')).toBe(false);
  });
});
