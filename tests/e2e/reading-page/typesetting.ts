import { beforeAll, describe, expect, it } from 'vitest';
import { type Session, until } from '../session';
import { openRead, ownSite, resize } from './own-site';

const TITLE = 'The weighing house – what it weighed, for whom, and when it closed';
const SENTENCE =
  'The weigher wrote down what each boat had brought, a line for every barrel, and read it back to the skipper. ';
const paragraphs = `<p>${SENTENCE.repeat(4)}</p>`.repeat(4);
const row = (tag: string, cells: readonly (string | number)[]) =>
  `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
const years = Array.from({ length: 60 }, (_, at) =>
  row('td', [1860 + at, 900 + 37 * at, `${(at / 7).toFixed(1)} %`, at % 2 ? 'Herring' : '12 cod']),
);
const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"><rect width="600" height="400" fill="#789"/></svg>';

const PAGE = `<!doctype html><html lang="en"><head><title>${TITLE}</title></head><body><main><article>
<h1>${TITLE}</h1>${paragraphs}
<h2>The scales that the town ordered from the smith of the next valley</h2>
<figure><img src="/scales.svg" width="600" height="400" alt="The scales"><figcaption>The scales before they were taken down <cite>Photo: Ida Marlowe</cite></figcaption></figure>
${paragraphs}<figure><img src="/boats.svg" width="600" height="400" alt="Boats"><figcaption>Boats at the quay</figcaption></figure>
<aside class="newsletter-promo"><p>Have our newsletter sent to you every Saturday morning, and never miss a boat again.</p></aside>
${paragraphs}<table><thead>${row('th', ['Year', 'Barrels', 'Lost', 'Fish'])}</thead><tbody>${years.join('')}</tbody></table>
${paragraphs}<ol>${'<li>The beam is levelled before the first barrel is hung.</li>'.repeat(12)}</ol>
<h3><img src="/sign.png" alt="">What is left of it</h3>
${paragraphs}<figure><img src="/left.jpg" width="600" height="400" alt="left-768x512.jpg"></figure>${paragraphs}</article></main></body></html>`;

/** Two words that a line may end in, were it not for their short ends. */
const HYPHENED = 'Harbour master Kim Jong-un sends word of the new check-in to his neighbours';

const HEBREW =
  '<p>בבית השקילה נרשמה כל חבית בשורה משלה, והשוקל קרא את הרשימה בקול לפני רב החובל, ואחר כך חתמו שניהם. הפקודה <code>weigh --all;</code> באה רק אחרי מאה שנים.</p>';
const CODE = `<!doctype html><html lang="he" dir="rtl"><head><title>בית השקילה</title></head><body><main><article><h1>בית השקילה</h1>
${HEBREW.repeat(4)}<pre><code>const beam = level();</code></pre>${HEBREW.repeat(2)}<pre>npm run weigh -- --all</pre>${HEBREW.repeat(4)}</article></main></body></html>`;

const PAGES: Readonly<Record<string, string>> = {
  '/scales.html': PAGE,
  '/hyphens.html': PAGE.replaceAll(TITLE, HYPHENED),
  '/code.html': CODE,
  '/scales.svg': PICTURE,
  '/boats.svg': PICTURE,
};

/** `use` gives the browser that is open. */
export const typesettingTests = (use: () => Session) =>
  describe('Typesetting', () => {
    let session: Session;
    const at = ownSite((path) => PAGES[path]);
    beforeAll(() => {
      session = use();
    });

    const open = (path: string, width?: number) => openRead(session, at(path), width);

    it('code runs from left to right where the text does not, in a line and in listings', async () => {
      const page = await open('/code.html');
      const seen = await session.inReader(page, (root) =>
        ['p', 'p code', 'pre > code', 'pre:has(code)', 'pre:not(:has(code))'].map((each) => {
          const element = root.querySelector(`.text ${each}`);
          return element ? getComputedStyle(element).direction : null;
        }),
      );
      expect(seen).toEqual(['rtl', 'ltr', 'ltr', 'ltr', 'ltr']);
      await page.close();
    });

    it('columns of figures are set to their end, with what stands above them; others are not', async () => {
      const page = await open('/scales.html');
      const columns = await session.inReader(page, (root) =>
        ['th', 'td'].map((tag) =>
          [...root.querySelectorAll(`.text tr:has(${tag}):first-child ${tag}`)].map(
            (cell) => getComputedStyle(cell).textAlign,
          ),
        ),
      );
      expect(columns).toEqual(Array(2).fill(['start', 'end', 'end', 'start']));
      await page.close();
    });

    it('a caption that lost the word before its credit is not told of as left out', async () => {
      const page = await open('/scales.html');
      const said = () =>
        session.inReader(page, (root) => {
          const lines = [...root.querySelectorAll<HTMLElement>('.text .left-out')];
          return lines.length ? lines.map(({ innerText }) => innerText.split('\n')[0]) : null;
        });
      expect(await until(said, 'the line of the newsletter')).toEqual([
        expect.stringMatching(/: 1\b/),
      ]);
      await page.close();
    });

    it('lines of a heading are about as long as each other, and none of a title begins with a dash', async () => {
      const page = await open('/scales.html', 1280);
      for (const width of [1280, 700, 480, 400, 360, 330]) {
        await resize(page, width);
        const seen = await session.inReader(page, (root) => {
          const words = document.createRange();
          const heading = root.querySelector('.text h2');
          if (heading) words.selectNodeContents(heading);
          const lengths = [...words.getClientRects()].map((each) => each.width);
          const title = root.querySelector('.headline')?.firstChild as Text;
          const dash = title.data.indexOf('–');
          const topOf = (from: number) => {
            words.setStart(title, from);
            words.setEnd(title, from + 1);
            return words.getBoundingClientRect().top;
          };
          return { lengths, drop: topOf(dash) - topOf(dash - 2) };
        });
        const lengths = seen?.lengths ?? [];
        expect(lengths.length).toBeGreaterThan(1);
        expect(Math.min(...lengths) / Math.max(...lengths), `${width} px`).toBeGreaterThan(0.55);
        expect(seen?.drop, `${width} px`).toBe(0);
      }
      await page.close();
    });

    it('no line of a title begins with the short end of a word, on any width', async () => {
      const page = await open('/hyphens.html', 1280);
      for (let width = 1280; width >= 320; width -= 80) {
        await resize(page, width);
        const seen = await session.inReader(page, (root) =>
          [...root.querySelectorAll('.headline .whole')].map((word) => ({
            text: word.textContent,
            lines: word.getClientRects().length,
          })),
        );
        expect(seen, `${width} px`).toEqual([
          { text: 'Jong-un', lines: 1 },
          { text: 'check-in', lines: 1 },
        ]);
      }
      await page.close();
    });

    it('who made a picture stands below what is said of it, and a picture close to its heading', async () => {
      const page = await open('/scales.html');
      const seen = await session.inReader(page, (root) => {
        const [scales, boats] = [...root.querySelectorAll('.text figure')];
        const above = (figure: Element | undefined) =>
          (figure?.getBoundingClientRect().top ?? 0) -
          (figure?.previousElementSibling?.getBoundingClientRect().bottom ?? 0);
        const caption = scales?.querySelector('figcaption');
        const words = document.createRange();
        if (caption?.firstChild) words.selectNodeContents(caption.firstChild);
        const credit = caption?.querySelector('cite');
        return {
          credit: credit?.textContent,
          below: (credit?.getBoundingClientRect().top ?? 0) - words.getBoundingClientRect().bottom,
          headed: above(scales),
          between: above(boats),
        };
      });
      expect(seen?.credit).toBe('Ida Marlowe');
      expect(seen?.below).toBeGreaterThan(-3);
      expect(seen?.headed).toBeLessThan((seen?.between ?? 0) * 0.6);
      await page.close();
    });

    it('numbers of a list have their room beside the text, and not outside it', async () => {
      const page = await open('/scales.html');
      const seen = await session.inReader(page, (root) => {
        const list = root.querySelector<HTMLElement>('.text ol');
        const pen = document.createElement('canvas').getContext('2d');
        if (!list || !pen) return null;
        const { fontSize, fontFamily, paddingInlineStart } = getComputedStyle(list);
        pen.font = `${fontSize} ${fontFamily}`;
        return { room: Number.parseFloat(paddingInlineStart), need: pen.measureText('12. ').width };
      });
      expect(seen?.need).toBeGreaterThan(25);
      expect(seen?.room).toBeGreaterThan(seen?.need ?? 0);
      await page.close();
    });

    it('a missing picture says no name of a file, and a missing sign in a heading nothing at all', async () => {
      const page = await open('/scales.html');
      await session.inReader(page, (root) => {
        root.querySelector('.text h3')?.scrollIntoView({ behavior: 'instant' });
      });
      const words = () =>
        session.inReader(page, (root) => {
          const isTried = root.querySelector<HTMLImageElement>('.text h3 img')?.hidden;
          const said = [...root.querySelectorAll('.text .missing span')];
          return isTried && said.length ? said.map(({ textContent }) => textContent) : null;
        });
      const said = await until(words, 'the places of the pictures');
      expect(said).toHaveLength(1);
      expect(said[0]).not.toContain('.jpg');
      await page.close();
    });

    it('Escape ends line focus and ruler, and only then the reader', async () => {
      const page = await open('/scales.html');
      await page.keyboard.press('f');
      await session.has(page, '.focus-band');
      await page.keyboard.press('r');
      await session.has(page, '.ruler');
      const left = () =>
        session.inReader(page, (root) => root.querySelectorAll('.focus-band, .ruler').length);
      for (const rest of [1, 0]) {
        await page.keyboard.press('Escape');
        await until(async () => (await left()) === rest, `${rest} of the aids`);
      }
      await page.keyboard.press('f');
      await session.has(page, '.focus-band');
      await page.keyboard.press('f');
      expect(await left()).toBe(1);
      await page.keyboard.press('Escape');
      await until(async () => (await left()) === 0, 'no focus');
      await page.keyboard.press('Escape');
      await session.closed(page);
      await page.close();
    });
  });
