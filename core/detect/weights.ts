import type { Sign } from './signs';

/**
 * A logistic model over the signs of `signs.ts`, fitted by `tests/bench/detection.mjs --train` on 815
 * pages of the WCXB collection (articles and documentation against services, shops, shelves and
 * lists) and cross-validated by site. Each weight is what one unit of the sign adds to the logarithm
 * of the odds that the page is an article.
 */
export const WEIGHTS: Readonly<Record<Sign, number>> = {
  // Running text, in doublings of its mass: an article has much of it, in one place, uninterrupted.
  best: 0.14,
  bestOuter: 0.17,
  mass: 0.18,
  run: 0.22,
  // What surrounds it: cards and shelves have headings and pictures without text beside them.
  loneHeadings: -0.15,
  pictures: -0.16,
  // Manuals show code.
  code: 0.47,
  // Pages of one text mark it, and its day; lists of teasers have many of both, services neither.
  oneArticle: 0.84,
  fewTimes: 0.74,
  published: 0.5,
  // Texts have authors.
  byline: 0.73,
  // Publishing systems name the text's body, and the page of a single post.
  bodyClass: 0.84,
  postClass: 0.75,
  // Shops.
  cart: -1.15,
  price: -0.66,
  // Services quote their customers.
  praise: -1.55,
  // Headlines ask and promise; services and shelves are named.
  headline: 1.36,
  // What the page says of itself to search engines.
  schemaText: 0.59,
  schemaProduct: -1.55,
  schemaBusiness: -1.08,
  // Addresses: texts lie deep, under many words, in folders called blog or news.
  home: -1.13,
  depth: 0.33,
  slug: 0.25,
  textPath: 0.81,
  offerPath: -1.25,
};

/** What a page without any sign starts from. */
export const BIAS = -7.27;

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
