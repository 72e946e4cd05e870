import { beforeAll, describe, expect, it } from 'vitest';
import { type Session, until } from '../session';
import { openRead, ownSite } from './own-site';

const SENTENCE =
  'The bell of the chapel is cracked, and whoever rings it hears so, but the keeper says that it has always been cracked. ';

const said = (depth: number): string =>
  `<a class="author" href="/u/ringer${depth}">ringer${depth}</a><div><p>${depth}. ${SENTENCE.repeat(2)} <a href="#c${depth}"><time datetime="2025-03-0${depth}T10:00">3/${depth}/2025</time></a></p></div>`;

/** Replies in a list behind what they answer. */
const listed = (depth: number): string =>
  `<li class="comment"><article>${said(depth)}</article>${depth < 7 ? `<ul>${listed(depth + 1)}</ul>` : ''}</li>`;

/** Replies in the box of what they answer. */
const nested = (depth: number): string =>
  `<div class="comment">${said(depth)}${depth < 7 ? nested(depth + 1) : ''}</div>`;

const page = (comments: string): string =>
  `<!doctype html><html lang="en"><head><title>Whether the bell is cracked</title></head><body><main><h1>Whether the bell is cracked</h1>${comments}</main></body></html>`;

const PAGES: Readonly<Record<string, string>> = {
  '/threads/listed': page(`<ul>${listed(1)}</ul>`),
  '/threads/nested': page(nested(1)),
};

/** `use` gives the browser that is open. */
export const threadsTests = (use: () => Session) =>
  describe('A thread', () => {
    let session: Session;
    const at = ownSite((path) => PAGES[path]);
    beforeAll(() => {
      session = use();
    });

    it('begins each post with who wrote it and when, below a line where the one before ends', async () => {
      const page = await session.readWithAids('forum.html');
      const seen = () =>
        session.inReader(page, (root) => {
          const heads = [...root.querySelectorAll('.text .post-head')];
          if (heads.some((head) => head.querySelector('time')?.textContent === '')) return null;
          return heads.map((head) => ({
            by: head.querySelector('.byline')?.textContent,
            when: head.querySelector('time')?.textContent ?? '',
            isBelowLine:
              getComputedStyle(head.closest('article') as Element).borderBlockStartStyle ===
              'solid',
          }));
        });
      const posts = (await until(seen, 'the heads of the posts')) ?? [];
      expect(posts.map(({ by }) => by)).toEqual([
        'brass_wren',
        'Old Escapement',
        'lathe_and_let_lathe',
        'brass_wren',
        'Tidewaiter',
        'brass_wren',
      ]);
      expect(posts.map(({ isBelowLine }) => isBelowLine)).toEqual([false, ...Array(5).fill(true)]);
      expect(posts[0]?.when).toMatch(/2025.*\d:\d\d/);
      await page.close();
    });

    it.each([
      ['listed', 6],
      ['nested', 4],
    ])(
      'sets replies that are %s beside lines, deep ones no further than a narrow window has room for, and says no day twice',
      async (kind, beside) => {
        const page = await openRead(session, at(`/threads/${kind}`), 400);
        const seen = await session.inReader(page, (root) => {
          const posts = [...root.querySelectorAll<HTMLElement>('.text [data-lectern-depth]')];
          const measure = root.querySelector('.text')?.clientWidth ?? 0;
          const texts = posts.map((post) => post.querySelector<HTMLElement>('p:not([hidden])'));
          return {
            sides: posts.map((post) => getComputedStyle(post).borderInlineStartStyle),
            isIn: texts.map((text) => (text?.getBoundingClientRect().left ?? 0) > 30),
            room: Math.min(...texts.map((text) => text?.clientWidth ?? 0)) / measure,
            days: texts.filter((text) => /2025/.test(text?.innerText ?? '')).length,
          };
        });
        expect(seen?.sides.map((side) => side === 'solid')).toEqual(
          Array.from({ length: 7 }, (_, index) => index > 0 && index <= beside),
        );
        expect(seen?.isIn).toEqual([false, ...Array(6).fill(true)]);
        expect(seen?.room).toBeGreaterThan(0.65);
        expect(seen?.days).toBe(0);
        await page.close();
      },
    );
  });
