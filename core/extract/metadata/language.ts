import type { Direction } from '../../article';
import {
  all,
  attribute,
  first,
  insideTest,
  matches,
  parentOf,
  rootOf,
  textOf,
  textWalker,
} from '../safe-document';
import { own, textsOf } from './json-ld';
import { languageOfText, UNKNOWN } from './language-of-text';
import { contentsOf } from './meta-tags';
import type { Sources } from './sources';

/** Elements that are the article in most pages; a language on them counts for more than the page's. */
const TEXT = '[lang]:is(article, main, [itemprop="articleBody"])';

/**
 * BCP 47 tag of the article's language by what the page says, unless its words are clearly another's, as where a
 * template says English of all; else by its words or its script; null when nothing tells.
 */
export function readLanguage(sources: Sources): string | null {
  const { document } = sources;
  const root = rootOf(document);
  const stated = statedLanguages(sources);
  const tag = firstTag(stated);
  const spoken = languageOfText(paragraphsOf(document, root), tag);
  if (spoken === UNKNOWN) return null;
  // Where a page contradicts itself, what agrees with its words says which land's they are.
  if (spoken) {
    const tags = stated.map(languageTag);
    return tags.find((other) => other?.split('-')[0] === spoken) ?? spoken;
  }
  return tag ?? (root ? languageOfScript(textOf(root, SAMPLE)) : null);
}

/** The language in which a page writes its numbers: that of its template, which may be another than its text's; null where it states none. */
export const templateLanguage = (sources: Sources): string | null =>
  firstTag(statedLanguages(sources));

const firstTag = (stated: readonly string[]): string | null =>
  stated.reduce<string | null>((found, value) => found ?? languageTag(value), null);

/** What a page says of its language, the most careful first. */
function statedLanguages({ document, meta, subject }: Sources): readonly string[] {
  return [
    attributeOf(first(document, TEXT)),
    attributeOf(rootOf(document)),
    ...(subject.article ? textsOf(own(subject.article, 'inLanguage')) : []),
    ...contentsOf(meta, [
      'og.locale',
      'content-language',
      'dc.language',
      'language',
      'dcterms.language',
    ]),
    attributeOf(first(document, 'body[lang]')),
  ];
}

/** Paragraphs whose words are asked, and characters of each. */
const PARAGRAPHS = 40;
const LENGTH = 600;

/** Share of a page's text that its paragraphs have at least; with less they are its furniture's. */
const LEAST = 0.25;
const WHOLE = 12_000;

/** Where paragraphs say nothing of the article's language. */
const ELSEWHERE =
  'footer, aside, nav, dialog, [hidden], [class*="cookie" i], [id*="cookie" i], [class*="consent" i], [class*="comment" i], [id*="comment" i]';

/** The words of the first paragraphs; '' where the page has its text elsewhere. */
function paragraphsOf(document: Document, root: Element | null): string {
  const most = all(document, 'p').length / 2;
  // What holds most paragraphs is the text's, whatever it is called.
  const isElsewhere = insideTest(
    ELSEWHERE,
    (part) => !matches(part, 'html, body') && all(part, 'p').length <= most,
  );
  const textIn = (selector: string) =>
    all(document, selector)
      .filter((paragraph) => !isElsewhere(paragraph))
      .slice(0, PARAGRAPHS)
      .map((paragraph) => textOf(paragraph, LENGTH))
      .join(' ');
  const least = lengthOf(document, root) * LEAST;
  return [textIn('p'), textIn('p, li, td, dd')].find(({ length }) => length >= least) ?? '';
}

/** Characters of the text that a page shows, up to {@link WHOLE}. */
function lengthOf(document: Document, root: Element | null): number {
  const body = first(document, 'body') ?? root;
  const walker = body ? textWalker(document, body) : null;
  let length = 0;
  for (let node = walker?.nextNode(); node && length < WHOLE; node = walker?.nextNode()) {
    const text = (node.nodeValue ?? '').trim();
    const parent = text === '' ? null : parentOf(node);
    if (parent && !matches(parent, 'script, style, noscript, template, a, a *'))
      length += text.length;
  }
  return length;
}

const attributeOf = (element: Element | null): string =>
  element ? attribute(element, 'lang') || attribute(element, 'xml:lang') : '';

/** A language tag in its canonical spelling: `EN_us` is `en-US`; null when it is none. */
function languageTag(value: string): string | null {
  const tag =
    value
      .split(/[,;]/)[0]
      ?.trim()
      .replaceAll('_', '-')
      .replace(/\.[\w-]+$|@.*$/, '') ?? '';
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(tag) || /^(?:und|mul|zxx|xx)\b/i.test(tag))
    return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}

/** Characters of the page that are looked at to tell its script. */
const SAMPLE = 60_000;

/** Scripts that one language is nearly alone in using, and the language. Kana before Han: Japanese uses both. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Telugu}/gu, 'te'],
  [/\p{Script=Khmer}/gu, 'km'],
];

/** Share of the letters that a script must have to tell the language; kana is a third of Japanese. */
const MIN_SHARE = 0.15;

function languageOfScript(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const found = SCRIPTS.find(([script]) => (text.match(script)?.length ?? 0) > letters * MIN_SHARE);
  return found?.[1] ?? null;
}

/** Languages written from right to left (CLDR), by their first subtag. */
const RIGHT_TO_LEFT =
  /^(?:ar|arc|ckb|dv|fa|ha-Arab|he|khw|ks|ku-Arab|nqo|pa-Arab|ps|sd|syr|ug|ur|yi)(?:-|$)/;

/** The direction that the page states, or that of its language; null when neither is known. */
export function readDirection({ document }: Sources, language: string | null): Direction | null {
  const places = [
    first(document, 'article[dir], main[dir]'),
    rootOf(document),
    first(document, 'body[dir]'),
  ];
  for (const place of places) {
    const direction = place ? attribute(place, 'dir').toLowerCase() : '';
    if (direction === 'rtl' || direction === 'ltr') return direction;
  }
  if (!language) return null;
  return RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr';
}
