/**
 * What tells an article from other pages, cheap enough for every page load. Weights are points
 * towards `THRESHOLDS`; each with its reason.
 */
export const SIGNALS = {
  /** schema.org types that name a text to be read. */
  articleType:
    /"@type"\s*:\s*\[?\s*"(?:[A-Za-z]*Article|BlogPosting|Report|LiveBlogPosting|Recipe|HowTo|Review)"/,
  /** schema.org types of pages that sell or list; they often hold long texts too. */
  otherType: /"@type"\s*:\s*\[?\s*"(?:Product|CollectionPage|ItemList|SearchResultsPage|ProfilePage)"/,
  /** Meta elements that publishing systems write on articles and nowhere else. */
  articleMeta:
    'meta[property="og:type"][content="article" i],meta[property="article:published_time"],meta[name="citation_title"]',
  /** Meta elements of shops. */
  productMeta: 'meta[property="og:type"][content^="product" i],meta[property="product:price:amount"]',
  /** Paths of home pages and sections, which hold teasers. */
  homePath: /^\/(?:index\.\w+|home\/?|[a-z]{2}(?:[-_][a-z]{2})?\/?)?$/i,
  /** Regions whose paragraphs are not the article's. */
  aside:
    'nav,footer,aside,form,dialog,[role=dialog],[role=navigation],[role=contentinfo],[hidden],[aria-hidden=true],[class*=comment i],[id*=comment i],[class*=cookie i],[class*=consent i]',
} as const;

export const THRESHOLDS = {
  /** Characters that make a paragraph a piece of running text rather than a label or a teaser. */
  paragraph: 80,
  /** Characters of running text that make a page an article by themselves. */
  enough: 1400,
  /** Characters that do together with a word of the page that it is one. */
  enoughWhenSaid: 450,
  /** Below this the page is not announced at all. */
  unsure: 300,
  /** Paragraphs looked at; a bound for huge pages. */
  paragraphs: 400,
  /** A character of Chinese, Japanese or Korean says about as much as this many Latin ones. */
  denseScript: 2.5,
  /** Share of a paragraph inside links above which it is a list of links. */
  linkDensity: 0.5,
} as const;
