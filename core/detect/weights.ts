import type { Sign } from './signs';

/**
 * A logistic model over the signs of `signs.ts`, fitted by `tests/bench/detection.mjs --train` on 815
 * pages of the WCXB collection (articles and documentation against services, shops, shelves and
 * lists) and cross-validated by site. Each weight is what one unit of the sign adds to the logarithm
 * of the odds that the page is an article. These are of counts and masses.
 */
export const COUNT_WEIGHTS = {
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
  // Addresses: texts lie deep, under many words.
  depth: 0.33,
  slug: 0.25,
} satisfies Partial<Record<Sign, number>>;

/**
 * The same for signs that are there or not, in the order in which they are asked for: what costs
 * least first, then what speaks against an article, then what speaks for one.
 */
export const FLAG_WEIGHTS = {
  // Addresses: texts lie in folders called blog or news.
  home: -1.13,
  textPath: 0.81,
  offerPath: -1.25,
  // Pages of one text mark it, and its day; lists of teasers have many of both, services neither.
  oneArticle: 0.84,
  fewTimes: 0.74,
  // Publishing systems name the page of a single post.
  postClass: 0.75,
  // What the page says of itself to search engines.
  schemaProduct: -1.55,
  schemaBusiness: -1.08,
  schemaText: 0.59,
  published: 0.5,
  // Services quote their customers.
  praise: -1.55,
  // Shops.
  cart: -1.15,
  price: -0.66,
  // Headlines ask and promise; services and shelves are named.
  headline: 1.36,
  // Publishing systems name the text's body.
  bodyClass: 0.84,
  // Texts have authors.
  byline: 0.73,
} satisfies Partial<Record<Sign, number>>;

/** What a page without any sign starts from. */
export const BIAS = -7.27;

/** Where the verdict changes. */
export const THRESHOLDS = {
  /** Score from which a page is announced: about 98 % of the articles of sites not seen in fitting are above it. */
  yes: -1,
  /** Below this hardly any article is found (1 in 200). */
  unsure: -3,
  /** Characters of running text without which there is nothing to read, as the sign `mass` counts them. */
  anyText: Math.log2(150),
  /** Characters of a text worth announcing: a short news item. */
  enoughText: Math.log2(220),
} as const;
