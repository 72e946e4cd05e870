/** A page, and the address of its next part; null where its text ends there. */
export interface PartCase {
  readonly promise: string;
  readonly url: string;
  readonly html: string;
  readonly next: string | null;
  readonly number?: number;
  readonly total?: number | null;
}

const SENTENCE =
  'The old ferry still crosses twice a day, and its timetable hangs in the shelter by the landing stage. ';
const TEXT = `<p>${SENTENCE.repeat(3)}</p>`.repeat(4);
const article = (after: string, head = '') =>
  `<html><head><title>The ferry</title>${head}</head><body><main><article><h1>The ferry and its people</h1>${TEXT}</article>${after}</main></body></html>`;

/** A list of stories with a line or two about each. */
const list = (after: string, head = '') =>
  `<html><head><title>Stories</title>${head}</head><body><main>${Array.from(
    { length: 8 },
    (_, index) =>
      `<div class="teaser"><h2><a href="/2026/story-number-${index}">A story of the river, number ${index}</a></h2><p>${SENTENCE}</p></div>`,
  ).join('')}${after}</main></body></html>`;

const SITE = 'https://paper.example';

/** Pages whose text goes on. */
const GOES_ON: readonly PartCase[] = [
  {
    promise: 'numbers below the text, the page in a query',
    url: `${SITE}/reports/ferry?utm_source=letter`,
    html: article(
      '<div class="pagination"><span>1</span> <a href="?page=2">2</a> <a href="?page=3">3</a> <a href="?page=4">4</a> <a href="?page=2">Next page</a></div>',
    ),
    next: `${SITE}/reports/ferry?page=2`,
    number: 2,
    total: 4,
  },
  {
    promise: 'a folder of the article’s own, as blogs write it',
    url: `${SITE}/2026/11/the-ferry/`,
    html: article(
      '<p class="page-links">Pages: <span>1</span> <a href="/2026/11/the-ferry/2/">2</a> <a href="/2026/11/the-ferry/3/">3</a></p><nav><a rel="next" href="/2026/11/the-bridge/">The bridge</a></nav>',
    ),
    next: `${SITE}/2026/11/the-ferry/2/`,
    number: 2,
    total: 3,
  },
  {
    promise: 'in the middle, with how many there are in words',
    url: `${SITE}/reports/ferry/page/3`,
    html: article(
      '<div><a href="/reports/ferry/page/2">Previous</a> Page 3 of 5 <a href="/reports/ferry/page/4">Next</a></div>',
    ),
    next: `${SITE}/reports/ferry/page/4`,
    number: 4,
    total: 5,
  },
  {
    promise: 'a file with a number behind its name, in German',
    url: `${SITE}/reportage/faehre.html`,
    html: article(
      '<div class="paging"><b>1</b> <a href="faehre-2.html">2</a> <a href="faehre-2.html">Weiter auf Seite 2</a></div>',
    ),
    next: `${SITE}/reportage/faehre-2.html`,
    number: 2,
    total: 2,
  },
  {
    promise: 'a German page word in the address and an arrow alone',
    url: `${SITE}/leben/faehre/seite-2`,
    html: article('<div><a href="/leben/faehre">‹</a> <a href="/leben/faehre/seite-3">›</a></div>'),
    next: `${SITE}/leben/faehre/seite-3`,
    number: 3,
    total: null,
  },
  {
    promise: 'a button that continues, in English',
    url: `${SITE}/long/ferry`,
    html: article('<a class="button" href="/long/ferry?page=2">Continue reading: page 2</a>'),
    next: `${SITE}/long/ferry?page=2`,
    number: 2,
    total: null,
  },
  {
    promise: 'said in the head alone, of the same text',
    url: `${SITE}/long/ferry`,
    html: article('', '<link rel="next" href="https://paper.example/long/ferry?page=2">'),
    next: `${SITE}/long/ferry?page=2`,
    number: 2,
    total: null,
  },
  {
    promise: 'in Japanese',
    url: `${SITE}/articles/1234.html`,
    html: article(
      '<ul><li>1</li><li><a href="/articles/1234_2.html">2</a></li><li><a href="/articles/1234_2.html">次のページへ</a></li></ul>',
    ),
    next: `${SITE}/articles/1234_2.html`,
    number: 2,
    total: 2,
  },
  {
    promise: 'in Chinese, with a written number',
    url: `${SITE}/gb/ferry.html`,
    html: article(
      '<div>共3页 <a href="/gb/ferry-2.html">下一页</a> <a href="/gb/ferry-2.html">第2页</a> <a href="/gb/ferry-3.html">第3页</a></div>',
    ),
    next: `${SITE}/gb/ferry-2.html`,
    number: 2,
    total: 3,
  },
  {
    promise: 'in Russian',
    url: `${SITE}/text/parom/`,
    html: article(
      '<div>Страница 1 из 2 <a href="/text/parom/?page=2">Следующая страница</a></div>',
    ),
    next: `${SITE}/text/parom/?page=2`,
    number: 2,
    total: 2,
  },
  {
    promise: 'counted from nought',
    url: `${SITE}/node/ferry`,
    html: article(
      '<ul class="pager"><li>1</li><li><a href="?page=1">2</a></li><li><a href="?page=2">3</a></li></ul>',
    ),
    next: `${SITE}/node/ferry?page=1`,
    number: 2,
    total: 3,
  },
  {
    promise: 'the next page of the same thread, by how many posts come before',
    url: `${SITE}/viewtopic.php?t=881&start=25`,
    html: `<html><body>${`<div class="post"><div class="content">${SENTENCE.repeat(2)}</div></div>`.repeat(6)}<div class="pagination"><a href="?t=881">1</a> <strong>2</strong> <a href="?t=881&start=50">3</a> <a href="?t=881&start=75">4</a></div></body></html>`,
    next: `${SITE}/viewtopic.php?t=881&start=50`,
    number: 3,
  },
  {
    promise: 'the next page of a thread by a page in its path',
    url: `${SITE}/threads/ferry-times.812/`,
    html: `<html><body>${`<article class="message"><div>${SENTENCE.repeat(2)}</div></article>`.repeat(6)}<a href="/threads/ferry-times.812/page-2">2</a> <a rel="next" href="/threads/ferry-times.812/page-2">Next</a></body></html>`,
    next: `${SITE}/threads/ferry-times.812/page-2`,
    number: 2,
  },
];

/** Pages whose text ends there, whatever their links say. */
const ENDS: readonly PartCase[] = [
  {
    promise: 'no links at all',
    url: `${SITE}/long/ferry`,
    html: article(''),
    next: null,
  },
  {
    promise: 'the next post of a blog, whatever its rel says',
    url: `${SITE}/2026/11/the-ferry/`,
    html: article(
      '<nav class="post-navigation"><a rel="next" href="/2026/11/the-bridge/">Next post: the bridge</a></nav>',
      '<link rel="next" href="/2026/11/the-bridge/">',
    ),
    next: null,
  },
  {
    promise: 'the next post with the same name and a number behind it',
    url: `${SITE}/the-ferry/`,
    html: article(
      '<nav><a rel="next" href="/the-ferry-2/">The ferry →</a></nav>',
      '<link rel="next" href="/the-ferry-2/">',
    ),
    next: null,
  },
  {
    promise: 'the next article by its number',
    url: `${SITE}/posts/41`,
    html: article('<a href="/posts/42">Next article</a> <a href="/posts/40">Previous</a>'),
    next: null,
  },
  {
    promise: 'the next chapter of a manual',
    url: `${SITE}/manual/chapter-3.html`,
    html: article(
      '<a rel="next" accesskey="n" href="chapter-4.html">Next</a>',
      '<link rel="next" href="chapter-4.html">',
    ),
    next: null,
  },
  {
    promise: 'the next page of documentation, which is another text',
    url: `${SITE}/docs/install`,
    html: article('<nav><a href="/docs/configure" rel="next">Next: configure</a></nav>'),
    next: null,
  },
  {
    promise: 'the second part of a series',
    url: `${SITE}/series/river-part-1`,
    html: article('<a href="/series/river-part-2">Next: part 2</a>'),
    next: null,
  },
  {
    promise: 'an archive of stories',
    url: `${SITE}/category/river/`,
    html: list(
      '<a class="next" href="/category/river/page/2/">Next page</a>',
      '<link rel="next" href="/category/river/page/2/">',
    ),
    next: null,
  },
  {
    promise: 'the front page of a blog',
    url: `${SITE}/`,
    html: list('<a href="/page/2/">Older posts</a><a href="/page/2/">2</a>'),
    next: null,
  },
  {
    promise: 'a list of stories at an address like an article’s',
    url: `${SITE}/river/all-about-the-ferry`,
    html: list('<a href="?page=2">2</a> <a href="?page=2">Next page</a>'),
    next: null,
  },
  {
    promise: 'results of a search',
    url: `${SITE}/find?q=ferry`,
    html: list('<a href="/find?q=ferry&page=2">Next page</a>'),
    next: null,
  },
  {
    promise: 'a list that loads more in place',
    url: `${SITE}/stream/ferry`,
    html: article('<a class="load-more" href="/stream/ferry?page=2">Load more</a>'),
    next: null,
  },
  {
    promise: 'more comments',
    url: `${SITE}/long/ferry`,
    html: article(
      '<section id="comments"><p>Well said.</p><a href="/long/ferry?page=2#comments">2</a><a href="/long/ferry?page=2">Next page</a></section>',
    ),
    next: null,
  },
  {
    promise: 'more comments, as blogs write it',
    url: `${SITE}/2026/11/the-ferry/`,
    html: article('<div><a href="/2026/11/the-ferry/comment-page-2/">2</a></div>'),
    next: null,
  },
  {
    promise: 'the next day of a calendar',
    url: `${SITE}/diary/2026/11/24`,
    html: article(
      '<table><tr><td><a href="/diary/2026/11/25">25</a></td></tr></table><a href="/diary/2026/12">›</a>',
    ),
    next: null,
  },
  {
    promise: 'the next month of an archive',
    url: `${SITE}/diary/2026/11`,
    html: article('<a href="/diary/2026/12">12</a> <a href="/diary/2026/12">Next</a>'),
    next: null,
  },
  {
    promise: 'topics of a board',
    url: `${SITE}/viewforum.php?f=3`,
    html: list('<a href="?f=3&start=25">2</a>'),
    next: null,
  },
  {
    promise: 'a page of another site',
    url: `${SITE}/long/ferry`,
    html: article('<a rel="next" href="https://elsewhere.example/long/ferry?page=2">Next page</a>'),
    next: null,
  },
  {
    promise: 'the last part',
    url: `${SITE}/long/ferry?page=4`,
    html: article(
      '<a href="/long/ferry">1</a> <a href="/long/ferry?page=2">2</a> <a href="/long/ferry?page=3">3</a> <b>4</b>',
    ),
    next: null,
  },
  {
    promise: 'goods of a shop',
    url: `${SITE}/boats-and-oars`,
    html: `<html><body><main>${`<div class="item"><a href="/oar"><img src="/oar.jpg" alt="An oar"></a><p>${SENTENCE}</p><b class="price">12 kr</b></div>`.repeat(9)}<a href="?page=2">2</a></main></body></html>`,
    next: null,
  },
  {
    promise: 'a list of others beside an article, of very many pages',
    url: `${SITE}/learn/ferry`,
    html: article(
      '<ul><li>1</li><li><a href="?p=2">2</a></li><li><a href="?p=83">83</a></li></ul>',
    ),
    next: null,
  },
  {
    promise: 'the first part again',
    url: `${SITE}/learn/ferry`,
    html: article('<a href="?page=1">1</a> <a href="?page=1">Page 1</a>'),
    next: null,
  },
  {
    promise: 'a setting of how many stars',
    url: `${SITE}/long/ferry`,
    html: article(
      '<div class="rating"><a href="/rate?id=9&stars=1">1</a><a href="/rate?id=9&stars=2">2</a></div>',
    ),
    next: null,
  },
];

/** Pages that go on on another page, and pages that do not. */
export const CASES: readonly PartCase[] = [...GOES_ON, ...ENDS];
