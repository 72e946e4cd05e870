import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fill, openOwn as open } from './extension';
import { KINDS, Session, until } from './session';

const sites = (page: Page) =>
  page.$$eval('.site-name bdi', (names) => names.map((name) => name.textContent));

/** Presses "Save to a file" and gives what would be in it. */
const exported = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string>((done) => {
        const make = URL.createObjectURL;
        URL.createObjectURL = (blob) => {
          (blob as Blob).text().then(done);
          return make.call(URL, blob as Blob);
        };
        document.querySelector<HTMLButtonElement>('[aria-labelledby=data-heading] button')?.click();
      }),
  );

async function load(page: Page, text: string): Promise<string> {
  const path = join(mkdtempSync(join(tmpdir(), 'lectern-')), 'backup.json');
  writeFileSync(path, text);
  const input = await page.$('input[type=file]');
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
  return until(
    () => page.$eval('[aria-labelledby=data-heading] .said', (said) => said.textContent),
    'word about the file',
  );
}

describe.each(KINDS)('Sites in %s', (kind) => {
  let session: Session;
  let options: Page;
  let file = '';
  beforeAll(async () => {
    session = await Session.start(kind);
    options = await open(session, 'options.html');
  });
  afterAll(() => session.end());

  it('open by themselves where the person said so: articles, not home pages, not on "back"', async () => {
    await fill(options, '#site-pattern', session.origin);
    await options.click('[aria-labelledby=sites-heading] form button');
    await until(async () => (await sites(options)).length === 1, 'the site in the list');
    const page = await session.visit('newspaper.html');
    await until(() => session.isOpen(page), 'the reader to open by itself');
    await page.goto(`${session.origin}/home.html`, { waitUntil: 'load' });
    await new Promise((done) => setTimeout(done, 1500));
    expect(await session.isOpen(page)).toBe(false);
    await page.goBack();
    await new Promise((done) => setTimeout(done, 1500));
    expect(await session.isOpen(page)).toBe(false);
    await page.close();
  });

  it('have their own settings and leave out what the person named', async () => {
    await options.$eval('details.site-rule', (site) => {
      site.open = true;
    });
    const select = await options.evaluate(() => {
      const labels = [...document.querySelectorAll<HTMLLabelElement>('.site-body label')];
      return labels.find(({ htmlFor }) => {
        const field = document.getElementById(htmlFor) as HTMLSelectElement;
        return [...field.options].some(({ value }) => value === '31');
      })?.htmlFor;
    });
    await options.select(`[id="${select}"]`, '31');
    await fill(options, '.site-body > .field:nth-last-child(2) textarea', 'figure\n.no-such');
    await until(
      async () => (await exported(options)).includes('"figure"'),
      'the rule with selectors',
    );
    const page = await session.visit('newspaper.html');
    await until(() => session.isOpen(page), 'the reader to open by itself');
    const seen = await session.inReader(page, (root) => {
      const paragraph = root.querySelector('.article p:not([data-lectern-standfirst])');
      return {
        size: paragraph ? getComputedStyle(paragraph).fontSize : '',
        figures: root.querySelectorAll('.text figure').length,
      };
    });
    expect(seen).toEqual({ size: '31px', figures: 0 });
    await page.close();
    file = await exported(options);
  });

  it('come back from the list with "undo" after they were removed', async () => {
    await options.click('.site-body > button');
    await until(async () => (await sites(options)).length === 0, 'the empty list');
    await options.click('[aria-labelledby=sites-heading] > button');
    await until(async () => (await sites(options)).length === 1, 'the site again');
    expect(await exported(options)).toBe(file);
  });

  it('a fresh profile has everything after a file was loaded, and nothing of a bad one', async () => {
    const fresh = await Session.start(kind);
    const page = await open(fresh, 'options.html');
    expect(await load(page, file.replace('"size": 31', '"size": 31,,'))).toMatch(/[Ll]ine \d+/);
    expect(await sites(page)).toEqual([]);
    await load(page, file);
    await until(async () => (await exported(page)) === file, 'the same settings');
    await fresh.end();
  }, 90_000);
});
