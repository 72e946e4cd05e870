import fc from 'fast-check';

const NAMES = [
  ...[
    'p',
    'p',
    'p',
    'p',
    'div',
    'section',
    'article',
    'main',
    'aside',
    'h1',
    'h2',
    'h3',
    'ul',
    'li',
  ],
  ...['ol', 'dl', 'dt', 'dd', 'blockquote', 'pre', 'code', 'table', 'tr', 'td', 'th', 'figure'],
  ...[
    'figcaption',
    'img',
    'picture',
    'source',
    'a',
    'em',
    'strong',
    'span',
    'br',
    'hr',
    'noscript',
  ],
  ...['form', 'input', 'button', 'select', 'iframe', 'video', 'svg', 'math', 'script', 'style'],
  ...['template', 'details', 'summary', 'header', 'footer', 'nav', 'center', 'font', 'x-y', 'ruby'],
];

const WORD = fc.constantFrom(
  ...[
    'river',
    'mill',
    'wheel',
    'Übermut',
    '水車',
    'نهر',
    'don’t',
    'and',
    'the',
    'turned',
    'slowly',
  ],
  ...[
    'in',
    '1998',
    'e\u0301',
    'naïve',
    '&amp;',
    '&lt;b&gt;',
    '\u00ad',
    '\u200b',
    '😀',
    'of',
    'a',
    'stone.',
  ],
);

const TEXT = fc.array(WORD, { minLength: 1, maxLength: 60 }).map((words) => words.join(' '));

const ATTRIBUTE = fc.tuple(
  fc.constantFrom(
    ...['class', 'id', 'href', 'src', 'data-src', 'srcset', 'alt', 'style', 'role', 'itemprop'],
    ...['hidden', 'aria-hidden', 'name', 'title', 'lang', 'dir', 'width', 'onclick', 'rel'],
  ),
  fc.constantFrom(
    ...['article-body', 'comments', 'parentNode', 'javascript:alert(1)', '/a.jpg', '/a.jpg 2x, b'],
    ...['display:none', 'true', 'caption', 'sidebar related', '1', '#lectern-1', 'articleBody', ''],
  ),
);

const attributes = fc
  .array(ATTRIBUTE, { maxLength: 3 })
  .map((all) => all.map(([name, value]) => ` ${name}="${value}"`).join(''));

const { node } = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof({ maxDepth: 6, depthSize: 'max' }, TEXT, {
    weight: 3,
    arbitrary: fc
      .tuple(
        fc.constantFrom(...NAMES),
        attributes,
        fc.array(tie('node'), { maxLength: 5 }),
        fc.integer({ min: 0, max: 9 }),
      )
      // Now and then one is not closed.
      .map(
        ([name, given, children, luck]) =>
          `<${name}${given}>${children.join('')}${luck > 0 ? `</${name}>` : ''}`,
      ),
  }),
}));

/** Whole pages that nobody would write. */
export const pages: fc.Arbitrary<string> = fc
  .tuple(TEXT, fc.array(node, { minLength: 1, maxLength: 14 }))
  .map(
    ([title, body]) => `<!doctype html><title>${title.slice(0, 60)}</title><body>${body.join('')}`,
  );
