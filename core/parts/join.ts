import type { ArticleHead } from '../article';
import { pictureKeys } from '../extract/pictures/identity';
import { lettersOf } from '../letters';
import { TARGET_PREFIX } from '../sanitize/target';

/** What is known of the text that a part is joined to. */
export interface Joined {
  readonly article: ArticleHead;
  /** Holds all parts so far. */
  readonly text: Element;
}

const BLOCKS = 'p, li, h1, h2, h3, h4, h5, h6, blockquote, pre, figcaption, dt, dd, td, th, div';

/** Blocks at the top of a part in which its title, its byline and its standfirst are looked for. */
const HEAD = 6;

/** Letters from which a block that stands twice is a repetition, and not a word that occurs again. */
const TELLING = 30;

/** The blocks that hold text and no other block. */
const leaves = (within: ParentNode): Element[] =>
  [...within.querySelectorAll(BLOCKS)].filter(
    (block) => !block.querySelector(BLOCKS) && lettersOf(block.textContent) !== '',
  );

/**
 * Takes out of a part what the text before has already (its title, standfirst, byline, pictures,
 * paragraphs that stand in both) and gives its inner links names of their own. Lines that end both, such
 * as a note on the author, leave the text before and stay at the end. Changes `part` and `text`. False
 * when nothing is left of the part.
 */
export function joinable(part: DocumentFragment, number: number, before: Joined): boolean {
  renameTargets(part, number);
  const earlier = leaves(before.text);
  const tail = sharedTail(earlier, leaves(part));
  const seen = new Set(
    earlier.slice(0, earlier.length - tail).map((block) => lettersOf(block.textContent)),
  );
  dropEchoes(part, before.article, seen);
  dropSeenPictures(part, before);
  const fresh = leaves(part);
  const hasPictures = part.querySelector('img') !== null;
  if (fresh.length <= tail && !hasPictures) return false;
  if (tail > 0) for (const block of earlier.slice(-tail)) removeWithEmpty(block, before.text);
  return true;
}

/** How many blocks at the end of two texts are the same. */
function sharedTail(one: readonly Element[], other: readonly Element[]): number {
  let count = 0;
  while (count < Math.min(one.length, other.length)) {
    const [a, b] = [one.at(-1 - count), other.at(-1 - count)];
    if (lettersOf(a?.textContent ?? '') !== lettersOf(b?.textContent ?? '')) break;
    count += 1;
  }
  // A part that is the whole text again ends in no note on the author.
  return count === other.length ? 0 : count;
}

function dropEchoes(part: DocumentFragment, article: ArticleHead, seen: ReadonlySet<string>): void {
  const title = lettersOf(article.title);
  const said = new Set([article.title, article.byline, article.excerpt].map(lettersOf));
  for (const [index, block] of leaves(part).entries()) {
    const letters = lettersOf(block.textContent);
    const isTitle = /^h\d$/.test(block.localName) && isTitleOfPart(letters, title);
    const isEcho = index < HEAD && (said.has(letters) || seen.has(letters) || isTitle);
    if (isEcho || (letters.length >= TELLING && seen.has(letters))) removeWithEmpty(block, part);
  }
}

/** The title, alone or with "page 2" after it. */
const isTitleOfPart = (letters: string, title: string): boolean =>
  title !== '' &&
  letters.startsWith(title) &&
  /^\p{L}{0,12}\d{0,3}\p{L}{0,6}\d{0,3}$/u.test(letters.slice(title.length));

function dropSeenPictures(part: DocumentFragment, { article, text }: Joined): void {
  const addresses = [...text.querySelectorAll('img')].map((image) => image.src);
  if (article.leadPicture) addresses.push(article.leadPicture.src);
  const keys = new Set(addresses.filter(Boolean).flatMap(pictureKeys));
  for (const image of part.querySelectorAll('img')) {
    if (!image.src || !pictureKeys(image.src).some((key) => keys.has(key))) continue;
    removeWithEmpty(image.closest('figure') ?? image.closest('picture') ?? image, part);
  }
}

/** Takes an element out, and what held nothing but it. */
function removeWithEmpty(element: Element, within: Node): void {
  let at = element;
  while (
    at.parentElement &&
    at.parentNode !== within &&
    at.parentElement.childElementCount === 1 &&
    lettersOf(at.parentElement.textContent) === lettersOf(at.textContent)
  ) {
    at = at.parentElement;
  }
  at.remove();
}

/** Places of different parts may have the same name. */
function renameTargets(part: DocumentFragment, number: number): void {
  const renamed = (name: string) => `${TARGET_PREFIX}${number}.${name.slice(TARGET_PREFIX.length)}`;
  for (const place of part.querySelectorAll(`[id^="${TARGET_PREFIX}"]`)) {
    place.id = renamed(place.id);
  }
  for (const link of part.querySelectorAll(`a[href^="#${TARGET_PREFIX}"]`)) {
    link.setAttribute('href', `#${renamed((link.getAttribute('href') ?? '').slice(1))}`);
  }
}
