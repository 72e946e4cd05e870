import { fold } from '../fold';
import type { Page } from '../page';
import { NUMBER } from '../prune';
import { CONTENTS } from './drop-contents';

/** What stands below a heading, other than text. */
const SHOWN = 'img, video, audio, table, pre, math, svg, hr, [data-lectern-embed]';

/** Characters of the page between two headings, none of which is left, from which the first has lost what it announced. */
const LOST = 150;

/** Share of its headings that an article may lose so, and characters that it has beside them. */
const MOST_BARE = 0.5;
const LEAST = 250;

/** Headings that say something themselves: a sentence, a quotation, a score, the number of a chapter whose title is below. */
const SAYS =
  /[.!”"»]$|\d ?[/–:-] ?\d|^(?:chapter|part|kapitel|teil|chapitre|partie|capítulo|parte|capitolo|hoofdstuk) [\divxlc]+$|^(?:the end|ende|fin|fine)$/iu;

/** Share of a list of the page's parts that its links are. */
const OF_LINKS = 0.5;

const HEADINGS = 'h1, h2, h3, h4, h5, h6';

/**
 * Takes out headings of which nothing is left, where the page had some text below: above the next of their rank, and
 * at the end of the article. Those that never had any, as the groups of a list, stay.
 */
export function dropBareHeadings(content: Element, { copy }: Page): void {
  const headings = [...content.querySelectorAll(HEADINGS)];
  if (headings.length === 0) return;
  const lengths = lengthsIn(copy);
  const bare: Element[] = [];
  // The next that is not bare, and the next of all: what is between a heading and that has been looked at then.
  let next: Element | null = null;
  let following: Element | null = null;
  for (const heading of headings.toReversed()) {
    const end = next ?? endOf(heading, lengths);
    if (isOfContents(heading, copy)) {
      heading.remove();
      continue;
    }
    if (isBare(heading, { next, following }, content) && lostBetween(heading, end, lengths))
      bare.push(heading);
    else next = heading;
    following = heading;
  }
  // Where most are bare, headings are what the page is made of.
  if (bare.length > headings.length * MOST_BARE) return;
  const text = (content.textContent ?? '').trim().length;
  const bareOnes = bare.reduce(
    (sum, { textContent }) => sum + (textContent ?? '').trim().length,
    0,
  );
  if (text - bareOnes < LEAST) return;
  for (const heading of bare) heading.remove();
}

/** Whether a heading named the page's list of its parts, of which nothing is left here. */
function isOfContents(heading: Element, copy: Document): boolean {
  if (!CONTENTS.test(fold(heading.textContent ?? ''))) return false;
  if (heading.nextElementSibling?.matches('ul, ol, dl, table')) return false;
  const number = heading.getAttribute(NUMBER);
  const own = number ? copy.querySelector(`[${NUMBER}="${CSS.escape(number)}"]`) : null;
  const list = own?.nextElementSibling;
  if (!list?.matches('ul, ol, nav, div')) return false;
  const linked = [...list.querySelectorAll('a[href*="#"]')].reduce((sum, a) => sum + said(a), 0);
  return linked > said(list) * OF_LINKS;
}

const said = ({ textContent }: Element): number => (textContent ?? '').replace(/\s+/g, '').length;

/** Whether nothing is shown between a heading and the one that follows it, and the next that is not bare is none of its own; null for the end. */
function isBare(
  heading: Element,
  { next, following }: { readonly next: Element | null; readonly following: Element | null },
  content: Element,
): boolean {
  if (next && rankOf(next) > rankOf(heading)) return false;
  if (heading.querySelector(SHOWN) || heading.closest('li, td, th, blockquote, figure'))
    return false;
  const walker = content.ownerDocument.createTreeWalker(content);
  walker.currentNode = heading;
  for (let node = walker.nextNode(); node && node !== following; node = walker.nextNode()) {
    if (heading.contains(node)) continue;
    if (node.nodeType === 1 ? (node as Element).matches(SHOWN) : node.nodeValue?.trim())
      return false;
  }
  return true;
}

const rankOf = ({ localName }: Element): number => Number(localName[1]);

/** The length of each block of the copy, by its number. */
function lengthsIn(copy: Document): readonly number[] {
  const lengths: number[] = [];
  for (const block of copy.querySelectorAll(`[${NUMBER}]`))
    lengths[Number(block.getAttribute(NUMBER))] = (block.textContent ?? '').trim().length;
  return lengths;
}

/** Blocks of the page behind the last of an article that can have been below its last heading. */
const BELOW_END = 4;

/** Where at the end what stood below a heading ends. */
const endOf = (heading: Element, lengths: readonly number[]): number =>
  Math.min(lengths.length, Number(heading.getAttribute(NUMBER) ?? Number.NaN) + 1 + BELOW_END);

/** Whether the page has some text between a heading and the next, or a place among its blocks. */
function lostBetween(
  heading: Element,
  next: Element | number,
  lengths: readonly number[],
): boolean {
  const from = heading.getAttribute(NUMBER);
  const to = typeof next === 'number' ? String(next) : next.getAttribute(NUMBER);
  if (!from || !to || SAYS.test((heading.textContent ?? '').trim())) return false;
  const between = lengths.slice(Number(from) + 1, Number(to));
  return between.reduce((sum, length) => sum + (length ?? 0), 0) > LOST;
}
