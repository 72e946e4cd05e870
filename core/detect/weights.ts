import type { Sign } from './signs';

/**
 * A logistic model over the signs of `signs.ts`, fitted by `tests/bench/detection.mjs --train` on 815
 * pages of the WCXB collection (articles and documentation against services, shops, shelves and
 * lists) and cross-validated by site. Each weight is what one unit of the sign adds to the logarithm
 * of the odds that the page is an article.
 */
export const WEIGHTS: Readonly<Record<Sign, number>> = {
  // Running text, in doublings of its mass: an article has much of it, in one place, uninterrupted.
  best: 0.11,
  bestOuter: 0.17,
  mass: 0.12,
  run: 0.2,
  // What surrounds it: menus, cards and shelves have links, headings and pictures without text.
  linksPerText: -0.15,
  loneHeadings: -0.14,
  pictures: -0.14,
  // Manuals show code.
  code: 0.46,
  // Pages of one text mark it, and its day; lists of teasers have many of both, services neither.
  oneArticle: 0.85,
  fewTimes: 0.7,
  published: 0.82,
  // Texts have authors.
  byline: 0.76,
  // Publishing systems name the text's body, and the page of a single post.
  bodyClass: 0.79,
  postClass: 0.63,
  // Shops.
  cart: -1.14,
  price: -0.63,
  // Services quote their customers.
  praise: -1.77,
  // Headlines ask and promise; services and shelves are named.
  headline: 1.4,
  // What the page says of itself to search engines.
  schemaText: 0.6,
  schemaProduct: -1.49,
  schemaBusiness: -1.13,
  // Addresses: texts lie deep, under many words, in folders called blog or news.
  home: -1.07,
  depth: 0.36,
  slug: 0.24,
  textPath: 0.79,
  offerPath: -1.19,
};

/** What a page without any sign starts from. */
export const BIAS = -6.23;

/** Where the verdict changes. */
export const THRESHOLDS = {
  /** Score from which a page is announced: there 98 % of the articles of sites not seen in fitting are. */
  yes: -1.05,
  /** Below this hardly any article is found (1 in 200). */
  unsure: -3,
  /** Characters of running text without which there is nothing to read, as the sign `mass` counts them. */
  anyText: Math.log2(150),
  /** Characters of a text worth announcing: a short news item. */
  enoughText: Math.log2(300),
} as const;
