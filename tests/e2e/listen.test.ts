import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inExtensionWorld } from './extension-world';
import { fakeVoice } from './fake-voice';
import { KINDS, Session, until } from './session';

/** Opens a page of the demo site in the reader, with its aids. */
async function open(session: Session, path: string): Promise<Page> {
  const page = await session.visit(path);
  await session.read(page);
  await until(() => session.inReader(page, (root) => !!root.querySelector('.progress')), 'aids');
  return page;
}

const look = (session: Session, page: Page) =>
  session.inReader(page, (root) => {
    const boxes = (kind: string) =>
      [...root.querySelectorAll(`.spoken > .${kind}`)].map((box) => box.getBoundingClientRect());
    return {
      isOpen: root.querySelector('.listen') !== null,
      trouble: root.querySelector('.listen .said')?.textContent ?? '',
      focused: root.activeElement?.closest('.listen') !== null,
      sentences: boxes('sentence').length,
      words: boxes('word').length,
    };
  });

describe.each(KINDS)('Reading aloud without any voice in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.borrow(kind);
  });
  afterAll(() => session.end());

  it('says so in a sentence, and is closed with Escape before the reader is', async () => {
    const page = await open(session, 'newspaper.html');
    await page.keyboard.press('l');
    const shown = await until(async () => {
      const seen = await look(session, page);
      return seen?.trouble ? seen : null;
    }, 'the sentence');
    expect(shown).toMatchObject({ isOpen: true, focused: true, sentences: 0 });
    expect(shown.trouble).toMatch(/no voice/);
    await page.keyboard.press('Escape');
    await until(async () => !(await look(session, page))?.isOpen, 'the bar to close');
    expect(await session.isOpen(page)).toBe(true);
    await page.close();
  });
});

describe('Reading aloud with the voices that firefox brings for tests', () => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start('firefox', {
      preferences: { 'media.webspeech.synth.test': true },
    });
  });
  afterAll(() => session.end());

  /** Where the marked sentence stands in the text, in CSS px from its top. */
  const place = (page: Page) =>
    session.inReader(page, (root) => {
      const box = root.querySelector('.spoken > .sentence')?.getBoundingClientRect();
      const top = root.querySelector('main')?.getBoundingClientRect().top ?? 0;
      return box ? Math.round(box.top - top) : null;
    });
  const isEnded = (page: Page) =>
    session.inReader(page, (root) => root.querySelector('.listen .sign.play') !== null);

  it('goes through an article to its end, and goes on where a voice tells neither words nor end', async () => {
    const page = await open(session, 'newspaper.html');
    await page.keyboard.press('l');
    // This voice tells the end of each sentence at once.
    await until(() => isEnded(page), 'the end of the article', 15_000);
    const end = await place(page);
    await session.inReader(page, (root) =>
      root.querySelectorAll<HTMLElement>('.listen .controls button')[5]?.focus(),
    );
    await page.keyboard.press('Enter');
    await session.inReader(page, (root) =>
      root.querySelector<HTMLSelectElement>('.listen select')?.focus(),
    );
    for (const letter of ['M', 'a', 'r', 'g'] as const) await page.keyboard.press(letter);
    await page.keyboard.press('Enter');
    await until(
      () =>
        session.inReader(page, (root) =>
          root.querySelector<HTMLSelectElement>('.listen select')?.value.startsWith('Marg'),
        ),
      'the voice',
    );
    await page.keyboard.press('Escape');
    await page.keyboard.press('l');
    const first = await until(async () => {
      const now = await place(page);
      return now !== end ? now : null;
    }, 'the beginning');
    expect(await isEnded(page)).toBe(false);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await until(async () => ((await place(page)) ?? 0) > first, 'the next sentence', 15_000);
    await page.close();
  });
});

describe('Reading aloud with a voice in chromium', () => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.borrow('chromium');
  });
  afterAll(() => session.end());

  interface Said {
    readonly text: string;
    readonly voice: string;
    readonly rate: number;
  }
  const said = async (page: Page) =>
    (await inExtensionWorld(session, page, 'speechSynthesis.said')) as readonly Said[];
  const isSpeaking = (page: Page) => inExtensionWorld(session, page, 'speechSynthesis.speaking');
  const listen = async (path: string, tellsWords = true) => {
    const page = await open(session, path);
    await inExtensionWorld(session, page, fakeVoice({ tellsWords }));
    await page.keyboard.press('l');
    await until(async () => ((await look(session, page))?.sentences ?? 0) > 0, 'a sentence marked');
    return page;
  };

  it('marks sentence and word behind the text, changes nothing in it, and gives the page nothing', async () => {
    const page = await open(session, 'newspaper.html');
    const article = () => session.inReader(page, (root) => root.querySelector('.text')?.innerHTML);
    // Pictures that nobody serves are mended a moment after the article stands there.
    let before = await article();
    await until(async () => {
      const last = before;
      await new Promise((done) => setTimeout(done, 400));
      before = await article();
      return before === last;
    }, 'an article that no longer changes');
    await inExtensionWorld(session, page, fakeVoice({ tellsWords: true }));
    await page.keyboard.press('l');
    await until(async () => (await look(session, page))?.words === 1, 'a word marked');
    expect(await article()).toBe(before);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    const [first] = await said(page);
    const title = await session.inReader(page, (root) => root.querySelector('h1')?.textContent);
    expect(title?.startsWith(first?.text ?? '-')).toBe(true);
    expect(first?.voice).toBe('Quiet Ann');
    await page.close();
  });

  it('marks the sentence alone where the voice tells no words', async () => {
    const page = await listen('newspaper.html', false);
    await new Promise((done) => setTimeout(done, 600));
    expect(await look(session, page)).toMatchObject({ words: 0 });
    await page.close();
  });

  it('goes on at the sentence that is clicked, steps, pauses, and keeps the place in view', async () => {
    const page = await listen('newspaper.html');
    const at = await session.inReader(page, (root) => {
      const paragraph = [...root.querySelectorAll('.text > p, .text p')].at(-2);
      paragraph?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = paragraph?.getBoundingClientRect();
      return box && { x: box.x + 40, y: box.y + 14, text: paragraph?.textContent?.trim() ?? '' };
    });
    if (!at) throw new Error('There is no paragraph.');
    await page.mouse.click(at.x, at.y);
    const clicked = await until(async () => {
      const last = (await said(page)).at(-1)?.text ?? '-';
      return at.text.startsWith(last) ? last : null;
    }, 'the clicked sentence');
    await session.inReader(page, (root) =>
      root.querySelectorAll<HTMLElement>('.listen .controls button')[2]?.focus(),
    );
    await page.keyboard.press('Enter');
    await until(async () => (await said(page)).at(-1)?.text !== clicked, 'the next sentence');
    await page.keyboard.press('l');
    await until(async () => !(await isSpeaking(page)), 'the pause');
    const count = (await said(page)).length;
    await new Promise((done) => setTimeout(done, 500));
    expect((await said(page)).length).toBe(count);
    await page.keyboard.press('l');
    await until(() => isSpeaking(page), 'reading to go on');
    await page.close();
  });

  it('is a player to the browser, which hands media keys to those alone: playing, paused, and over with it', async () => {
    const page = await session.visit('long-read-1.html');
    const media = await page.createCDPSession();
    const players: string[] = [];
    const events: string[] = [];
    media.on('Media.playersCreated', (told) => players.push(JSON.stringify(told)));
    media.on('Media.playerEventsAdded', ({ events: told }) => {
      for (const { value } of told) events.push(JSON.parse(value).event);
    });
    await media.send('Media.enable');
    await session.read(page);
    await session.has(page, '.progress');
    await inExtensionWorld(session, page, fakeVoice({ tellsWords: true }));
    const state = () =>
      page.evaluate(() => [
        navigator.mediaSession.playbackState,
        navigator.mediaSession.metadata?.title ?? '',
      ]);
    expect(players).toEqual([]);
    await page.keyboard.press('l');
    await until(async () => (await state())[0] === 'playing', 'the state of a player');
    await until(async () => events.includes('kPlay'), 'the player');
    const title = await session.inReader(page, (root) => root.querySelector('h1')?.textContent);
    expect((await state())[1]).toBe(title);
    await page.keyboard.press('l');
    await until(async () => (await state())[0] === 'paused', 'the pause');
    await until(async () => events.at(-1) === 'kPause', 'the pause of the player');
    await page.keyboard.press('Escape');
    await until(async () => (await state()).join() === 'none,', 'the end');
    await page.close();
  });

  it('passes over code, and ends when the reader closes', async () => {
    const page = await listen('blog-code.html');
    for (let step = 0; step < 60; step += 1) {
      await session.inReader(page, (root) =>
        root.querySelectorAll<HTMLElement>('.listen .controls button')[2]?.focus(),
      );
      await page.keyboard.press('Enter');
    }
    await new Promise((done) => setTimeout(done, 300));
    const code = await session.inReader(page, (root) => root.querySelector('pre')?.textContent);
    expect(code?.trim().length).toBeGreaterThan(20);
    const texts = (await said(page)).map(({ text }) => text);
    expect(new Set(texts).size).toBeGreaterThan(3);
    expect(texts.filter((text) => code?.replace(/\s/g, ' ').includes(text))).toEqual([]);
    await page.keyboard.press('Escape');
    await until(async () => !(await look(session, page))?.isOpen, 'the bar to close');
    expect(await isSpeaking(page)).toBe(false);
    await page.keyboard.press('l');
    await until(() => isSpeaking(page), 'reading again');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await session.closed(page);
    expect(await isSpeaking(page)).toBe(false);
    await page.close();
  });

  it('takes another speed at once, and voices over the network only when they are allowed', async () => {
    const page = await listen('newspaper.html');
    const press = async (index: number) => {
      await session.inReader(
        page,
        (root, at) => root.querySelectorAll<HTMLElement>('.listen .controls button')[at]?.focus(),
        index,
      );
      await page.keyboard.press('Enter');
    };
    await press(4);
    await until(async () => (await said(page)).at(-1)?.rate === 1.1, 'the speed');
    await press(5);
    const names = () =>
      session.inReader(page, (root) =>
        [...root.querySelectorAll('.listen option')].map((option) => option.textContent ?? ''),
      );
    await until(async () => (await names())?.length, 'the voices');
    expect((await names())?.join('; ')).not.toMatch(/Cloud/);
    await session.inReader(page, (root) =>
      [...root.querySelectorAll<HTMLElement>('.listen input')].at(-1)?.focus(),
    );
    await page.keyboard.press('Space');
    await until(async () => (await names())?.join('; ').includes('Cloud'), 'the remote voice');
    expect((await names())?.join('; ')).toMatch(/Cloud Ben.*over the network/);
    await page.close();
  });
});
