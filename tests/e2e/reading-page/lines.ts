import { beforeAll, describe, expect, it } from 'vitest';
import { openOwn, setOption } from '../extension';
import { type Session, until } from '../session';

/** Where the text stands, and what stands upright in it. */
function look(root: ShadowRoot) {
  const text = root.querySelector<HTMLElement>('.text');
  const [first, second] = root.querySelectorAll<HTMLElement>('.text p');
  const figure = root.querySelector('.text figure, .lead');
  const source = root.querySelector('.source');
  if (!text || !first || !second || !source) return null;
  const [box, one, other] = [text, first, second].map((each) => each.getBoundingClientRect());
  return {
    mode: getComputedStyle(first).writingMode,
    isBeside: (other?.right ?? 0) <= (one?.left ?? 0) + 1,
    figure: figure ? getComputedStyle(figure).writingMode : null,
    isWithin: text.scrollHeight <= text.clientHeight + 1,
    isBelow: source.getBoundingClientRect().top >= (box?.bottom ?? 0),
    sideways: document.documentElement.scrollWidth > document.documentElement.clientWidth,
    height: box?.height ?? 0,
  };
}

/** `use` gives the browser that is open. */
export const linesTests = (use: () => Session) =>
  describe('Lines from top to bottom', () => {
    let session: Session;
    beforeAll(() => {
      session = use();
    });

    it('are set where Japanese is read, in tiers that the window scrolls, pictures upright, and nowhere else', async () => {
      const page = await session.visit('japanese.html');
      await session.read(page);
      expect(await session.inReader(page, look)).toMatchObject({ mode: 'horizontal-tb' });
      const options = await openOwn(session, 'options.html');
      await setOption(options, 'lines', 'down');
      await page.bringToFront();
      const seen = await until(async () => {
        const now = await session.inReader(page, look);
        return now?.mode === 'vertical-rl' && now.isWithin ? now : null;
      }, 'lines from top to bottom');
      expect(seen).toMatchObject({
        isBeside: true,
        figure: 'horizontal-tb',
        isBelow: true,
        sideways: false,
      });
      expect(seen.height).toBeGreaterThan(await page.evaluate(() => window.innerHeight));
      const top = await page.evaluate(() => window.scrollY);
      await page.keyboard.press('j');
      await until(() => page.evaluate((before) => window.scrollY > before, top), 'the next tier');
      await page.close();
      const other = await session.visit('long-read-1.html');
      await session.read(other);
      expect(await session.inReader(other, look)).toMatchObject({ mode: 'horizontal-tb' });
      await options.bringToFront();
      await setOption(options, 'lines', 'across');
      await until(
        () =>
          options.evaluate(
            () => document.querySelector('[name=lines][value=across]:checked') !== null,
          ),
        'the setting to be back',
      );
      await other.close();
      await options.close();
    });
  });
