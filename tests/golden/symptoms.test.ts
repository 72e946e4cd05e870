import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../scripts/prepare.mjs';
import { openRealPage, type RealPage } from '../real-browser/real-page';
import { HELD_ELSEWHERE, SYMPTOMS } from './symptom-table';

declare const tested: typeof import('./symptoms-in-page');

interface Figure {
  /** How its address ends. */
  readonly src: string;
  readonly caption: string | null;
  readonly credit: string | null;
}

/** A page with the bare shape of a complaint, and what its article must be. */
interface Case {
  /** Where the complaint stands: repository and number. */
  readonly symptom: string;
  /** Given where the complaint could not be read, so that the shape is the likely one. */
  readonly supposed?: true;
  readonly promise: string;
  readonly head?: string;
  /** The page’s address, where it says what kind of page it is. */
  readonly url?: string;
  /** `{1}` is a paragraph of `prose.json`, `{t1}` its text, `{top}` and `{bottom}` a page’s own. */
  readonly body: string;
  /** All paragraphs of `body` must be in the article in their order, and besides: */
  readonly after: {
    readonly has?: readonly string[];
    readonly leaves?: readonly string[];
    /** Texts that stand there once; texts that stand in figures only. */
    readonly once?: readonly string[];
    readonly outside?: readonly string[];
    /** How many elements match a selector. */
    readonly counts?: Readonly<Record<string, number>>;
    readonly atLeast?: Readonly<Record<string, number>>;
    /** Texts with their white space, line ends around them aside. */
    readonly raw?: Readonly<Record<string, readonly string[]>>;
    /** Ends of the addresses of all pictures, the leading one first. */
    readonly pictures?: readonly string[];
    readonly lead?: string;
    readonly figures?: readonly Figure[];
    /** Pictures and how their captions begin. */
    readonly captioned?: readonly (readonly [src: string, caption: string])[];
    /** What the address of the one picture has in it. */
    readonly one?: string;
    /** Notes: from each mark to it, and back. */
    readonly notes?: number;
    readonly detected?: string;
    readonly detectedAtLeast?: string;
  };
}

/** In place of a complaint: a shape that reading the regression collections has shown. */
const FOUND = 'regression';

const FOLDER = `${ROOT}tests/golden/symptoms/`;
const PROSE: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(`${FOLDER}prose.json`, 'utf8'),
);
const CASES: readonly Case[] = readdirSync(FOLDER)
  .filter((name) => /^\d/.test(name))
  .flatMap((name) => JSON.parse(readFileSync(FOLDER + name, 'utf8')));

const SURROUNDINGS: Readonly<Record<string, string>> = {
  top: '<header class="site-header"><a href="/"><img src="/logo.svg" alt="Harbour Gazette" width="180" height="40"></a><nav><ul><li><a href="/town">Town</a></li><li><a href="/sea">Sea</a></li><li><a href="/letters">Letters</a></li></ul></nav></header>',
  bottom:
    '<footer class="site-footer"><p>© Harbour Gazette. Printed on the quay.</p><ul><li><a href="/imprint">Imprint</a></li><li><a href="/privacy">Privacy</a></li></ul></footer>',
};

const MARK = /\{(t(?=\d))?([a-z]+|\d)\}/g;

const write = (body: string): string =>
  body.replace(MARK, (whole, bare: string, name: string) => {
    const text = PROSE[name];
    if (text) return bare ? text : `<p>${text}</p>`;
    return SURROUNDINGS[name] ?? whole;
  });

const paragraphsOf = (body: string): string[] =>
  [...body.matchAll(MARK)].flatMap(([, , name]) => PROSE[name ?? ''] ?? []);

const URL_OF_ALL = 'https://harbour.example/news/a-loaf-before-sunrise.html';

const pageOf = ({ head = '', body, url = URL_OF_ALL, after }: Case) => ({
  html: `<!doctype html><html lang="en"><head><title>A loaf before sunrise | Harbour Gazette</title><base href="${url}">${head}</head><body>${write(body)}</body></html>`,
  url,
  counted: Object.keys({ ...after.counts, ...after.atLeast }),
  raw: Object.keys(after.raw ?? {}),
});

const ends = (text: string) =>
  expect.stringMatching(new RegExp(`${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`));

const trimLines = (text: string): string => text.replace(/\u00a0/g, ' ').replace(/^\n+|\s+$/g, '');

type Seen = ReturnType<typeof tested.look>;
type Article = Extract<Seen, { text: string }>;

const isArticle = (seen: Seen | undefined): seen is Article => seen !== undefined && 'text' in seen;

let real: RealPage;
let seen: Seen[] = [];
beforeAll(async () => {
  real = await openRealPage();
  await real.load("export * from './tests/golden/symptoms-in-page'");
  seen = await real.page.evaluate(
    (pages) => pages.map((page) => tested.look(page)),
    CASES.map(pageOf),
  );
});
afterAll(() => real?.close());

describe('What people complain of in readers', () => {
  test.each(CASES.map((given, index) => [given.symptom, given.promise, given, index] as const))(
    '%s: %s',
    (_symptom, _promise, given, index) => {
      const article = seen[index];
      if (!isArticle(article)) throw new Error(`No article: ${JSON.stringify(article)}`);
      checkText(article, given);
      checkShape(article, given.after);
      checkPictures(article, given.after);
    },
  );

  test('have a case each, or a test elsewhere', () => {
    const filed = CASES.map(({ symptom }) => symptom).filter((symptom) => symptom !== FOUND);
    const held = new Set([...filed, ...Object.keys(HELD_ELSEWHERE)]);
    expect(SYMPTOMS.filter((symptom) => !held.has(symptom))).toEqual([]);
    expect([...held].filter((symptom) => !SYMPTOMS.includes(symptom))).toEqual([]);
    for (const [file, title] of Object.values(HELD_ELSEWHERE)) {
      expect(existsSync(ROOT + file), file).toBe(true);
      expect(readFileSync(ROOT + file, 'utf8')).toContain(title);
    }
  });
});

function checkText({ text, outside, detected, places }: Article, { body, after }: Case): void {
  let at = 0;
  for (const part of paragraphsOf(body)) {
    const found = text.indexOf(part, at);
    expect(found, `after ${at}: ${part}\n\n${text}`).toBeGreaterThanOrEqual(0);
    at = found + part.length;
  }
  at = 0;
  for (const part of after.has ?? []) {
    const found = text.indexOf(part, at);
    expect(found, `after ${at}: ${part}\n\n${text}`).toBeGreaterThanOrEqual(0);
    at = found;
  }
  for (const part of ['Harbour Gazette', 'Imprint', ...(after.leaves ?? [])])
    expect(text).not.toContain(part);
  for (const part of after.once ?? []) expect(text.split(part)).toHaveLength(2);
  for (const part of after.outside ?? []) expect(outside).not.toContain(part);
  if (after.detected) expect(detected).toBe(after.detected);
  if (after.detectedAtLeast) expect(detected).not.toBe('no');
  if (after.notes) {
    expect(places.lost).toBe(0);
    expect(places.leading).toBeGreaterThanOrEqual(2 * after.notes);
  }
}

function checkShape({ counts, raw }: Article, after: Case['after']): void {
  const names = Object.keys({ ...after.counts, ...after.atLeast });
  const found = Object.fromEntries(names.map((name, index) => [name, counts[index]]));
  if (after.counts) expect(found).toMatchObject(after.counts);
  for (const [name, least] of Object.entries(after.atLeast ?? {}))
    expect(found[name]).toBeGreaterThanOrEqual(least);
  for (const [index, expected] of Object.values(after.raw ?? {}).entries())
    expect(raw[index]?.map(trimLines)).toEqual(expected);
}

function checkPictures({ figures, lead }: Article, after: Case['after']): void {
  const sources = figures.map(({ src }) => src);
  if (after.pictures) expect(sources).toEqual(after.pictures.map(ends));
  if (after.lead) expect(lead).toEqual(ends(after.lead));
  if (after.figures)
    expect(figures).toEqual(after.figures.map((figure) => ({ ...figure, src: ends(figure.src) })));
  if (after.one) expect(sources).toEqual([expect.stringContaining(after.one)]);
  for (const [src, caption] of after.captioned ?? []) {
    const figure = figures.find((other) => other.src.endsWith(src));
    expect(figure?.caption).toEqual(expect.stringContaining(caption));
  }
}
