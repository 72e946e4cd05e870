import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Session, until } from '../session';
import { openRead, ownSite } from './own-site';

const TITLE =
  'What was found in the cellar of the customs house when the river had gone down, by whom, in which order, and what of it was taken to the museum: a first account';
const SENTENCE =
  'The clerk of the customs house wrote down what the river had left, a page for every room, and signed each of them twice. ';
const paragraphs = `<p>${SENTENCE.repeat(4)}</p>`.repeat(6);
const COLUMNS = ['Room', 'Chests', 'Barrels', 'Ropes', 'Lamps', 'Coins', 'Books', 'Remarks'];
const cells = (tag: string, texts: readonly string[]) =>
  `<tr>${texts.map((text) => `<${tag}>${text}</${tag}>`).join('')}</tr>`;
const TABLE = `<table><caption>What stood in the rooms of the cellar on the morning after, counted by two clerks and a child</caption>
<thead>${cells('th', COLUMNS)}</thead><tbody>${cells('td', ['North', '4', '11', '2', '1', '120', '3', 'The door had to be taken out of its frame'])}</tbody></table>`;

const PAGE = `<!doctype html><html lang="en"><head><title>${TITLE}</title></head><body><main><article>
<h1>${TITLE}</h1>${paragraphs}${TABLE}${paragraphs}
<figure><img src="/gone.jpg" width="600" height="400" alt="The stairs to the cellar"><figcaption>The stairs to the cellar, still wet</figcaption></figure>
${paragraphs}</article></main></body></html>`;

/** An offer after every paragraph. */
const OFFERS = `<!doctype html><html lang="en"><head><title>The cellar, room by room</title></head><body><main><article>
<h1>The cellar, room by room</h1>${Array.from({ length: 5 }, (_, at) => `<p>Room ${at + 1}. ${SENTENCE.repeat(4)}</p><aside class="newsletter-promo"><p>Offer ${at + 1}: have our newsletter sent to you every Saturday morning, and never miss a flood again.</p></aside>`).join('')}
<p>The last room. ${SENTENCE.repeat(4)}</p></article></main></body></html>`;

const UNTITLED = `<!doctype html><html lang="en"><body><main><article>${paragraphs}</article></main></body></html>`;

const POST = `<!doctype html><html lang="en"><head><title>What people said of the flood</title></head><body><main><article>
<h1>What people said of the flood</h1>${paragraphs}
<blockquote class="post-embed"><p>The river is back in its bed. So am I.</p>— Ada Ferry (@adaferry) <a href="https://posts.example/adaferry/42">June 3, 2024</a></blockquote>
${paragraphs}<blockquote><p>A quotation of a book says nothing of where it is.</p><p>— The keeper of the lock</p></blockquote>${paragraphs}</article></main></body></html>`;

/** No doctype: browsers set tables as they did long ago. */
const OLD = `<html lang="en"><head><title>The cellar in figures</title></head><body text="#123456"><article><h1>The cellar in figures</h1>${paragraphs}${TABLE}${paragraphs}</article></body></html>`;

const PAGES: Readonly<Record<string, string>> = {
  '/cellar.html': PAGE,
  '/offers.html': OFFERS,
  '/post.html': POST,
  '/old.html': OLD,
  '/untitled.html': UNTITLED,
};

/** `use` gives the browser that is open. */
export const looksTests = (use: () => Session) =>
  describe('How the text is set', () => {
    let session: Session;
    const at = ownSite((path) => PAGES[path]);
    beforeAll(() => {
      session = use();
    });

    const open = (width: number, path = '/cellar.html') => openRead(session, at(path), width);
    const headline = (page: Page) =>
      session.inReader(page, (root) => {
        const title = root.querySelector('.headline');
        const text = root.querySelector('.text');
        if (!title || !text) return 0;
        const [one, other] = [title, text].map((each) =>
          Number.parseFloat(getComputedStyle(each).fontSize),
        );
        return (one ?? 0) / (other ?? 1);
      });

    it('a title that is a whole paragraph is set smaller than a short one', async () => {
      const page = await open(1280);
      expect(await headline(page)).toBeLessThan(1.5);
      await page.close();
      const short = await session.readWithAids('long-read-1.html');
      expect(await headline(short)).toBeGreaterThan(2);
      await short.close();
    });

    it('a table of many columns scrolls inside itself in a narrow window, its cells not a word a line, its caption in sight', async () => {
      const page = await open(320);
      const seen = await session.inReader(page, (root) => {
        const scroller = root.querySelector('.scroller');
        const remark = scroller?.querySelector('td:last-child');
        const words = remark ? document.createRange() : null;
        words?.selectNodeContents(remark as Node);
        scroller?.scrollTo({ left: 200, behavior: 'instant' });
        const caption = scroller?.querySelector('caption')?.getBoundingClientRect();
        return {
          scrolls: (scroller?.scrollWidth ?? 0) > (scroller?.clientWidth ?? 0),
          sideways: document.documentElement.scrollWidth - window.innerWidth,
          lines: new Set([...(words?.getClientRects() ?? [])].map(({ top }) => Math.round(top)))
            .size,
          caption: caption && caption.left >= 0 && caption.right <= window.innerWidth,
        };
      });
      expect(seen).toMatchObject({ scrolls: true, caption: true });
      expect(seen?.sideways).toBeLessThan(1);
      expect(seen?.lines).toBeLessThan(4);
      await page.close();
    });

    it('a post of another site is a card with its author, its day as a link, and the site; other quotations are none', async () => {
      const page = await open(1280, '/post.html');
      const cards = await session.inReader(page, (root) =>
        [...root.querySelectorAll<HTMLElement>('.text .post')].map((card) => ({
          words: card.querySelector('p')?.textContent,
          by: card.querySelector('.by')?.textContent?.replace(/\s+/g, ' '),
          link: card.querySelector('.by a')?.getAttribute('href'),
        })),
      );
      expect(cards).toEqual([
        {
          words: 'The river is back in its bed. So am I.',
          by: 'Ada Ferry (@adaferry) June 3, 2024posts.example',
          link: 'https://posts.example/adaferry/42',
        },
      ]);
      expect(
        await session.inReader(page, (root) => root.querySelectorAll('.text blockquote').length),
      ).toBe(2);
      await page.close();
    });

    it('a table has the colour of the text, on pages of old too', async () => {
      const page = await open(1280, '/old.html');
      const colours = await session.inReader(page, (root) =>
        ['.text p', '.text td'].map((each) => {
          const element = root.querySelector(each);
          return element ? getComputedStyle(element).color : null;
        }),
      );
      expect(colours?.[1]).toMatch(/^rgb/);
      expect(colours?.[1]).toBe(colours?.[0]);
      await page.close();
    });

    it('a page without a title says once where it is from', async () => {
      const page = await open(1280, '/untitled.html');
      const head = await session.inReader(page, (root) =>
        root.querySelector<HTMLElement>('.heading')?.innerText.trim(),
      );
      expect(head?.match(/localhost/g)).toHaveLength(1);
      await page.close();
    });

    it('the panel covers no text in a window of 1280 px', async () => {
      const page = await open(1280);
      await page.keyboard.press('a');
      await session.has(page, '.panel');
      const room = await session.inReader(page, (root) => {
        const [panel, text] = ['.panel', '.text'].map((each) =>
          root.querySelector(each)?.getBoundingClientRect(),
        );
        return (panel?.left ?? 0) - (text?.right ?? 0);
      });
      expect(room).toBeGreaterThanOrEqual(0);
      await page.close();
    });

    it('one line tells of what was left out between paragraphs that follow each other, and brings each back in its place', async () => {
      const page = await open(1280, '/offers.html');
      await session.has(page, '.left-out');
      const lines = await session.inReader(page, (root) =>
        [...root.querySelectorAll<HTMLElement>('.text .left-out')].map(
          ({ innerText }) => innerText,
        ),
      );
      expect(lines).toHaveLength(1);
      expect(lines?.[0]).toMatch(/: 5\b/);
      await session.press(page, '.left-out button', 'Show');
      const order = () =>
        session.inReader(page, (root) => {
          const text = root.querySelector<HTMLElement>('.text')?.innerText ?? '';
          const found = text.match(/(?:Room|Offer) \d/g) ?? [];
          return found.length === 10 ? found.join(', ') : null;
        });
      expect(await until(order, 'the offers')).toBe(
        'Room 1, Offer 1, Room 2, Offer 2, Room 3, Offer 3, Room 4, Offer 4, Room 5, Offer 5',
      );
      await session.press(page, '.left-out button', 'Hide again');
      await until(async () => !(await order()), 'the offers to go');
      await page.close();
    });

    it('a picture that cannot be had does not say twice what is said below it', async () => {
      const page = await open(1280);
      const missing = () =>
        session.inReader(page, (root) => root.querySelector('.missing span')?.textContent ?? null);
      expect(await until(missing, 'the place of the picture')).not.toContain('stairs');
      await page.close();
    });

    it('a heading of Chinese or Japanese is not spread to the width of the text', async () => {
      const page = await session.visit('japanese.html');
      await session.read(page);
      const aligned = await session.inReader(page, (root) =>
        ['.text h2', '.text p'].map((each) => {
          const element = root.querySelector(each);
          return element ? getComputedStyle(element).textAlign : null;
        }),
      );
      expect(aligned?.[0]).toMatch(/^start$/);
      expect(aligned?.[1]).toBe('justify');
      await page.close();
    });

    it('what tells of a part that was left out takes less than two lines, and no part in the place that is kept', async () => {
      const page = await session.readWithAids('newspaper.html');
      await session.has(page, '.left-out');
      const seen = await session.inReader(page, (root) => {
        const line = root.querySelector<HTMLElement>('.text .left-out');
        const before = line?.previousElementSibling?.getBoundingClientRect();
        const after = line?.nextElementSibling?.getBoundingClientRect();
        const words = line?.firstElementChild?.getBoundingClientRect();
        return {
          name: line?.localName,
          room: (after?.top ?? 0) - (before?.bottom ?? 0),
          isBetween:
            !!words &&
            !!before &&
            words.top >= before.bottom - 1 &&
            words.bottom <= (after?.top ?? 0) + 1,
        };
      });
      expect(seen).toMatchObject({ name: 'span', isBetween: true });
      expect(seen?.room).toBeLessThan(60);
      await page.close();
    });
  });
