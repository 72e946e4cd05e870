import { beforeAll, describe, expect, it } from 'vitest';
import type { Session } from '../session';
import { openRead, ownSite } from './own-site';

const SENTENCE =
  'Le gardien du phare a dit : « La mer est calme ! » puis il a demandé : « Qui l’a vue ainsi ? » et personne ne répondit. ';
const paragraphs = (from: number) =>
  [0, 1, 2, 3].map((more) => `<p>Nuit ${from + more}. ${SENTENCE.repeat(5)}</p>`).join('');

const PAGE = `<!doctype html><html lang="fr"><head><title>Le gardien met en garde contre la « gravité de la situation dans la baie » : que faire ?</title></head><body><main><article>
<h1>Le gardien met en garde contre la « gravité de la situation dans la baie » : que faire ?</h1>
<div><div><hr><div><h2 id="debut"><a href="#debut">Le début</a></h2>${paragraphs(1)}</div></div></div>
<pre><code>test ? a : b</code></pre><h2><a href="/phares">Les phares</a></h2>${paragraphs(5)}<hr></article></main></body></html>`;

const SHORT = PAGE.replaceAll(/Le gardien met[^<]*/g, 'Le gardien du phare');

const NOTES = `<!doctype html><html lang="en"><head><title>What was found</title></head><body><main><article><h1>What was found</h1><p>${Array.from(
  { length: 60 },
  (_, at) =>
    `${'a lamp, '.repeat(at % 7)}then a rope and chest ${at}.<sup><a href="/note/${at}">[${at}]</a></sup>`,
).join(' ')}</p></article></main></body></html>`;

/** `use` gives the browser that is open. */
export const finishTests = (use: () => Session) =>
  describe('The finish', () => {
    let session: Session;
    const at = ownSite((path) => ({ '/': PAGE, '/short': SHORT, '/notes': NOTES })[path]);
    beforeAll(() => {
      session = use();
    });

    it.each([330, 400, 520, 1280])(
      'no French line begins with a sign or ends with an opening quotation mark, at %i px',
      async (width) => {
        const page = await openRead(session, at(), width);
        const seen = await session.inReader(page, (root) => {
          const words = document.createRange();
          let torn = 0;
          const blocks = [...root.querySelectorAll('.headline, .text p')];
          for (const node of blocks.flatMap((block) => [...block.childNodes] as Text[])) {
            for (const { index } of node.data.matchAll(/(?<=«)\s|\s(?=[»!?:])/g)) {
              const topOf = (from: number) => {
                words.setStart(node, from);
                words.setEnd(node, from + 1);
                return words.getBoundingClientRect().top;
              };
              if (Math.abs(topOf(index - 1) - topOf(index + 1)) > 8) torn++;
            }
          }
          return { torn, code: root.querySelector('.text code')?.textContent };
        });
        expect(seen).toEqual({ torn: 0, code: 'test ? a : b' });
        await page.close();
      },
    );

    it('the mark of a note stands in the line of its word', async () => {
      const page = await openRead(session, at('/notes'), 400);
      const torn = await session.inReader(page, (root) => {
        const marks = [...root.querySelectorAll('.text sup')];
        const words = document.createRange();
        const isTorn = marks.map((mark) => {
          const before = mark.previousSibling as Text;
          words.setStart(before, before.length - 1);
          words.setEnd(before, before.length);
          return mark.getBoundingClientRect().left < words.getBoundingClientRect().left;
        });
        return { marks: marks.length, torn: isTorn.filter(Boolean).length };
      });
      expect(torn).toEqual({ marks: 60, torn: 0 });
      await page.close();
    });

    it('a text begins at the rule below its head and ends at the one above its foot, with none of its own', async () => {
      const page = await openRead(session, at());
      const seen = await session.inReader(page, (root) => {
        const text = root.querySelector('.text');
        const heading = text?.querySelector('h2');
        return {
          above: Math.round(
            (heading?.getBoundingClientRect().top ?? 0) - (text?.getBoundingClientRect().top ?? 0),
          ),
          rules: root.querySelectorAll('.text hr').length,
          links: [...root.querySelectorAll('.text h2 a')].map(({ textContent }) => textContent),
        };
      });
      expect(seen).toEqual({ above: 0, rules: 0, links: ['Les phares'] });
      await page.close();
    });

    it('a title of three lines is set smaller than a short one', async () => {
      const sizes: number[] = [];
      for (const path of ['/', '/short']) {
        const page = await openRead(session, at(path));
        const size = await session.inReader(page, (root) =>
          Number.parseFloat(getComputedStyle(root.querySelector('.headline') as Element).fontSize),
        );
        sizes.push(size ?? 0);
        await page.close();
      }
      expect((sizes[0] ?? 0) / (sizes[1] ?? 1)).toBeLessThan(0.9);
    });
  });
