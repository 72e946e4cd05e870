import { beforeAll, describe, expect, it } from 'vitest';
import { type Session, until } from '../session';
import { openRead, ownSite } from './own-site';

const SENTENCE =
  'The keeper of the weir drew the river at every height it ever had, and hung the drawings one below the other. ';
const text = `<p>${SENTENCE.repeat(4)}</p>`.repeat(3);

/** A drawing that is so many pixels wide. */
const drawing = (width: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${width / 2}"><path d="M0 0h${width}v${width}z"/></svg>`;

const figure = (name: string, claims: Readonly<Record<number, number>>) => {
  const set = Object.entries(claims).map(
    ([claim, file]) => `/${name}-${claim}-${file}.svg ${claim}w`,
  );
  return `<figure><img srcset="${set.join(', ')}" src="/${name}-0-800.svg" alt="The river, ${name}"><figcaption>The river as it was, ${name}, drawn from the gate</figcaption></figure>`;
};

const PAGE = `<!doctype html><html lang="en"><head><title>The heights of the river</title></head><body><main><article><h1>The heights of the river</h1>
${text}${figure('true', { 600: 600, 1600: 1600 })}${text}${figure('boasting', { 600: 450, 1600: 800 })}${text}${figure('small', { 310: 310, 320: 320 })}${text}</article></main></body></html>`;

/** `use` gives the browser that is open. */
export const fitsTests = (use: () => Session) =>
  describe('A picture that the browser chooses by claimed widths', () => {
    let session: Session;
    const at = ownSite((path) =>
      path === '/' ? PAGE : drawing(Number(/-(\d+)\.svg$/.exec(path)?.[1])),
    );
    beforeAll(() => {
      session = use();
    });

    it.each([400, 1280])(
      'is as wide as the text where its file is, and no wider than its file, in a window of %i px',
      async (width) => {
        const page = await openRead(session, at(), width);
        const seen = () =>
          session.inReader(page, (root) => {
            const images = [...root.querySelectorAll<HTMLImageElement>('.text img')];
            for (const image of images) image.loading = 'eager';
            if (!images.every((image) => image.complete && image.naturalWidth > 0)) return null;
            const measure = root.querySelector('.text')?.clientWidth ?? 0;
            const files = images.map(({ currentSrc }) =>
              Number(/-(\d+)\.svg$/.exec(currentSrc)?.[1]),
            );
            return images.map((image, index) => [
              Math.round(image.getBoundingClientRect().width),
              Math.min(files[index] ?? 0, measure),
            ]);
          });
        const widths = (await until(seen, 'the pictures')) ?? [];
        expect(widths).toHaveLength(3);
        for (const [shown, wanted] of widths) expect(shown).toBeCloseTo(wanted ?? 0, -0.5);
        await page.close();
      },
    );
  });
