import { extract } from '../../core/extract';
import { sanitizeFragment, toFragment, toHtml } from '../../core/sanitize';
import { forbiddenIn } from './round-trip';

const PAGE = new URL('https://news.example/2026/river.html');

/** Milliseconds that one extraction may take, on a machine that does other things as well. */
const PATIENCE_MS = 2000;

/** What came of one page. */
export interface Outcome {
  /** What must never be; empty when all is well. */
  readonly wrongs: readonly string[];
  /** What extraction of the result loses of it; null when it keeps it, or there is no article. */
  readonly lost: string | null;
  readonly isArticle: boolean;
}

/** Extracts one page, and the result once more. */
export function tried(source: string): Outcome {
  const page = new DOMParser().parseFromString(source, 'text/html');
  const start = performance.now();
  const extracted = extract(page, PAGE);
  const took = Math.min(performance.now() - start, timeAgain(source, performance.now() - start));
  const found: string[] = took > PATIENCE_MS ? [`took ${Math.round(took)} ms`] : [];
  if (!extracted.ok) return { wrongs: found, lost: null, isArticle: false };
  const { article } = extracted.value;
  const html = toHtml(extracted.value.content);
  const content = toFragment(html, { document, base: PAGE, page: PAGE });
  found.push(...forbiddenIn(content).map((name) => `holds ${name}`));
  const known = pageLetters(page);
  const strange = words(content).filter((word) => !isOf(known, word));
  if (strange.length > 0) found.push(`words not of the page: ${strange.slice(0, 5).join(' | ')}`);
  return { wrongs: found, lost: lostAgain(html, article.title), isArticle: true };
}

/** Pieces of the page that may stand together in the result where something between them left. */
const MOST_PIECES = 4;

/** Whether a word is one of the page, or of a few pieces of it. */
function isOf(known: string, word: string): boolean {
  let rest = word;
  for (let piece = 0; piece < MOST_PIECES && rest !== ''; piece++) {
    let length = rest.length;
    while (length > 0 && !known.includes(rest.slice(0, length))) length -= 1;
    if (length === 0) return false;
    rest = rest.slice(length);
  }
  return rest === '';
}

/** A second time for what was slow the first: the machine may have been busy. */
function timeAgain(source: string, first: number): number {
  if (first <= PATIENCE_MS) return first;
  const page = new DOMParser().parseFromString(source, 'text/html');
  const start = performance.now();
  extract(page, PAGE);
  return performance.now() - start;
}

/** Extraction of the result keeps it: of its words at least nine in ten. */
function lostAgain(html: string, title: string): string | null {
  const inert = document.implementation.createHTMLDocument(title);
  const article = inert.createElement('article');
  const given = sanitizeFragment(html, { document, base: PAGE, page: PAGE });
  const before = words(given);
  article.append(given);
  inert.body.append(article);
  const again = extract(inert, PAGE);
  if (!again.ok) return `all: ${again.code}`;
  const kept = new Set(words(again.value.content));
  const lost = before.filter((word) => !kept.has(word));
  return lost.length > before.length / 10
    ? `${lost.length} of ${before.length} words: ${lost.slice(0, 5).join(' | ')}`
    : null;
}

/** Words of what is read, each of one text node, letters and digits alone. */
function words(content: Node): string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(content, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode.nodeValue ?? '';
    found.push(
      ...text
        .split(/\s+/u)
        .map(letters)
        .filter((word) => word !== ''),
    );
  }
  return found;
}

const letters = (text: string): string => text.normalize().replace(/[^\p{L}\p{N}]/gu, '');

/** All letters and digits of a page: of its text, attributes, and what scripts and `noscript` hold. */
function pageLetters(page: Document): string {
  const attributes = [...page.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes].map(({ value }) => value),
  );
  const templates = [...page.querySelectorAll('noscript, template')].map(
    ({ innerHTML }) => new DOMParser().parseFromString(innerHTML, 'text/html').body.textContent,
  );
  // A player without a title is named by its host, which may be the one that the test stands on.
  const texts = [page.documentElement.textContent, location.host, ...attributes, ...templates];
  return letters(texts.join(' '));
}
