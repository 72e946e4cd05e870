import { readAddress, slugWords } from './address';
import { HEADLINE_WORDS, HOME_PATH, SCHEMA, SCHEMA_LENGTH, SELECTORS } from './patterns';
import { measureText } from './text';

/** Counts and masses grow by orders of magnitude between pages. */
const log = (count: number): number => Math.log2(1 + count);

/** Form fields that make a form more than a search box. */
const FIELDS = 'input:not([type=hidden]),select,textarea';
const BIG_FORM = 4;
const FORMS = 10;

/**
 * The signs by which a page is judged, as numbers: flags are 0 or 1, counts and masses are base-2
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
  const has = (selector: string): number => Number(query(selector) !== null);
  const text = measureText(find);
  const articles = count('article');
  const times = count('time');
  const bodyClass = query('body')?.getAttribute('class') ?? '';
  return {
    mass: log(text.mass),
    best: log(text.best),
    bestOuter: log(text.bestOuter),
    blocks: log(text.blocks),
    run: log(text.run),
    loneHeadings: log(text.loneHeadings),
    links: log(count('a')),
    linksPerText: log(count('a')) - log(text.mass / 100),
    pictures: log(count('img')),
    captions: Number(count('figcaption') > 0),
    code: log(count('pre') + count('code')),
    frames: log(count('iframe')),
    buttons: log(count('button')),
    bigForm: Number(hasBigForm(find)),
    oneArticle: Number(articles === 1),
    manyArticles: Number(articles > 4),
    fewTimes: Number(times > 0 && times <= 3),
    manyTimes: Number(times > 8),
    published: has(SELECTORS.published),
    ogArticle: has('meta[property="og:type"][content=article i]'),
    ogProduct: has(SELECTORS.product),
    byline: has(SELECTORS.byline),
    bodyClass: has(SELECTORS.body),
    cart: has(SELECTORS.cart),
    price: has(SELECTORS.price),
    sidebar: has(SELECTORS.sidebar),
    phone: has(SELECTORS.phone),
    remarks: has(SELECTORS.remarks),
    contents: has(SELECTORS.contents),
    slides: has(SELECTORS.slides),
    hero: has(SELECTORS.hero),
    praise: has(SELECTORS.praise),
    section: has(SELECTORS.section),
    share: has(SELECTORS.share),
    rootCanonical: Number(hasRootCanonical(query, url)),
    pageClass: Number(/\bpage\b/.test(bodyClass)),
    postClass: Number(/\b(?:single-post|postid-\d+|post-template|article)\b/.test(bodyClass)),
    shelfClass: Number(/\b(?:archive|category|tag|search|home|front|product|collection|woocommerce-page|tax-\w+)\b/.test(bodyClass)),
    headline: Number(HEADLINE_WORDS.test(`${headingOf(find, query)} ${slugWords(url)}`)),
    ...readSchema(find),
    ...readAddress(url),
  };
}

/** The name of a sign. */
export type Sign = keyof ReturnType<typeof readSigns>;

function readSchema(find: (selector: string) => NodeListOf<Element>) {
  let text = '';
  for (const script of find('script[type="application/ld+json"]')) {
    text += (script.textContent ?? '').slice(0, SCHEMA_LENGTH);
  }
  return {
    schemaProduct: Number(SCHEMA.product.test(text)),
    schemaBusiness: Number(SCHEMA.business.test(text)),
    schemaQuestions: Number(SCHEMA.questions.test(text)),
    schemaHeadline: Number(SCHEMA.headline.test(text)),
  };
}

function hasBigForm(find: (selector: string) => NodeListOf<Element>): boolean {
  const forms = find('form');
  for (let index = 0; index < Math.min(forms.length, FORMS); index++) {
    if ((forms[index]?.querySelectorAll(FIELDS).length ?? 0) >= BIG_FORM) return true;
  }
  return false;
}

function hasRootCanonical(query: (selector: string) => Element | null, url: URL): boolean {
  const address = query('link[rel=canonical]')?.getAttribute('href');
  if (!address || !URL.canParse(address, url.href)) return false;
  return HOME_PATH.test(new URL(address, url).pathname);
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
