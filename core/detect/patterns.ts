/** Words and selectors that the signs of `signs.ts` look for; the weights say what each is worth. */

/** Folders that hold texts, in small letters, in the languages in which sites name them alike; parted by spaces. */
export const TEXT_FOLDERS =
  ' blog blogs news article articles post posts story stories insight insights resource resources learn guide guides feature features tips advice tutorial tutorials doc docs documentation recipe recipes resource-center resource-centre glossary wiki review reviews health library ';

/** The same for parts of the host's name. */
export const TEXT_HOSTS = ' blog blogs news doc docs ';

/** Parts of a path, in small letters, that hold things to buy, to book or to choose from. */
export const OFFER_FOLDERS =
  ' product products shop service services collection collections category categories tag tags topic topics store c p cat solution solutions course courses search program programs department departments ';

/** What headlines ask or promise; the names of services and shelves rarely do. Parted by spaces. */
export const HEADLINE_WORDS =
  ' how what why when who which best top tip tips guide vs trend trends introduction beginner beginners ways things steps ultimate complete explained example examples benefits recipe recipes history compared comparison review reviews ';

/** Words that make a heading a sentence. */
export const SENTENCE_WORDS = 6;

/** Names of schema.org types, looked for after each `@type`; costs less than parsing and forgives more. */
export const SCHEMA = {
  text: /["/](?:[A-Za-z]*(?:Article|Posting|Report)|Recipe|HowTo)"/,
  product: /["/](?:Product(?:Group)?|(?:Aggregate)?Offer)"/,
  business: /["/](?:[A-Za-z]*(?:Business|Service)|Course|Store|SoftwareApplication)"/,
} as const;

/** Characters of JSON-LD looked at in one script; a bound for product catalogues. */
export const SCHEMA_LENGTH = 30_000;

/** Class words by which publishing systems mark the page of a single text. */
export const POST_CLASS = /\b(?:single-post|postid-\d+|post-template|article)\b/;

/** What texts name with a day, an author and a body. */
export const SELECTORS = {
  /** A day of publication; publishing systems write it on texts. */
  published:
    'meta[property="article:published_time"],meta[name=citation_title],meta[itemprop=datePublished],meta[name*=date i]',
  byline: '[rel=author],[itemprop=author],[class*=author i],[class*=byline i]',
  /** The body of a text in the class words of publishing systems. */
  body: '.hentry,[class*=post-content],[class*=entry-content],[class*=article-body],[class*=article-content],[class*=post-body],[class*=blog-post],[itemprop=articleBody]',
} as const;

/** What shops and services show. */
export const OFFERS = {
  cart: '.cart,[class*=-cart],[class*=cart-],[class*=Cart],[class*=basket]',
  price: '[class*=price i],[itemprop=price]',
  /** What customers say; texts have no use for it. */
  praise: '[class*=testimonial i]',
} as const;

/** Pieces of running text; names of elements. */
export const PARAGRAPHS = ['p', 'pre', 'blockquote'] as const;
/** Items and cells, which count on pages that have little other text; names of elements. */
export const ITEMS = ['li', 'dd', 'td'] as const;
/** Headings between pieces of text; names of elements. */
export const HEADINGS = ['h2', 'h3', 'h4', 'h5'] as const;

/** Where loose text stands on pages without paragraphs. */
export const LOOSE = ['article', 'section', 'td', 'center', 'font', 'div', 'span'] as const;

/** The landmark a block stands in decides; an article inside an aside is an article. */
export const LANDMARKS = 'nav,footer,aside,dialog,a,article,main,[role=navigation]';
/** The landmarks, by names of elements in small letters, whose blocks are the page's own text. */
export const TEXT_LANDMARK = /^(?:article|main)$/;

/** Class words, in small letters, of the box around remarks of readers and of consent texts. */
export const BESIDE = /comment|cookie|consent/;

/** What makes an element a box around blocks rather than a block. */
export const INNER_BLOCKS = 'p,div,ul,table,h2,h3';

/** Scripts of which one character says about as much as 2.5 Latin ones. */
export const DENSE_LETTER = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
/** Ten such letters, at most two other signs after each: a heading that long is a sentence. */
export const DENSE_SENTENCE = /(?:[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af][^<]{0,2}){10}/;
/** Latin characters that one such letter counts for. */
export const DENSE_WORTH = 2.5;

/** How much text is looked at, and from where it counts. Worths are in Latin characters. */
export const TEXT_LIMITS = {
  /** Worth in Latin characters that makes a block a piece of text rather than a label. */
  block: 70,
  /** Share of a block inside links above which it is a list of links. */
  links: 0.4,
  /** Blocks of a kind taken; a bound for huge pages. */
  blocks: 400,
  /** Elements of a kind visited at all. */
  visits: 2000,
  /** Worth of all paragraphs from which items of lists and tables change nothing. */
  plenty: 6000,
  /** Worth of all blocks under which a page is looked at again more generously. */
  little: 1500,
} as const;
