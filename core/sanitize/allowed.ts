/**
 * What an article may hold: element → its own attributes. Everything else leaves: an element keeps
 * its text, an attribute is dropped. An allow-list, because block-lists of markup have always had
 * holes (see SVG animation, `srcdoc`, `formaction`).
 */
export const ELEMENTS: Readonly<Record<string, readonly string[]>> = {
  // Sections and blocks.
  /** A post of a thread says who wrote it, when, how deep a reply it is, and whether it was accepted. */
  article: [
    ...['data-lectern-author', 'data-lectern-time'],
    ...['data-lectern-depth', 'data-lectern-accepted'],
  ],
  section: [],
  aside: [],
  div: [],
  p: ['data-lectern-standfirst'],
  h1: [],
  h2: [],
  h3: [],
  h4: [],
  h5: [],
  h6: [],
  hr: [],
  address: [],
  blockquote: ['cite'],
  pre: ['data-language'],
  // Lists.
  ul: [],
  ol: ['start', 'reversed', 'type'],
  li: ['value'],
  dl: [],
  dt: [],
  dd: [],
  // Tables.
  table: [],
  caption: [],
  colgroup: ['span'],
  col: ['span'],
  thead: [],
  tbody: [],
  tfoot: [],
  tr: [],
  td: ['colspan', 'rowspan', 'headers'],
  th: ['colspan', 'rowspan', 'headers', 'scope'],
  // Pictures.
  figure: ['data-lectern-gallery'],
  figcaption: [],
  picture: [],
  source: ['srcset', 'sizes', 'media', 'type', 'width', 'height'],
  img: ['src', 'srcset', 'sizes', 'alt', 'width', 'height'],
  // Disclosure.
  details: ['open'],
  summary: [],
  // Text.
  /** `data-lectern-embed` says that the link stands for a player that was in its place. */
  a: ['href', 'data-lectern-embed'],
  abbr: [],
  b: [],
  bdi: [],
  bdo: [],
  br: [],
  cite: [],
  code: ['data-language'],
  del: ['cite', 'datetime'],
  dfn: [],
  em: [],
  i: [],
  ins: ['cite', 'datetime'],
  kbd: [],
  mark: [],
  q: ['cite'],
  rb: [],
  rp: [],
  rt: [],
  rtc: [],
  ruby: [],
  s: [],
  samp: [],
  small: [],
  span: [],
  strong: [],
  sub: [],
  sup: [],
  time: ['datetime'],
  u: [],
  var: [],
  wbr: [],
};

/** Elements that hold nothing. */
export const VOID_ELEMENTS: ReadonlySet<string> = new Set([
  'br',
  'wbr',
  'hr',
  'img',
  'source',
  'col',
]);

/** Attributes that any HTML element of an article may have. */
export const SHARED_ATTRIBUTES: readonly string[] = ['id', 'lang', 'dir', 'title'];

/**
 * Elements that say the same as an allowed one under an older name or stand for page furniture.
 * They are renamed rather than unwrapped, so that the words of two neighbours do not run together.
 */
export const RENAMED: ReadonlyMap<string, string> = new Map([
  ...['main', 'header', 'footer', 'nav', 'search', 'hgroup'].map((name) => [name, 'div'] as const),
  ...['center', 'dialog', 'fieldset', 'legend'].map((name) => [name, 'div'] as const),
  ['menu', 'ul'],
  ['dir', 'ul'],
  ['tt', 'code'],
  ['strike', 's'],
  ['acronym', 'abbr'],
]);

/** Elements that leave with all they hold: their content is no text of the article. */
export const DROPPED_WHOLE: readonly string[] = [
  ...['script', 'style', 'template', 'noscript', 'title', 'head', 'xmp', 'plaintext'],
  ...['iframe', 'noembed', 'noframes', 'frameset', 'object', 'applet', 'embed', 'canvas'],
  ...['audio', 'video', 'svg', 'annotation-xml', 'foreignobject', 'desc'],
  ...['select', 'datalist', 'textarea', 'button', 'selectedcontent', 'progress', 'meter'],
];
