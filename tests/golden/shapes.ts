/** One article of an aggregator in markups that differ as those of real pages do; `number` chooses them. */

/** What every shape says, and what a reader should get of it. */
export const STORY = {
  title: 'A bakery on the quay opens before the fishermen are awake',
  byline: 'Oda Brandvik',
  siteName: 'The Orrin Herald',
  section: 'Town',
  figures: [
    { src: 'oven.jpg', caption: 'The oven at four in the morning', credit: 'Quay Pictures' },
    { src: 'mill.jpg', caption: 'The new mill, a kilometre up the river', credit: 'Getty Images' },
  ],
} as const;

/** Lines that are the page's and not the article's. */
export const LEFT_OUT = [
  'All the papers of the coast in one basket',
  'Ninety titles, picked for mornings',
  'Sign up to read this article',
  'Stories from ninety papers, chosen for you',
  'Already a member?',
  'Related Stories',
  'The ferry that would not leave',
  'Three hundred people waited on the quay',
  'A school with nine clocks',
  'Most read in the harbour now',
  'One key opens ninety papers',
  'Download the app',
  'One app. One basket.',
] as const;

const CHOICES = {
  container: 'article main main>article div section li shadow table flat many'.split(' '),
  paragraph: 'p p div br span custom'.split(' '),
  names: 'telling hashed none'.split(' '),
  caption: 'figcaption div p span small before sibling em'.split(' '),
  picture: 'plain blank srcset noscript picture link'.split(' '),
  headline: 'h1 h2 div link'.split(' '),
  author: 'span a by address below'.split(' '),
  schema: 'none article aggregator office'.split(' '),
  tags: 'none paper aggregator'.split(' '),
  wall: 'in out middle'.split(' '),
  wallTag: 'section div aside flat'.split(' '),
  list: 'ul div section names'.split(' '),
  listPlace: 'in out before middle'.split(' '),
  offer: 'top main article'.split(' '),
} as const;

type Shape = { readonly [Choice in keyof typeof CHOICES]: string };

/** Numbers from 0 to 1 that are the same for a seed (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed * 7919;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The shape of a number. */
export function shapeOf(number: number): Shape {
  const next = numbersFrom(number);
  const chosen = Object.entries(CHOICES).map(([choice, values]) => [
    choice,
    values[Math.floor(next() * values.length)],
  ]);
  return Object.fromEntries(chosen) as Shape;
}

const GIF = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** What is written the same way in all parts of a page: the shape, and its names of classes. */
const nameIn =
  ({ names }: Shape) =>
  (telling: string): string =>
    ({ telling: ` class="${telling}"`, hashed: ` class="css-${telling.length * 7919}"` })[names] ??
    '';

function imageOf({ picture }: Shape, file: string): string {
  const src = `https://pictures.example/${file}`;
  const plain = `<img src="${src}" alt="" width="1200" height="675">`;
  return (
    {
      blank: `<img src="${GIF}" data-src="${src}" alt="">`,
      srcset: `<img data-srcset="${src}?w=400 400w, ${src} 1200w" alt="">`,
      noscript: `<noscript><img src="${src}" alt=""></noscript>`,
      picture: `<picture><source srcset="${src}" type="image/webp">${plain}</picture>`,
      link: `<a href="${src}">${plain}</a>`,
    }[picture] ?? plain
  );
}

function figureOf(
  shape: Shape,
  { src, caption, credit }: (typeof STORY)['figures'][number],
): string {
  const name = nameIn(shape);
  const image = imageOf(shape, src);
  const line = `${caption} (${credit})`;
  const small = `<${shape.caption}${name('caption')}>${line}</${shape.caption}>`;
  return (
    {
      figcaption: `<figure>${image}${small}</figure>`,
      before: `<figure><figcaption>${line}</figcaption>${image}</figure>`,
      sibling: `<div><div><div>${image}</div></div><div><div${name('caption')}>${line}</div></div></div>`,
      em: `<p>${image}</p><p><em>${line}</em></p>`,
    }[shape.caption] ?? `<div${name('image')}>${image}${small}</div>`
  );
}

const textOf = (shape: Shape, text: string): string =>
  ({
    div: `<div>${text}</div>`,
    br: `${text}<br><br>`,
    span: `<div><span>${text}</span></div>`,
    custom: `<story-line>${text}</story-line>`,
  })[shape.paragraph] ?? `<p${nameIn(shape)('graf')}>${text}</p>`;

const SIGN_IN = '<p>Already a member? <a href="/in">Sign in here</a></p>';

const TEASERS = [
  `<h3><a href="/a/1">${LEFT_OUT[6]}</a></h3><p>${LEFT_OUT[7]}.</p>`,
  `<h3><a href="/a/2">${LEFT_OUT[8]}</a></h3><p>The teacher winds them all.</p>`,
];

/** What stands around the story and in it, and is no part of it. */
function besideOf(shape: Shape) {
  const name = nameIn(shape);
  const wallText = `<h3>${LEFT_OUT[2]}</h3><p>${LEFT_OUT[3]}.</p><button>Sign up</button>${SIGN_IN}`;
  const wall =
    shape.wallTag === 'flat'
      ? wallText
      : `<${shape.wallTag}${name('wall')}>${wallText}</${shape.wallTag}>`;
  const tag = shape.list;
  const item = tag === 'ul' ? 'li' : 'div';
  const stories =
    tag === 'names'
      ? ''
      : `<${tag}>${TEASERS.map((teaser) => `<${item}>${teaser}</${item}>`).join('')}</${tag}>`;
  return {
    wall,
    list: `<div${name('related')}><h3>${LEFT_OUT[5]}</h3>${stories}</div>`,
    more: `<div${name('related')}><h3>${LEFT_OUT[9]}</h3><p>${LEFT_OUT[10]}</p>${SIGN_IN}</div>`,
    app: `<div${name('app')}><h3>${LEFT_OUT[11]}</h3><p>${LEFT_OUT[12]}</p></div>`,
    offer: `<div${name('promo')}><p>${LEFT_OUT[0]}.</p><p>${LEFT_OUT[1]}.</p><a href="/go">Start reading</a></div>`,
  };
}

const only = (place: string, wanted: string, html: string): string =>
  place === wanted ? html : '';

/** What stands above the paragraphs. */
function headOf(shape: Shape): string {
  const name = nameIn(shape);
  const { title, byline, siteName, section } = STORY;
  const author =
    {
      a: `<a href="/authors/oda">${byline}</a>`,
      by: `<div>By ${byline}</div>`,
      address: `<address>${byline}</address>`,
    }[shape.author] ?? `<div${name('author')}>${byline}</div>`;
  const headline =
    {
      h2: `<h2>${title}</h2>`,
      div: `<div${name('title')}>${title}</div>`,
      link: `<h1><a href="#">${title}</a></h1>`,
    }[shape.headline] ?? `<h1>${title}</h1>`;
  const logo = `<img src="/logos/8812.png" alt="${siteName}"><span>${siteName}</span>`;
  const row = `<div>${logo}</div><div${name('section')}>${section}</div>`;
  return shape.author === 'below' ? `${row}${headline}${author}` : `${row}${author}${headline}`;
}

/** The story with the two pictures and what stands in it. */
function storyOf(shape: Shape, paragraphs: readonly string[]): string {
  const { wall, list, more, offer } = besideOf(shape);
  const [first, second] = STORY.figures;
  const parts = paragraphs.map((text) => textOf(shape, text));
  parts.splice(4, 0, only(shape.wall, 'middle', wall), figureOf(shape, second));
  parts.splice(3, 0, only(shape.listPlace, 'middle', list));
  parts.splice(2, 0, figureOf(shape, first));
  return [
    only(shape.offer, 'article', offer),
    `${headOf(shape)}<div${nameIn(shape)('body')}>${parts.join('\n')}</div>`,
    only(shape.wall, 'in', wall),
    only(shape.listPlace, 'in', list + more),
  ].join('');
}

/** The boxes that the story stands in, and what is beside it there. */
function boxOf(shape: Shape, story: string): string {
  const { wall, list, more, app, offer } = besideOf(shape);
  const before = only(shape.listPlace, 'before', list + more) + only(shape.offer, 'main', offer);
  const after =
    only(shape.wall, 'out', wall) +
    only(shape.listPlace, 'out', list) +
    (/out|middle/.test(shape.listPlace) ? more : '') +
    app;
  return (
    {
      main: `<main>${before}${story}${after}</main>`,
      'main>article': `<main>${before}<article>${story}</article>${after}</main>`,
      div: `<div>${before}<div>${story}</div>${after}</div>`,
      section: `${before}<section>${story}</section>${after}`,
      li: `${before}<ul><li><article>${story}</article></li></ul>${after}`,
      shadow: `${before}<news-story><template shadowrootmode="open">${story}</template></news-story>${after}`,
      table: `<table><tr><td>${before}</td><td>${story}</td><td>${after}</td></tr></table>`,
      flat: `${before}${story}${after}`,
      many: `<main>${before}<article>${story}</article>${TEASERS.map((teaser) => `<article>${teaser}</article>`).join('')}${after}</main>`,
    }[shape.container] ?? `${before}<article>${story}</article>${after}`
  );
}

const schemaOf = (publisher: string, author: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: STORY.title, author, publisher: { name: publisher } })}</script>`;

/** What the page says of itself in its head. */
function tagsOf(shape: Shape): string {
  const { title, byline, siteName } = STORY;
  const person = { '@type': 'Person', name: byline };
  const schema =
    {
      article: schemaOf(siteName, person),
      aggregator: schemaOf('Sheaf', person),
      office: schemaOf('Sheaf', { '@type': 'Organization', name: 'Sheaf' }),
    }[shape.schema] ?? '';
  const own = shape.tags === 'paper' ? siteName : 'Sheaf';
  const tags =
    shape.tags === 'none'
      ? ''
      : `<meta property="og:title" content="${title}"><meta property="og:type" content="article"><meta property="og:site_name" content="${own}">`;
  return tags + schema;
}

/** The page of a shape, and its paragraphs between which the two pictures stand. */
export function pageOf(shape: Shape, paragraphs: readonly string[]): string {
  const box = boxOf(shape, storyOf(shape, paragraphs));
  const top = only(shape.offer, 'top', besideOf(shape).offer);
  return `<!doctype html><html lang="en"><head><title>${STORY.title} - Sheaf</title>${tagsOf(shape)}</head><body>${top}<nav><a href="/">Home</a></nav>${box}<footer><p>© Sheaf</p></footer></body></html>`;
}
