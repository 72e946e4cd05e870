/** The version of the `Article` shape; raised when a field changes its meaning. */
export const ARTICLE_VERSION = 1;

/** Writing direction of a text. */
export type Direction = 'ltr' | 'rtl';

/** A picture that stands for the whole article. */
export interface Picture {
  /** Absolute http(s) or data: address of the best source. */
  readonly src: string;
  /** Alternative text as the page gives it; '' for a decorative picture. */
  readonly alt: string;
  /** What the page says under or beside the picture, without the credit; null when it says nothing. */
  readonly caption: string | null;
  /** Photographer or agency; null when the page names none. */
  readonly credit: string | null;
}

/**
 * An article as it travels: plain, JSON-safe, readonly. Nothing else crosses from the page to the
 * reader, the popup or an export. In every field `null` means: the page does not say.
 */
export interface Article {
  readonly version: typeof ARTICLE_VERSION;
  /** Absolute address the article was taken from, as the browser shows it. */
  readonly url: string;
  /** Absolute http(s) address the page itself calls canonical; null when none is given or it is malformed. */
  readonly canonicalUrl: string | null;
  /** Headline without the site's name; never empty (the host's name when the page has no title). */
  readonly title: string;
  /** Author names joined by ", ", without "By" and job titles; null when unnamed. */
  readonly byline: string | null;
  /** The publisher's name, not the aggregator's; null when unnamed. */
  readonly siteName: string | null;
  /** The section or rubric, e.g. "World"; null when unnamed. */
  readonly section: string | null;
  /** ISO 8601 date or date-time with the zone the page gives; null when absent. Never from the clock. */
  readonly publishedTime: string | null;
  /** ISO 8601 date or date-time of the last change; null when absent. */
  readonly modifiedTime: string | null;
  /** BCP 47 tag of the article's language; null when unknown. */
  readonly language: string | null;
  readonly direction: Direction;
  /** One or two sentences of summary, plain text; null when absent. */
  readonly excerpt: string | null;
  /** The picture above the text when the page shows one that `html` does not hold; else null. */
  readonly leadPicture: Picture | null;
  /** Sanitised fragment: allow-listed elements, absolute addresses, figures with captions. */
  readonly html: string;
  /** Words of `html`, counted by the rules of its language. */
  readonly wordCount: number;
}

/** All of an article but its content, where that travels as nodes. */
export type ArticleHead = Omit<Article, 'html'>;
