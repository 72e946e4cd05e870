import { type Address, readAddress } from './address';
import {
  DENSE_SENTENCE,
  HEADLINE_WORDS,
  OFFERS,
  POST_CLASS,
  SCHEMA,
  SCHEMA_LENGTH,
  SELECTORS,
  SENTENCE_WORDS,
} from './patterns';
import { measureText, type Tagged } from './text';

/** Counts and masses grow by orders of magnitude between pages. */
const log = (count: number): number => Math.log2(1 + count);

/**
 * The signs by which a page is judged, as numbers: flags are booleans, counts and masses are base-2
 * logarithms; most are read when they are asked for. Reads the tree only. What a page may shadow by
 * naming an element is read through the prototype.
 */
export function readSigns(document: Document, url: Address) {
  const tagged = (tag: string): HTMLCollectionOf<Element> =>
    Document.prototype.getElementsByTagName.call(document, tag);
  const has = (selector: string): boolean =>
    Document.prototype.querySelector.call(document, selector) !== null;
  const text = measureText(tagged);
  let types: string | null = null;
  const schema = (name: keyof typeof SCHEMA): boolean => {
    types ??= typesOf(tagged);
    return SCHEMA[name].test(types);
  };
  // A look through the whole page for each costs most of all, and texts have none of them.
  let hasOffers: boolean | null = null;
  const offers = (name: keyof typeof OFFERS): boolean => {
    hasOffers ??= has(`${OFFERS.praise},${OFFERS.cart},${OFFERS.price}`);
    return hasOffers && has(OFFERS[name]);
  };
  return {
    best: log(text.best),
    bestOuter: log(text.bestOuter),
    mass: log(text.mass),
    run: log(text.run),
    loneHeadings: log(text.loneHeadings),
    ...readAddress(url),
    get pictures() {
      return log(tagged('img').length);
    },
    get code() {
      return Math.min(4, log(tagged('pre').length + tagged('code').length));
    },
    get oneArticle() {
      return tagged('article').length === 1;
    },
    get fewTimes() {
      const { length } = tagged('time');
      return length > 0 && length <= 3;
    },
    get published() {
      return has(SELECTORS.published);
    },
    get byline() {
      return has(SELECTORS.byline);
    },
    get bodyClass() {
      return has(SELECTORS.body);
    },
    get postClass() {
      return POST_CLASS.test(tagged('body')[0]?.getAttribute('class') ?? '');
    },
    get cart() {
      return offers('cart');
    },
    get price() {
      return offers('price');
    },
    get praise() {
      return offers('praise');
    },
    get headline() {
      return isHeadline(headingOf(tagged), url, tagged('html')[0]?.getAttribute('lang') ?? '');
    },
    get schemaText() {
      return schema('text');
    },
    get schemaProduct() {
      return schema('product');
    },
    get schemaBusiness() {
      return schema('business');
    },
  };
}

/** The name of a sign. */
export type Sign = keyof ReturnType<typeof readSigns>;

/** The values of all `@type`s in the page's JSON-LD, one after the other. */
function typesOf(tagged: Tagged): string {
  let types = '';
  for (const script of tagged('script')) {
    if (script.getAttribute('type')?.toLowerCase() !== 'application/ld+json') continue;
    const pieces = (script.textContent ?? '').slice(0, SCHEMA_LENGTH).split('"@type"').slice(1);
    for (const piece of pieces) types += piece.slice(0, endOfValue(piece));
  }
  return types;
}

/** Where the value after a key ends: a string, or a list of them. */
function endOfValue(piece: string): number {
  const quote = piece.indexOf('"');
  const list = piece.indexOf('[');
  const isList = list >= 0 && list < quote;
  return 1 + (isList ? piece.indexOf(']') : piece.indexOf('"', quote + 1));
}

/**
 * Whether a heading or an address asks or promises something, as headlines do. Words are known for
 * some languages only; in others a heading that is long enough to be a sentence will do.
 */
function isHeadline(heading: string, url: Address, language: string): boolean {
  const slug = url.pathname.slice(url.pathname.lastIndexOf('/', url.pathname.length - 2));
  const words = `${heading} ${slug}`.toLowerCase();
  if (words.includes('?') || words.includes('？')) return true;
  if (words.split(/[^a-z]+/).some((word) => word && HEADLINE_WORDS.includes(` ${word} `)))
    return true;
  if (DENSE_SENTENCE.test(heading)) return true;
  const isForeign = language !== '' && !/^en\b/i.test(language);
  return isForeign && heading.split(/\s+/).length >= SENTENCE_WORDS;
}

/** The longest main heading, or the title where there is none. */
function headingOf(tagged: Tagged): string {
  let longest = '';
  for (const { textContent } of tagged('h1')) {
    const text = textContent ?? '';
    if (text.length > longest.length && text.length < 300) longest = text;
  }
  return longest.trim() || (tagged('title')[0]?.textContent ?? '');
}
