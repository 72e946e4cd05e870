import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/prepare.mjs';
import { fold } from './fold';
import { seenInPage } from './seen-in-page';

/** What a reader should get of a page; written by hand from the page, `null` where it does not say. */
interface Expected {
  readonly title: string;
  readonly byline: string | null;
  readonly siteName: string | null;
  readonly section: string | null;
  readonly publishedTime: string | null;
  readonly firstParagraph: string;
  readonly lastParagraph: string;
  readonly figures: readonly {
    readonly srcEnds: string;
    readonly after: string | null;
    readonly caption: string | null;
    readonly credit: string | null;
  }[];
  readonly mustHave: readonly string[];
  readonly leftOut: readonly string[];
}

/** The article as text and figures, in the order of the page. */
interface Seen {
  readonly title: string;
  readonly byline: string | null;
  readonly siteName: string | null;
  readonly section: string | null;
  readonly publishedTime: string | null;
  readonly text: string;
  readonly figures: readonly {
    readonly src: string;
    readonly before: string;
    readonly caption: string | null;
    readonly credit: string | null;
  }[];
}

const EXPECTED = `${ROOT}tests/golden/expected/`;

describe('Golden pages, in a real Chromium', () => {
  const see = seenInPage();

  for (const file of readdirSync(EXPECTED).filter((name) => name.endsWith('.json'))) {
    const name = file.replace('.json', '.html');
    describe(name, () => {
      const expected: Expected = JSON.parse(readFileSync(EXPECTED + file, 'utf8'));
      let seen: Seen;
      beforeAll(async () => {
        const html = readFileSync(`${ROOT}tests/site/${name}`, 'utf8');
        seen = (await see(html, `http://localhost/${name}`)) as Seen;
      });

      it('title, author, site, section and date are the page’s', () => {
        const { title, byline, siteName, section, publishedTime } = expected;
        expect(seen).toMatchObject({ title, byline, siteName, section, publishedTime });
      });
      it('the text begins and ends where the article does', () => {
        const text = fold(seen.text);
        expect(text).toContain(fold(expected.firstParagraph));
        expect(text).toContain(fold(expected.lastParagraph));
        expect(text.indexOf(fold(expected.firstParagraph)), text.slice(0, 300)).toBeLessThan(700);
        const rest = text.slice(text.lastIndexOf(fold(expected.lastParagraph)));
        expect(rest.length, rest).toBeLessThan(700);
      });
      it('nothing of the article is missing', () => {
        const text = fold(seen.text);
        expect(expected.mustHave.filter((part) => !text.includes(fold(part)))).toEqual([]);
      });
      it('nothing else is kept', () => {
        const text = fold(seen.text);
        expect(expected.leftOut.filter((part) => text.includes(fold(part)))).toEqual([]);
      });
      it('every picture stands in its place with its caption and credit', () => {
        for (const { srcEnds, after, caption, credit } of expected.figures) {
          const figure = seen.figures.find(({ src }) => src.endsWith(srcEnds));
          expect(
            figure,
            `${srcEnds} among ${seen.figures.map(({ src }) => src).join(' ')}`,
          ).toBeDefined();
          expect({
            srcEnds,
            caption: figure?.caption ?? null,
            credit: figure?.credit ?? null,
          }).toEqual({ srcEnds, caption, credit });
          if (after)
            expect(fold(figure?.before ?? ''), `what stands before ${srcEnds}`).toContain(
              fold(after),
            );
        }
      });
    });
  }
});
