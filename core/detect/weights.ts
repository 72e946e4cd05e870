import type { Sign } from './signs';

/**
 * A logistic model over the signs of `signs.ts`, fitted by `tests/bench/detection.mjs --train` on 815
 * pages of the WCXB collection (articles and documentation against services, shops, shelves and
 * lists) and cross-validated by site. Each weight is what one unit of the sign adds to the logarithm
 * of the odds that the page is an article.
 */
export const WEIGHTS: Readonly<Record<Sign, number>> = {
  // Running text, in doublings of its mass: an article has much of it, in one place, uninterrupted.
  best: 0.112,
  bestOuter: 0.159,
  mass: 0.132,
  run: 0.194,
  // What surrounds it: menus, cards and shelves have links, headings, pictures and buttons without text.
  linksPerText: -0.141,
  loneHeadings: -0.14,
  pictures: -0.123,
  buttons: -0.082,
  // Manuals show code.
  code: 0.457,
  // Firms ask for an address and a telephone number.
  bigForm: -0.301,
  // Pages of one text mark it, and its day; lists of teasers have many of both, services neither.
  oneArticle: 0.842,
  fewTimes: 0.725,
  published: 0.839,
  // Texts have authors.
  byline: 0.793,
  // Publishing systems name the text's body, and the page of a single post.
  bodyClass: 0.765,
  postClass: 0.639,
  // Shops.
  cart: -1.119,
  price: -0.604,
  // Services quote their customers.
  praise: -1.716,
  // Headlines ask and promise; services and shelves are named.
  headline: 1.377,
  // What the page says of itself to search engines.
  schemaText: 0.612,
  schemaProduct: -1.38,
  schemaBusiness: -1.168,
  // Addresses: texts lie deep, under many words, in folders called blog or news.
  home: -1.072,
  depth: 0.365,
  slug: 0.239,
  textPath: 0.82,
  offerPath: -1.018,
};

/** What a page without any sign starts from. */
export const BIAS = -6.062;

/** Where the verdict changes. */
export const THRESHOLDS = {
  /** Score from which a page is announced: there 98 % of the articles of sites not seen in fitting are. */
  yes: -1.1,
  /** Below this hardly any article is found (1 in 200). */
  unsure: -3,
  /** Characters of running text without which there is nothing to read, as the sign `mass` counts them. */
  anyText: Math.log2(150),
  /** Characters of a text worth announcing: a short news item. */
  enoughText: Math.log2(300),
} as const;
