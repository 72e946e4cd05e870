import { showReader } from '../../components/reader/show';
import type { ArticleHead } from '../../core/article';
import { type Extraction, extract } from '../../core/extract';
import { plainText } from '../../core/sanitize/text';
import { DEFAULTS } from '../../core/settings';

const TEXT =
  'The river authority said on Tuesday that the old lock gates, first fitted in 1931, will be replaced over two winters. ';
const FILLER = `<p>${TEXT.repeat(3)}</p>`;

/** A payload as an attribute's value. */
const attribute = (html: string) => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** A payload in a script of JSON: it may not end the script. */
const json = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c');

const page = (head: string, body: string) =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;

/** Everywhere in the text. */
const asContent = (html: string) =>
  page(
    '<title>Lock gates</title>',
    `<article><h1>Lock gates</h1>${FILLER.repeat(3)}${html}<p>${TEXT} ${html} ${TEXT}</p>${FILLER.repeat(2)}<figure><img src="https://pictures.example/gate.jpg" width="600" height="400"><figcaption>A gate ${html}</figcaption></figure>${FILLER}<ul><li>${TEXT}${html}</li></ul></article>`,
  );

/** In everything that a page says of itself, as text and as markup. */
const asFields = (html: string) => {
  const value = attribute(html);
  const linked = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: html,
    articleSection: html,
    author: [{ '@type': 'Person', name: html, url: html }],
    publisher: { '@type': 'Organization', name: html },
    image: [html, { '@type': 'ImageObject', url: html, caption: html }],
    url: html,
    datePublished: html,
  };
  const names = [
    ...['og:title', 'twitter:title', 'og:site_name', 'application-name', 'author'],
    ...['article:author', 'article:section', 'article:published_time', 'og:image', 'og:url'],
    ...['description', 'og:image:alt', 'og:locale'],
  ];
  return page(
    `<title>${html.replaceAll('<', '&lt;')}</title>${names.map((name) => `<meta property="${name}" name="${name}" content="${value}">`).join('')}<link rel="canonical" href="${value}"><script type="application/ld+json">${json(linked)}</script>`,
    `<article lang="${value}" dir="${value}"><h1>${html}</h1><p class="byline" rel="author">By ${html}</p><time datetime="${value}">${html}</time>${FILLER.repeat(4)}<figure><img src="https://pictures.example/gate.jpg" alt="${value}" title="${value}" width="600" height="400"><figcaption title="${value}">A gate <cite>${html}</cite></figcaption></figure>${FILLER.repeat(2)}</article>`,
  );
};

/** In all that becomes a picture's address, or a picture. */
const asPictures = (html: string) => {
  const value = attribute(html);
  const lazy = ['data-src', 'data-original', 'data-lazy-src', 'data-full-src', 'data-url'];
  const sets = ['srcset', 'data-srcset', 'data-lazy-srcset'];
  return page(
    `<title>Lock gates</title><meta property="og:image" content="${value}">`,
    `<article><h1>Lock gates</h1>${FILLER.repeat(3)}<noscript>${html}</noscript>${lazy.map((name) => `<figure><img class="lazy" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" ${name}="${value}"><noscript>${html}<img src="${value}"></noscript></figure>`).join('')}${FILLER}${sets.map((name) => `<p><img ${name}="${value} 1x, https://pictures.example/${name}.jpg 2x"></p><picture><source ${name}="${value}"><img src="${value}"></picture>`).join('')}<amp-img src="${value}" srcset="${value}"></amp-img><video poster="${value}"></video><div style="background-image:url(${value})" data-bg="${value}"></div>${FILLER.repeat(2)}</article>`,
  );
};

const PLACES = [asContent, asFields, asPictures];

const ADDRESS = new URL('https://news.example/2026/river.html');

/** Payloads whose extractions are kept: one batch goes each way after the other. */
const KEPT = 200;

const kept = new Map<string, readonly Extraction[]>();

/** What is extracted of pages that have a payload in every place; the content is the caller's own. */
export function extractedFromEveryPlace(html: string): readonly Extraction[] {
  if (!kept.has(html) && kept.size >= KEPT) kept.clear();
  const extractions = kept.get(html) ?? PLACES.flatMap((place) => extracted(place(html)));
  kept.set(html, extractions);
  return extractions.map((each) => ({
    ...each,
    content: each.content.cloneNode(true) as typeof each.content,
  }));
}

function extracted(html: string): readonly Extraction[] {
  const result = extract(new DOMParser().parseFromString(html, 'text/html'), ADDRESS);
  if (!result.ok) return [];
  checkFields(result.value.article);
  return [result.value];
}

/** A payload in every place of a page, extracted and drawn as the reading page draws it. */
export function wholeWay(html: string): DocumentFragment {
  const drawn = new DocumentFragment();
  for (const extraction of extractedFromEveryPlace(html)) {
    const stage = document.createElement('div');
    showReader.render(stage, { ...extraction, settings: DEFAULTS, ...NOTHING });
    drawn.append(...stage.querySelectorAll('main'));
  }
  return drawn;
}

const nothing = () => undefined;
const NOTHING = {
  onChange: nothing,
  hasRule: false,
  onClose: nothing,
  onOptions: nothing,
  onPick: nothing,
  picked: null,
  readPage: async () => null,
  loadAids: async () => null,
  keptPlace: () => null,
  addStyle: nothing,
  beforeEscape: nothing,
  fromTop: true,
  signal: new AbortController().signal,
};

/** Longest of the fields that are text, in characters. */
const MAX_FIELD = 1000;

/** What stands around the text is one line without characters that lie about it. */
function checkFields(article: ArticleHead): void {
  const { title, byline, siteName, section, excerpt } = article;
  for (const value of [title, byline, siteName, section, excerpt]) {
    if (value !== null && plainText(value, MAX_FIELD) !== value) {
      throw new Error(`A field is not plain: ${JSON.stringify(value)}`);
    }
  }
  if (article.url !== ADDRESS.href) throw new Error('The page chose its own address.');
}
