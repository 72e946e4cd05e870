import { readAddress } from './address';
import {
  DENSE_SENTENCE,
  HEADLINE_WORDS,
  POST_CLASS,
  SCHEMA,
  SCHEMA_LENGTH,
  SELECTORS,
  SENTENCE_WORDS,
} from './patterns';
import { measureText } from './text';

/** Counts and masses grow by orders of magnitude between pages. */
const log = (count: number): number => Math.log2(1 + count);

/**
 * The signs by which a page is judged, as numbers: flags are booleans, counts and masses are base-2
 * logarithms; most are read when they are asked for. Reads the tree only. What a page may shadow by
 * naming an element is read through the prototype.
 */
export function readSigns(document: Document, url: URL) {
  const find: (selector: string) => NodeListOf<Element> =
    Document.prototype.querySelectorAll.bind(document);
  const query: (selector: string) => Element | null =
    Document.prototype.querySelector.bind(document);
  const count = (tag: string): number =>
    Document.prototype.getElementsByTagName.call(document, tag).length;
  const has = (selector: string): boolean => query(selector) !== null;
  const text = measureText(find);
  let types: string | null = null;
  const schema = (name: keyof typeof SCHEMA): boolean => {
    types ??= typesOf(find);
    return SCHEMA[name].test(types);
  };
  return {
    best: log(text.best),
    bestOuter: log(text.bestOuter),
    mass: log(text.mass),
    run: log(text.run),
    loneHeadings: log(text.loneHeadings),
    ...readAddress(url),
    get pictures() {
      return log(count('img'));
    },
    get code() {
      return Math.min(4, log(count('pre') + count('code')));
    },
    get oneArticle() {
      return count('article') === 1;
    },
    get fewTimes() {
      const times = count('time');
      return times > 0 && times <= 3;
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
      return POST_CLASS.test(query('body')?.getAttribute('class') ?? '');
    },
    get cart() {
      return has(SELECTORS.cart);
    },
    get price() {
      return has(SELECTORS.price);
    },
    get praise() {
      return has(SELECTORS.praise);
    },
    get headline() {
      return isHeadline(headingOf(find, query), url, languageOf(query));
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
function typesOf(find: (selector: string) => NodeListOf<Element>): string {
  let types = '';
  for (const script of find('script[type="application/ld+json"]')) {
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

const languageOf = (query: (selector: string) => Element | null): string =>
  query('html')?.getAttribute('lang') ?? '';

/**
 * Whether a heading or an address asks or promises something, as headlines do. Words are known for
 * some languages only; in others a heading that is long enough to be a sentence will do.
 */
function isHeadline(heading: string, url: URL, language: string): boolean {
  const slug = url.pathname.slice(url.pathname.lastIndexOf('/', url.pathname.length - 2));
  const words = `${heading} ${slug}`.toLowerCase();
  if (/[?？]/.test(words)) return true;
  const telling = ` ${HEADLINE_WORDS} `;
  if (words.split(/[^a-z]+/).some((word) => word && telling.includes(` ${word} `))) return true;
  if (DENSE_SENTENCE.test(heading)) return true;
  const isForeign = language !== '' && !/^en\b/i.test(language);
  return isForeign && heading.split(/\s+/).length >= SENTENCE_WORDS;
}

/** The longest main heading, or the title where there is none. */
function headingOf(
  find: (selector: string) => NodeListOf<Element>,
  query: (selector: string) => Element | null,
): string {
  let longest = '';
  for (const heading of find('h1')) {
    const text = heading.textContent ?? '';
    if (text.length > longest.length && text.length < 300) longest = text;
  }
  return longest.trim() || (query('title')?.textContent ?? '');
}
