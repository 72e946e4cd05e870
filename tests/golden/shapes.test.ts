import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/prepare.mjs';
import { fold } from './fold';
import { seenInPage } from './seen-in-page';
import { LEFT_OUT, pageOf, STORY, shapeOf } from './shapes';

/** How many shapes are read. */
const SHAPES = 40;

const PROSE: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(`${ROOT}tests/golden/symptoms/prose.json`, 'utf8'),
);
const PARAGRAPHS = Object.values(PROSE);

describe('An article in markups that nothing was made for, in a real Chromium', () => {
  const see = seenInPage();

  it.each(Array.from({ length: SHAPES }, (_, at) => at + 1))(
    'shape %i has its head, its text and its pictures, and nothing else',
    async (number) => {
      const shape = shapeOf(number);
      const html = pageOf(shape, PARAGRAPHS);
      const url = `https://sheaf.example/articles/${number}`;
      const seen = await see(html, url);
      const hint = JSON.stringify(shape);
      const { title, byline, siteName, section } = STORY;
      expect(seen, hint).toMatchObject({ title, byline, siteName, section });
      const text = fold(seen.text);
      expect(
        PARAGRAPHS.filter((paragraph) => !text.includes(fold(paragraph))),
        hint,
      ).toEqual([]);
      expect(
        LEFT_OUT.filter((line) => text.includes(line)),
        hint,
      ).toEqual([]);
      const figures = seen.figures.map(({ src, caption, credit }) => ({
        src: src.split('/').at(-1)?.replace(/\?.*/, ''),
        caption,
        credit,
      }));
      expect(figures, hint).toEqual(STORY.figures);
    },
  );
});
