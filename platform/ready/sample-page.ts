/** An element: its name with classes after dots, its attributes, what is in it. */
type Sample = readonly [
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...(Sample | string)[],
];

const TEXT =
  'The ferry left the harbour at nine, an hour late, and nobody on the quay seemed to mind; the wind had dropped, and the water was as flat as a plate. ';
const PICTURE = 'https://sample.invalid/pictures/ferry-at-the-quay-';

const paragraph = (...more: (Sample | string)[]): Sample => ['p', {}, TEXT, ...more, TEXT, TEXT];
const link = (text: string): Sample => ['a', { href: '/2026/a-story.html' }, text];
const item = (text: string): Sample => ['li.item', {}, link(text)];

const figure: Sample = [
  'figure.wp-caption',
  {},
  ['img', { 'data-src': `${PICTURE}1-800x600.jpg`, width: '800', height: '600', alt: 'A ferry' }],
  ['figcaption', {}, 'The ferry at the quay on Tuesday. Photo: Ada Quist/Harbour Press'],
];

const looseCaption: Sample = [
  'div.image-block',
  {},
  [
    'picture',
    {},
    ['source', { srcset: `${PICTURE}2-400.webp 400w, ${PICTURE}2-800.webp 800w` }],
    ['img', { src: `${PICTURE}2.jpg`, srcset: `${PICTURE}2-2x.jpg 2x` }],
  ],
  ['small.credit', {}, 'Passengers wait. (Image credit: Ada Quist)'],
];

const data = {
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@type': 'NewsArticle',
      headline: 'The ferry left late',
      datePublished: '2026-11-24T09:00:00+01:00',
      author: [{ '@type': 'Person', name: 'Ada Quist' }],
      publisher: { '@type': 'Organization', name: 'Harbour News' },
      image: [`${PICTURE}1.jpg`],
    },
    { '@type': 'WebSite', name: 'Harbour News' },
  ],
};

const HEAD: readonly Sample[] = [
  ['title', {}, 'The ferry left late | Harbour News'],
  ['meta', { property: 'og:title', content: 'The ferry left late' }],
  ['meta', { property: 'og:site_name', content: 'Harbour News' }],
  ['meta', { property: 'og:image', content: `${PICTURE}1-1200x630.jpg` }],
  ['meta', { property: 'article:published_time', content: '2026-11-24T09:00:00+01:00' }],
  ['meta', { property: 'article:section', content: 'Sea' }],
  ['meta', { name: 'author', content: 'By Ada Quist' }],
  ['meta', { name: 'description', content: TEXT }],
  ['link', { rel: 'canonical', href: 'https://sample.invalid/2026/the-ferry.html' }],
  ['script', { type: 'application/ld+json' }, JSON.stringify(data)],
];

const BODY: readonly Sample[] = [
  ['header.site-header', {}, ['nav', {}, ['ul', {}, item('Home'), item('Sea'), item('Land')]]],
  [
    'main#content',
    {},
    ['nav.breadcrumb', {}, link('Home'), ' › ', link('Sea')],
    [
      'article.post',
      { itemtype: 'https://schema.org/NewsArticle', itemscope: '' },
      ['h1', { itemprop: 'headline' }, 'The ferry left late'],
      ['p.standfirst', {}, TEXT],
      [
        'div.byline',
        {},
        'By ',
        ['a', { rel: 'author', href: '/people/ada' }, 'Ada Quist'],
        ', Sea Correspondent',
      ],
      ['time', { datetime: '2026-11-24T09:00:00+01:00' }, '24 November 2026, 9:00 am'],
      [
        'div.share',
        {},
        ['a', { href: 'https://www.facebook.com/sharer.php?u=1' }, 'Share'],
        ['img', { src: '/icons/share.svg', width: '16', height: '16' }],
      ],
      figure,
      paragraph(link('the harbour'), ['em', {}, 'again']),
      paragraph(),
      ['h2', {}, 'On the quay'],
      paragraph(),
      looseCaption,
      ['ul', {}, ['li', {}, TEXT], ['li', {}, TEXT]],
      ['blockquote', {}, ['p', {}, TEXT]],
      ['pre', {}, ['code.language-js', {}, 'const late = true;\n']],
      ['table', {}, ['tr', {}, ['th', {}, 'Ship'], ['td', {}, 'Late']]],
      ['noscript', {}, `<img src="${PICTURE}3.jpg" width="640" height="480">`],
      ['div.ad', {}, 'Advertisement'],
      ['p', {}, ['strong', {}, 'Read more: '], link('Another ferry')],
      paragraph(['br', {}], ['sup', {}, ['a', { href: '#note-1' }, '1']]),
      ['iframe', { src: 'https://www.youtube.com/embed/sample' }],
      ['p#note-1', {}, 'A note of its own.'],
      [
        'div.newsletter',
        {},
        ['form', {}, 'Sign up for our newsletter', ['input', { type: 'email' }]],
      ],
    ],
    [
      'aside.related',
      {},
      ['h3', {}, 'Related stories'],
      ['ul', {}, item('One'), item('Two'), item('Three')],
    ],
    ['section.comments', {}, ['div.comment', {}, paragraph()]],
  ],
  ['footer', {}, '© 2026 Harbour News. All rights reserved.'],
];

/** A small page of our own with a little of all that pages hold, in a document that loads nothing. */
export function samplePage({ implementation }: Document): Document {
  const page = implementation.createHTMLDocument('');
  const build = ([name, attributes, ...content]: Sample): Element => {
    const [, tag = 'p', id, classes] = /^(\w+)(?:#([\w-]+))?(?:\.([\w-]+))?$/.exec(name) ?? [];
    const made = page.createElement(tag);
    if (id) made.id = id;
    if (classes) made.className = classes;
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...content.map((part) => (typeof part === 'string' ? part : build(part))));
    return made;
  };
  page.documentElement.lang = 'en';
  page.head.append(...HEAD.map(build));
  page.body.append(...BODY.map(build));
  return page;
}
