import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KINDS, Session, until } from './session';

describe.each(KINDS)('What was left out, in %s,', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.borrow(kind);
  });
  afterAll(() => session.end());

  const marked = async (page: Page) =>
    until(
      () => session.inReader(page, (root) => root.querySelectorAll('.text .left-out').length),
      'a marker',
    );
  const back = (page: Page) =>
    session.inReader(page, (root) => {
      const part = root.querySelector('.brought-back');
      return part
        ? {
            text: part.textContent ?? '',
            strange: part.querySelectorAll('form, input, script, style, [style], [class]').length,
            before: part.previousElementSibling?.previousElementSibling?.textContent ?? '',
          }
        : null;
    });
  const last = '.left-out:nth-last-child(1 of .left-out)';

  it('is marked where it stood, comes back sanitised in its place, and goes again', async () => {
    const page = await session.readWithAids('newspaper.html');
    expect(await marked(page)).toBe(2);
    await session.press(page, `${last} button`, 'Show');
    const part = await until(() => back(page), 'what was left out');
    expect(part.text).toContain('The Saturday Upstream');
    expect(part.text).toContain('We never pass on your address');
    expect(part.before).toContain('eleven million crowns');
    expect(part.strange).toBe(0);
    await session.press(page, '.left-out button', 'Hide again');
    await until(async () => !(await back(page)), 'it to go');
    await page.close();
  });

  it('is marked after the text, where an old page writes that bare around its pictures', async () => {
    const page = await session.readWithAids('old-layout.html');
    expect(await marked(page)).toBe(1);
    const seen = await session.inReader(page, (root) => ({
      before: root.querySelector('.left-out')?.previousElementSibling?.textContent ?? '',
      paragraphs: root.querySelectorAll('.text p').length,
    }));
    expect(seen?.before).toContain('lifted off the gravel');
    expect(seen?.paragraphs).toBe(5);
    await page.close();
  });

  it('comes back by itself once that is wanted on the site, until the person says otherwise', async () => {
    const page = await session.readWithAids('newspaper.html');
    await marked(page);
    await session.press(page, `${last} button`, 'Show');
    await session.press(page, '.left-out button', 'Always on this site');
    await until(
      () => session.inReader(page, (root) => root.querySelector('.left-out [role=status]')),
      'the word that it is remembered',
    );
    await new Promise((done) => setTimeout(done, 500));
    await page.close();
    const again = await session.readWithAids('newspaper.html');
    const part = await until(() => back(again), 'the part by itself');
    expect(part.text).toContain('The Saturday Upstream');
    await again.close();
  });

  it('is listed by its key, and a block can be removed with undo, and for the site', async () => {
    const page = await session.readWithAids('newspaper.html');
    await marked(page);
    await page.keyboard.press('u');
    const pick = async (words: string) => {
      await session.press(page, '.left-out-bar button', 'Remove a block');
      await until(
        () =>
          session.inReader(
            page,
            (root, wanted) => {
              const block = [...root.querySelectorAll<HTMLElement>('.text [data-pick]')].find(
                (each) => each.textContent?.includes(wanted),
              );
              block?.focus();
              return !!block;
            },
            words,
          ),
        'blocks to pick from',
      );
      await page.keyboard.press('Enter');
    };
    const isSeen = (words: string) =>
      session.inReader(
        page,
        (root, wanted) => root.querySelector<HTMLElement>('.text')?.innerText.includes(wanted),
        words,
      );
    const quote = 'In pictures: a winter';
    expect(await isSeen(quote)).toBe(true);
    await pick(quote);
    await until(async () => !(await isSeen(quote)), 'the block to go');
    await session.press(page, '.left-out-bar button', 'Undo');
    await until(() => isSeen(quote), 'the block to come back');
    await pick(quote);
    await session.press(page, '.left-out-bar button', 'Always on this site');
    await new Promise((done) => setTimeout(done, 600));
    await page.keyboard.press('Escape');
    expect(await session.isOpen(page)).toBe(true);
    await page.close();
    const again = await session.visit('newspaper.html');
    expect(await session.read(again)).not.toContain(quote);
    await again.close();
  });

  it('is nothing on a page that is nothing but its article, and the key says so', async () => {
    const page = await session.readWithAids('long-read-1.html');
    await page.keyboard.press('u');
    const said = await until(
      () =>
        session.inReader(page, (root) => root.querySelector('.left-out-bar .said')?.textContent),
      'the sentence',
    );
    expect(said).toMatch(/Nothing was left out/);
    await page.close();
  });
});
