import { beforeAll, describe, expect, it } from 'vitest';
import { type Session, until } from '../session';

/** `use` gives the browser that is open. */
export const threadsTests = (use: () => Session) =>
  describe('A thread', () => {
    let session: Session;
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
  });
