import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../scripts/prepare.mjs';
import { openRealPage, type RealPage } from '../real-browser/real-page';
import type { PicturePage } from './pictures-in-page';

declare const tested: typeof import('./pictures-in-page');

interface Shown {
  /** How its address ends. */
  readonly srcEnds: string;
  readonly caption: string | null;
  readonly credit: string | null;
  readonly alt?: string | null;
  readonly link?: string | null;
}

interface Case extends PicturePage {
  readonly name: string;
  readonly after: {
    readonly figures?: readonly Shown[];
    /** Ends of the addresses of pictures that stand in a line of text. */
    readonly inline?: readonly string[];
    /** Sentences that must still, and must no more, stand outside the figures. */
    readonly keeps?: readonly string[];
    readonly leaves?: readonly string[];
    readonly lead?: Shown | null;
  };
}

const CASES: readonly Case[] = JSON.parse(
  readFileSync(`${ROOT}tests/golden/picture-cases.json`, 'utf8'),
);

let real: RealPage;
beforeAll(async () => {
  real = await openRealPage();
  await real.load("export * from './tests/golden/pictures-in-page'");
});
afterAll(() => real?.close());

const ending = (ends: string) => expect.stringMatching(new RegExp(`${escaped(ends)}$`));
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const shown = ({ srcEnds, ...rest }: Shown) => ({ ...rest, src: ending(srcEnds) });

describe.each([
  ['with scripts', true],
  ['without scripts', false],
])('The pictures of a page %s', (_, isScripted) => {
  test.each(CASES.map((given) => [given.name, given] as const))('%s', async (_name, given) => {
    const { figures, inline = [], keeps = [], leaves = [], lead } = given.after;
    const seen = await real.page.evaluate((page, on) => tested.look(page, on), given, isScripted);
    if (figures) {
      expect(seen.figures).toMatchObject(
        figures.map((figure) => ({ pictures: 1, isInParagraph: false, ...shown(figure) })),
      );
      expect(seen.inline).toEqual(inline.map(ending));
    }
    for (const sentence of keeps) expect(seen.text).toContain(sentence);
    for (const sentence of leaves) expect(seen.text).not.toContain(sentence);
    if (lead === null) expect(seen.lead).toBeNull();
    else if (lead) expect(seen.lead).toMatchObject(shown(lead));
  });
});
