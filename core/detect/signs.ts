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
 * logarithms. Reads the tree only. What a page may shadow by naming an element is read through the
 * prototype.
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
  const times = count('time');
  const bodyClass = query('body')?.getAttribute('class') ?? '';
  return {
    best: log(text.best),
    bestOuter: log(text.bestOuter),
    mass: log(text.mass),
    run: log(text.run),
    loneHeadings: log(text.loneHeadings),
    pictures: log(count('img')),
    code: Math.min(4, log(count('pre') + count('code'))),
    oneArticle: count('article') === 1,
    fewTimes: times > 0 && times <= 3,
    published: has(SELECTORS.published),
    byline: has(SELECTORS.byline),
    bodyClass: has(SELECTORS.body),
    postClass: POST_CLASS.test(bodyClass),
    cart: has(SELECTORS.cart),
    price: has(SELECTORS.price),
    praise: has(SELECTORS.praise),
    headline: isHeadline(headingOf(find, query), url, languageOf(query)),
    ...readSchema(find),
    ...readAddress(url),
  };
}

/** The name of a sign. */
export type Sign = keyof ReturnType<typeof readSigns>;

function readSchema(find: (selector: string) => NodeListOf<Element>) {
  let types = '';
  for (const script of find('script[type="application/ld+json"]')) {
    const pieces = (script.textContent ?? '').slice(0, SCHEMA_LENGTH).split('"@type"').slice(1);
    for (const piece of pieces) types += piece.slice(0, endOfValue(piece));
  }
  return {
    schemaText: SCHEMA.text.test(types),
    schemaProduct: SCHEMA.product.test(types),
    schemaBusiness: SCHEMA.business.test(types),
  };
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
