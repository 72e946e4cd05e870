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

const clean = (source: string | readonly Tree[]) =>
  real.page.evaluate((given) => tested.clean(given), source);

describe('The sanitiser keeps', () => {
  test.each([
    ['paragraphs, headings and emphasis', '<h2>A</h2><p>One <em>two</em> <b>three</b><br>four</p>'],
    ['nested lists', '<ol start="3" reversed="" type="a"><li>a<ul><li>b</li></ul></li></ol>'],
    ['definition lists', '<dl><div><dt>a</dt><dd>b</dd></div><dt>c</dt><dd>d</dd></dl>'],
    [
      'tables with spans and scopes',
      '<table><caption>t</caption><colgroup><col span="2"></colgroup><thead><tr><th colspan="2" scope="col">a</th></tr></thead><tbody><tr><td rowspan="2">b</td><td>c</td></tr></tbody></table>',
    ],
    [
      'figures with pictures of several sizes',
      '<figure><picture><source srcset="https://a.example/1.webp 1x" type="image/webp"><img src="https://a.example/1.jpg" srcset="https://a.example/1.jpg 640w, https://a.example/2.jpg 1280w" sizes="(min-width: 40em) 50vw, 100vw" alt="A lock" width="640" height="480"></picture><figcaption>The lock</figcaption></figure>',
    ],
    ['ruby', '<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby>'],
    ['disclosures', '<details open=""><summary>More</summary><p>b</p></details>'],
    [
      'code and its language',
      '<pre data-language="c++"><code data-language="c++">a &lt; b</code></pre>',
    ],
    [
      'quotations and changes',
      '<blockquote cite="https://a.example/"><p>q</p></blockquote><ins datetime="2026-11-24">x</ins>',
    ],
    ['languages and directions', '<p lang="ar" dir="rtl">مرحبا <bdi>a</bdi></p>'],
    [
      'footnotes',
      '<p>a<sup><a href="#lectern-1" id="lectern-2">1</a></sup></p><p id="lectern-1">n</p>',
    ],
    [
      'formulas and their TeX',
      '<p><math display="block"><semantics><mrow><msup><mi mathvariant="normal">x</mi><mn>2</mn></msup><mo stretchy="false">=</mo><mfrac linethickness="0"><mn>1</mn><mn>2</mn></mfrac></mrow><annotation encoding="application/x-tex">x^2 &lt; 1</annotation></semantics></math></p>',
    ],
    [
      'code that shows markup',
      '<p><code>&lt;script&gt;alert(1)&lt;/script&gt;</code> stays text</p>',
    ],
  ])('%s', async (_name, html) => expect(await clean(html)).toBe(html));
});

describe('The sanitiser changes', () => {
  test.each([
    [
      'links into absolute ones that give nothing away',
      '<a href="/a" ping="/p" target="_blank">a</a>',
      '<a href="https://news.example/a" rel="noopener noreferrer nofollow">a</a>',
    ],
    [
      'links that run something into text',
      '<p><a href="javascript:alert(1)">a</a></p>',
      '<p>a</p>',
    ],
    [
      'names, classes, styles and data into nothing',
      '<p id="app" class="x" style="color:red" data-x="1" onclick="a()" aria-label="b">a</p>',
      '<p>a</p>',
    ],
    [
      'parts of a page into blocks',
      '<main><header>a</header><nav>b</nav><center>c</center></main>',
      '<div><div>a</div><div>b</div><div>c</div></div>',
    ],
    [
      'a paragraph that holds blocks',
      [['p', {}, 'a', ['div', {}, 'b']]],
      '<div>a<div>b</div></div>',
    ],
    [
      'a list item in a list item',
      [['ul', {}, ['li', {}, ['li', {}, 'a']]]],
      '<ul><li><div>a</div></li></ul>',
    ],
    [
      'a link in a link',
      [['a', { href: '/a' }, ['span', {}, ['a', { href: '/b' }, 'b']]]],
      '<a href="https://news.example/a" rel="noopener noreferrer nofollow"><span>b</span></a>',
    ],
    [
      'rows without a body',
      [
        ['table', {}, ['tr', {}, ['td', {}, 'a']], ['tr', {}, ['td', {}, 'b']]],
        ['table', {}, ['td', {}, 'c'], ['td', {}, 'd']],
      ],
      '<table><tbody><tr><td>a</td></tr><tr><td>b</td></tr></tbody></table><table><tbody><tr><td>c</td><td>d</td></tr></tbody></table>',
    ],
    [
      'what strays between the rows of a table',
      [['table', {}, ['tbody', {}, 'a', ['tr', {}, ['p', {}, 'b'], ['td', {}, 'c']]]]],
      'a<p>b</p><table><tbody><tr><td>c</td></tr></tbody></table>',
    ],
    [
      'cells outside a table',
      [['div', {}, ['td', { colspan: '2' }, 'a'], ['td', {}, 'b']]],
      '<div><div>a</div><div>b</div></div>',
    ],
    ['a line end that a parser would lose', [['pre', {}, '\n\n a\r\nb']], '<pre> a\nb</pre>'],
    [
      'counting pictures into nothing',
      '<p>a<img src="/p.gif" width="1" height="1"><img src="/q.gif" width="0"></p>',
      '<p>a</p>',
    ],
    [
      'a picture of a private host into nothing',
      '<p>a<img src="http://192.168.0.1/reboot" alt="x"></p>',
      '<p>a</p>',
    ],
    [
      'a repeated name',
      '<p id="lectern-1">a</p><p id="lectern-1">b</p>',
      '<p id="lectern-1">a</p><p>b</p>',
    ],
    [
      'formulas with HTML in them into their text',
      '<math><mtext><a href="/x">a</a><b>b</b></mtext><mi>x</mi></math>',
      '<math><mtext>ab</mtext><mi>x</mi></math>',
    ],
    [
      'a formula that acts into one that does not',
      '<math><maction actiontype="toggle"><mi>x</mi></maction></math>',
      '<math><mi>x</mi></math>',
    ],
    [
      'hidden names of other documents',
      '<iframe src="https://a.example/"></iframe><svg><text>t</text></svg><p>a</p>',
      '<p>a</p>',
    ],
    ['a frame set into nothing', '<frameset><frame src="javascript:alert(1)"></frameset>', ''],
    ['nothing into nothing', '', ''],
  ] as [string, string | Tree[], string][])('%s', async (_name, source, html) =>
    expect(await clean(source)).toBe(html),
  );

  test('what is nested beyond reason into text', async () => {
    const html = await clean(`${'<div>'.repeat(450)}deep${'</div>'.repeat(450)}`);
    expect(html).toContain('deep');
    expect(html.split('<div>').length).toBeLessThan(210);
  });
});
