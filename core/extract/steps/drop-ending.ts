import { fold } from '../fold';
import type { Page } from '../page';
import { type Line, linesOf } from './lines';
import { isOwnAddress, isWhoAndWhen, saysWhen } from './who-and-when';

/** Lines at the end that are looked at. */
const LAST = 5;

/** Longest line that is a link to another page, in characters, and the share of it that is. */
const MAX_LINK = 200;
const LINKED = 0.9;

/** The greatest length of all of them beside what is before: a page of links is no text with an ending. */
const MOST_LINKS = 0.3;

/** What stands in a list of notes or sources, and is one. */
const SOURCE = /^(?:[[(]?\d|https?:|doi|[↑^*†])/i;

/** What makes the lines below it part of the text, and what ends a sentence, as headlines seldom do. */
const ANNOUNCES = /[:：]$/;
const SENTENCE = /[.。]$/;

/**
 * Takes out what is left at the end of a text and belongs to its page: the day, the page's own address, links to other
 * pages that nothing announces.
 */
export function dropEnding(content: Element, page: Page): void {
  const { siteName, authors } = page.metadata;
  const names = new Set([siteName ?? '', ...authors].flatMap((name) => fold(name).split(' ')));
  const lines = linesOf(content);
  for (const { element, text } of lines.slice(-LAST)) {
    if (isOwnAddress(text, page)) element.remove();
    else if (saysWhen(fold(text)) && isWhoAndWhen(fold(text), names)) element.remove();
  }
  const left = lines.filter(({ element }) => content.contains(element));
  const last = left.findLastIndex((line) => !leadsAway(line));
  const before = left[last];
  if (!before || ANNOUNCES.test(before.text) || /^h[1-6]$/.test(before.element.localName)) return;
  const links = left.slice(last + 1);
  if (lengthOf(links) > lengthOf(left.slice(0, last + 1)) * MOST_LINKS) return;
  if (links.filter(({ text }) => SENTENCE.test(text)).length * 2 >= links.length) return;
  for (const { element } of links) element.remove();
}

const lengthOf = (lines: readonly Line[]): number =>
  lines.reduce((sum, { text }) => sum + text.length, 0);

/** Whether a line is a link to another page and nothing else, and no note. */
function leadsAway({ element, text }: Line): boolean {
  if (text.length > MAX_LINK || SOURCE.test(text) || element.closest('ol, blockquote'))
    return false;
  const links = element.querySelectorAll('a[href]:not([href^="#"])');
  const linked = [...links].reduce((sum, link) => sum + (link.textContent ?? '').trim().length, 0);
  const isWithin = element.closest('a[href]:not([href^="#"])') !== null;
  return isWithin || linked >= text.length * LINKED;
}
