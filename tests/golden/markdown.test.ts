import fc from 'fast-check';
import { marked } from 'marked';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRealPage, type RealPage } from '../real-browser/real-page';

declare const tested: typeof import('../real-browser/markdown');

let real: RealPage;
beforeAll(async () => {
  real = await openRealPage();
  await real.load("export * from './tests/real-browser/markdown'");
});
afterAll(() => real?.close());

const write = (html: string) => real.page.evaluate((given) => tested.written(given), html);

const note = (n: number) => `<sup><a href="#lectern-${n}">${n}</a></sup>`;

/** HTML of an article, and the Markdown it is written as. */
const CASES: readonly (readonly [what: string, html: string, markdown: string])[] = [
  ['headings', '<h2>One</h2><h4>Two # #</h4><p>x</p>', '## One\n\n#### Two # \\#\n\nx'],
  [
    'paragraphs',
    '<p>One\n two.</p>three <b>four</b><p>five</p>',
    'One two.\n\nthree **four**\n\nfive',
  ],
  ['emphasis', '<p>a <em>b </em>c <strong>d</strong> <s>e</s></p>', 'a *b* c **d** ~~e~~'],
  [
    'emphasis within a word',
    '<p>un<b>“be”</b>liev<i>able</i>s</p>',
    'un<strong>“be”</strong>liev*able*s',
  ],
  [
    'emphasis that goes on in a link',
    '<p><em>Looking for the </em><a href="/b"><em>best of them</em></a><em>? Here they are!</em></p>',
    '*Looking for the* [*best of them*](https://paper.example/b)*? Here they are!*',
  ],
  [
    'exclamation marks, escaped before a link only',
    '<p>Look! <b>Bread!</b> Here!<a href="/b">this</a> loaf!</p>',
    'Look! **Bread!** Here\\![this](https://paper.example/b) loaf!',
  ],
  [
    'a credit, alone and behind white space',
    '<figure><img src="/a.jpg" alt=""><figcaption><cite>M. Roe</cite></figcaption></figure><figure><img src="/b.jpg" alt=""><figcaption>A dog <cite>M. Roe</cite></figcaption></figure>',
    '![](https://paper.example/a.jpg)\n\n*(M. Roe)*\n\n![](https://paper.example/b.jpg)\n\n*A dog (M. Roe)*',
  ],
  ['a line that breaks', '<p>Roses <br> violets</p>', 'Roses\\\nviolets'],
  [
    'links',
    '<p><a href="/x y?a=(1)">see <em>it</em></a></p>',
    '[see *it*](https://paper.example/x%20y?a=%281%29)',
  ],
  ['bullets', '<ul><li>a<ul><li>b</li></ul></li><li><p>c</p></li></ul>', '- a\n  - b\n- c'],
  ['bullets of paragraphs', '<ul><li><p>a</p><p>b</p></li><li>c</li></ul>', '- a\n\n  b\n\n- c'],
  [
    'numbers',
    '<ol start="9"><li>a</li><li>b<pre>x</pre></li></ol>',
    '9. a\n\n10. b\n\n    ```\n    x\n    ```',
  ],
  ['two lists', '<ul><li>a</li></ul><ul><li>b</li></ul>', '- a\n\n* b'],
  ['quotations', '<blockquote><p>a</p><blockquote>b</blockquote></blockquote>', '> a\n>\n> > b'],
  [
    'listings',
    '<pre data-language="js"><code>a\n```\n  b</code></pre>',
    '````js\na\n```\n  b\n````',
  ],
  ['code in a line', '<p><code>a`b</code> <code>`</code></p>', '``a`b`` `` ` ``'],
  [
    'tables',
    '<table><caption>Prices</caption><thead><tr><th>a</th><th>b|c</th></tr></thead><tbody><tr><td colspan="2"><p>1</p><p>2</p></td></tr></tbody></table>',
    '*Prices*\n\n| a | b\\|c |\n| --- | --- |\n| 1 2 |  |',
  ],
  [
    'tables without heads',
    '<table><tr><td>1</td><td><code>a|b</code></td></tr></table>',
    '|  |  |\n| --- | --- |\n| 1 | `a\\|b` |',
  ],
  [
    'pictures with captions',
    '<figure><img src="/a.jpg" alt="A [dog]"><figcaption>Rex, <em>asleep</em>. <cite>M. Roe</cite></figcaption></figure>',
    '![A \\[dog\\]](https://paper.example/a.jpg)\n\n*Rex, asleep. (M. Roe)*',
  ],
  [
    'footnotes',
    `<p>One${note(1)} two${note(2)}.</p><ol><li id="lectern-1">First <a href="#lectern-9">↩</a></li><li id="lectern-2"><p>Second</p><p>more</p></li></ol><p id="lectern-9">End</p>`,
    'One[^1] two[^2].\n\nEnd\n\n[^1]: First\n\n[^2]: Second\n\n    more',
  ],
  ['definitions', '<dl><dt>a</dt><dd>b</dd></dl>', '**a**\n\nb'],
  ['raised and lowered', '<p>H<sub>2</sub>O, 10<sup>3</sup></p>', 'H<sub>2</sub>O, 10<sup>3</sup>'],
  [
    'signs',
    '<p>*a* _b_ snake_case [c](d) `e` &lt;f&gt; &amp;copy; ~g~ \\h</p>',
    '\\*a\\* \\_b\\_ snake_case \\[c\\](d) \\`e\\` \\<f> \\&copy; \\~g\\~ \\\\h',
  ],
  [
    'signs at the start of lines',
    '<p># a<br>- b<br>1. c<br>> d<br>=== e</p>',
    '\\# a\\\n\\- b\\\n1\\. c\\\n\\> d\\\n\\=== e',
  ],
];

describe('An article as Markdown keeps', () => {
  it.each(CASES)('%s', async (_, html, markdown) => {
    expect(await write(html)).toBe(markdown);
  });

  it('its title, who wrote it and where it is from, and the picture above the text', async () => {
    const made = await real.page.evaluate(() =>
      tested.whole(
        {
          title: 'A *star*',
          byline: 'M. Roe',
          publishedTime: '2026-05-03T10:00:00Z',
          leadPicture: { src: 'https://paper.example/l.jpg', alt: '', caption: 'A_', credit: null },
        },
        '<p>x</p>',
      ),
    );
    expect(made).toBe(
      '# A \\*star\\*\n\nM. Roe · 2026-05-03 · [paper.example](https://paper.example/a)\n\n![](https://paper.example/l.jpg)\n\n*A\\_*\n\nx\n',
    );
  });
});

/** Text of a page that would be links, pictures or markup if it were not escaped. */
const HOSTILE = [
  '[x](javascript:alert(1))',
  '![x](javascript:alert(1))',
  '<javascript:alert(1)>',
  '<img src=x onerror=alert(1)>',
  '[x]: javascript:alert(1)',
  '[x]',
  '[^1]: javascript:alert(1)',
  '`</code><script>alert(1)</script>',
  '&lt;script&gt;',
  'x\n\n    [x](javascript:alert(1))',
  '```\n<script>alert(1)</script>',
  '|a|\n|---|\n|<b onclick=alert(1)>|',
  '\\[x](javascript:alert(1))',
  '](javascript:alert(1)) [',
];

const escapeHtml = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** What a reader of Markdown makes of it: where links and pictures lead, and other markup. */
function read(markdown: string) {
  const html = marked.parse(markdown, { async: false });
  const addresses = [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address]) => address);
  const tags = [...html.matchAll(/<([a-z]+)(\s[^>]*)?>/g)].map(([, name]) => name);
  return { html, addresses, tags };
}

describe('Hostile text as Markdown', () => {
  const places: readonly (readonly [string, (text: string) => string])[] = [
    ['a paragraph', (text) => `<p>${escapeHtml(text)}</p>`],
    ['a heading', (text) => `<h2>${escapeHtml(text)}</h2>`],
    ['a cell', (text) => `<table><tr><td>${escapeHtml(text)}</td></tr></table>`],
    ['a link', (text) => `<p><a href="https://a.example">${escapeHtml(text)}</a></p>`],
    ['code', (text) => `<p>a <code>${escapeHtml(text)}</code> b</p>`],
    ['a listing', (text) => `<pre>${escapeHtml(text)}</pre>`],
    [
      'a caption',
      (text) =>
        `<figure><img src="/a.jpg" alt="${escapeHtml(text)}"><figcaption>${escapeHtml(text)}</figcaption></figure>`,
    ],
    ['an item', (text) => `<ul><li>${escapeHtml(text)}</li></ul>`],
    ['emphasis', (text) => `<p>a<b>${escapeHtml(text)}</b>b</p>`],
  ];
  it.each(places)('makes no link, picture or markup in %s', async (_, place) => {
    for (const text of HOSTILE) {
      const { addresses, tags, html } = read(await write(place(text)));
      for (const address of addresses)
        expect(address, html).toMatch(/^https:\/\/(?:a|paper)\.example/);
      expect(
        tags.filter((name) => /script|img|input|iframe/.test(name ?? '')),
        html,
      ).toHaveLength(/figure/.test(place('')) ? 1 : 0);
      expect(html.replace(/"[^"]*"/g, '""')).not.toMatch(/<[^>]*on(?:click|error)=/);
    }
  });

  it('leaves out addresses that no article may lead to', async () => {
    const links = ['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', 'file:///etc/passwd'];
    const html = links.map((href) => `<p><a href="${href}">x</a><img src="${href}" alt="y"></p>`);
    expect(read(await write(html.join(''))).addresses).toEqual([]);
  });

  it('keeps every word, whatever the text', async () => {
    const sign = fc.constantFrom(
      ...['a', 'B', '1', ' ', '*', '_', '`', '~', '[', ']', '(', ')', '<', '>', '#', '-', '+', '.'],
      ...['!', '|', '\\', '&', '&amp;', ':', '=', '“', '漢', 'x', '\n', '/', '"'],
    );
    const text = fc.array(sign, { maxLength: 14, size: 'max' }).map((all) => all.join(''));
    const run = fc
      .tuple(fc.constantFrom('', 'b', 'em', 'code', 's', 'sub'), text)
      .map(([name, words]) =>
        name ? `<${name}>${escapeHtml(words)}</${name}>` : escapeHtml(words),
      );
    const html = fc
      .array(
        fc.tuple(
          fc.constantFrom('p', 'h3', 'li', 'blockquote', 'pre'),
          fc.array(run, { maxLength: 4 }),
        ),
      )
      .map((all) =>
        all
          .map(([name, runs]) =>
            name === 'li'
              ? `<ul><li>${runs.join('')}</li></ul>`
              : `<${name}>${runs.join('')}</${name}>`,
          )
          .join(''),
      );
    await fc.assert(
      fc.asyncProperty(html, async (given) => {
        const [made, expected] = await real.page.evaluate(
          (one) => [tested.written(one), tested.words(one)] as const,
          given,
        );
        const back = await real.page.evaluate((one) => tested.words(one), read(made ?? '').html);
        expect(back, made).toBe(expected);
      }),
      { numRuns: 400, seed: 20261124 },
    );
  });
});
