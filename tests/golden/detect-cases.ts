import type { Readable } from '../../core/detect/verdict';

/** A small page and what the toolbar button should make of it. */
export interface Case {
  readonly promise: string;
  /** Path and query under `https://example.com`. */
  readonly path: string;
  readonly html: string;
  readonly verdict: readonly Readable[];
}

const SENTENCE =
  'The ferry left at six with eleven passengers, a crate of hens and a piano that nobody had ordered, and it came back with the piano. ';
const CHINESE =
  '渡轮六点出发，船上有十一位乘客、一箱母鸡和一架没有人订购的钢琴，回来的时候钢琴还在船上，母鸡却不见了。';

const paragraph = SENTENCE.repeat(3);
const times = (count: number, html: string): string => html.repeat(count);
const p = (count: number): string => times(count, `<p>${paragraph}</p>`);
const teaser = `<article><a href="/a"><img src="a.jpg"><h3>The piano came back</h3></a><p>${SENTENCE}</p></article>`;
const product = `<div class="product-card"><a href="/p"><img src="p.jpg"><h3>Hen house, oak</h3></a><span class="price">€ 129</span><button>Add to cart</button></div>`;
const card = `<div class="card"><h3>Piano moving</h3><p>${SENTENCE}</p><a class="btn" href="/contact">Get a quote</a></div>`;
const published = '<meta property="article:published_time" content="2025-03-06T08:00:00Z">';
const schema = (data: object): string =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

/** What detection says to pages of every kind. */
export const CASES: readonly Case[] = [
  {
    promise: 'A story in paragraphs is one',
    path: '/2025/03/06/the-piano-that-came-back',
    html: `<title>The piano that came back</title>${published}<main><article><h1>The piano that came back</h1>${p(8)}</article></main>`,
    verdict: ['yes'],
  },
  {
    promise: 'A story with line breaks instead of paragraphs is one',
    path: '/blog/the-piano-that-came-back.html',
    html: `<title>The piano</title><h1>The piano that came back</h1><div class="body">${times(8, `${paragraph}<br><br>`)}</div>`,
    verdict: ['yes'],
  },
  {
    promise: 'A story in divs is one',
    path: '/news/the-piano-that-came-back',
    html: `<title>The piano</title><h1>The piano that came back</h1><div>${times(8, `<div>${paragraph}</div>`)}</div>`,
    verdict: ['yes'],
  },
  {
    promise: 'A story inside a form that holds the whole page is one',
    path: '/news/the-piano-that-came-back.aspx',
    html: `<title>The piano</title><form><h1>The piano that came back</h1><div>${p(8)}</div></form>`,
    verdict: ['yes'],
  },
  {
    promise: 'A Chinese story is one, at fewer characters',
    path: '/n1/2025/0306/c1001-40432.html',
    html: `<html lang="zh"><title>钢琴</title>${published}<h1>渡轮上的钢琴</h1><div>${times(8, `<p>${CHINESE.repeat(2)}</p>`)}</div>`,
    verdict: ['yes'],
  },
  {
    promise: 'A manual with a section for every paragraph is one',
    path: '/docs/guide/ferries/moving-a-piano.html',
    html: `<title>Moving a piano</title><nav>${times(30, '<li><a href="/x">Chapter</a></li>')}</nav><main><h1>Moving a piano</h1>${times(8, `<section><h2>Ropes</h2>${p(1)}<pre>lift --slowly</pre></section>`)}</main>`,
    verdict: ['yes'],
  },
  {
    promise: 'An article told by its data in a graph may be short',
    path: '/2025/03/06/the-piano-that-came-back',
    html: `<title>The piano</title>${published}${schema({ '@graph': [{ '@type': ['NewsArticle'], headline: 'The piano', author: 'Corin Mabey' }] })}<article><h1>The piano that came back</h1><p class="byline">By Corin Mabey</p>${p(3)}</article>`,
    verdict: ['yes'],
  },
  {
    promise: 'A page without text is none',
    path: '/2025/03/06/the-piano-that-came-back',
    html: `<title>The piano</title>${published}<h1>The piano that came back</h1><video></video>`,
    verdict: ['no'],
  },
  {
    promise: 'Consent text and a footer do not make one',
    path: '/login',
    html: `<title>Sign in</title><h1>Sign in</h1><form><input><input></form><div class="cookie-consent">${p(5)}</div><footer>${p(3)}</footer>`,
    verdict: ['no'],
  },
  {
    promise: 'A front page is never announced, however long',
    path: '/',
    html: `<title>The Courier</title><h1>The Courier</h1>${p(12)}`,
    verdict: ['no', 'unsure'],
  },
  {
    promise: 'A list of stories is none',
    path: '/topics/ferries/',
    html: `<title>Ferries</title><h1>Ferries</h1><main>${times(14, teaser)}</main>`,
    verdict: ['no', 'unsure'],
  },
  {
    promise: 'A shelf of products is none',
    path: '/collections/hen-houses',
    html: `<title>Hen houses</title><div class="cart-drawer"></div><h1>Hen houses</h1>${times(24, product)}<p>${paragraph}</p>`,
    verdict: ['no'],
  },
  {
    promise: 'A product with a long description is none',
    path: '/products/hen-house-oak',
    html: `<title>Hen house</title><meta property="og:type" content="product">${schema({ '@type': 'Product', offers: { '@type': 'Offer' } })}<h1>Hen house, oak</h1><span class="price">€ 129</span><button class="add-to-cart">Add to cart</button><div class="description">${p(3)}</div>${times(6, product)}`,
    verdict: ['no', 'unsure'],
  },
  {
    promise: 'A firm that praises itself in cards is none',
    path: '/services/piano-moving',
    html: `<title>Piano moving</title>${schema({ '@type': 'LocalBusiness' })}<a href="tel:+4712345">Call</a><h1>Piano moving</h1>${times(9, card)}<form><input><input><input><textarea></textarea></form>`,
    verdict: ['no', 'unsure'],
  },
];
