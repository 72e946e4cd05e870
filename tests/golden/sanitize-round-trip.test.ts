import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openRealPage, type RealPage } from '../real-browser/real-page';
import type { Tree } from '../real-browser/round-trip';

declare const tested: typeof import('../real-browser/round-trip');

let real: RealPage;
beforeAll(async () => {
  real = await openRealPage();
  await real.load("export * from './tests/real-browser/round-trip'");
});
afterAll(() => real?.close());

const NAMES = [
  ...['p', 'div', 'section', 'h1', 'h2', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'table', 'caption'],
  ...['colgroup', 'col', 'thead', 'tbody', 'tr', 'td', 'th', 'pre', 'code', 'a', 'b', 'i', 'em'],
  ...['span', 'ruby', 'rt', 'rp', 'rb', 'rtc', 'figure', 'figcaption', 'picture', 'source', 'img'],
  ...[
    'details',
    'summary',
    'blockquote',
    'br',
    'hr',
    'form',
    'input',
    'select',
    'option',
    'button',
  ],
  ...[
    'template',
    'style',
    'script',
    'noscript',
    'svg',
    'font',
    'center',
    'marquee',
    'object',
    'body',
  ],
  ...['math:math', 'math:mi', 'math:mtext', 'math:mrow', 'math:annotation', 'math:annotation-xml'],
  ...[
    'math:mglyph',
    'math:semantics',
    'x-y',
    'textarea',
    'title',
    'main',
    'header',
    'address',
    'q',
  ],
];
const TEXTS = [
  'a',
  ' ',
  '\n',
  '\n\nx',
  '\r',
  '\0',
  '<b>',
  '&amp;',
  '-->',
  '\ud800',
  '\u00a0',
  ']]>',
  '\f',
];
const ATTRIBUTES = fc.dictionary(
  fc.constantFrom(
    'href',
    'src',
    'srcset',
    'id',
    'name',
    'title',
    'alt',
    'width',
    'colspan',
    'style',
  ),
  fc.constantFrom(
    'javascript:alert(1)',
    '/a',
    '#lectern-1',
    'lectern-1',
    'a, b 2x',
    '1',
    '"><img>',
    '',
    'x\r\ny',
  ),
  { maxKeys: 2 },
);
const NAME = fc.constantFrom(...NAMES);

const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof({ maxDepth: 7, depthSize: 'max' }, fc.constantFrom(...TEXTS), {
    weight: 3,
    arbitrary: fc
      .tuple(NAME, ATTRIBUTES, fc.array(tie('tree'), { maxLength: 4, size: 'max' }))
      .map(([name, attributes, children]) => [name, attributes, ...children] as const),
  }),
}));

const soup = fc
  .array(
    fc.oneof(
      NAME.map((name) => `<${name.replace('math:', '')}>`),
      NAME.map((name) => `</${name.replace('math:', '')}>`),
      fc.constantFrom(
        ...TEXTS,
        '<!--',
        '<![CDATA[',
        '<svg>',
        '<math>',
        '<a href=/x>',
        '<img src=x onerror=alert(1)>',
      ),
    ),
    { maxLength: 40, size: 'max' },
  )
  .map((parts) => parts.join(''));

describe('What is sanitised, stored and read back', () => {
  const stable = (sources: readonly (string | readonly Tree[])[]) =>
    real.page.evaluate((given) => tested.failures(given), sources);

  test('is the same, and holds nothing that is not allowed, whatever scripts built', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(tree, { maxLength: 4 }), { minLength: 20, maxLength: 20 }),
        async (sources) => {
          expect(await stable(sources)).toEqual([]);
        },
      ),
      { numRuns: 15, seed: 20261124, endOnFailure: true },
    ));

  test('is the same, and holds nothing that is not allowed, whatever was written', () =>
    fc.assert(
      fc.asyncProperty(fc.array(soup, { minLength: 20, maxLength: 20 }), async (sources) => {
        expect(await stable(sources)).toEqual([]);
      }),
      { numRuns: 15, seed: 20261124, endOnFailure: true },
    ));
});
