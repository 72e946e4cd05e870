import { fold } from '../fold';
import { isTailHeading, READ_ON, SEE_ALSO } from '../phrases';
import { isOwnLine } from '../pictures/frame';

/** How much of a line that leads to another page is the link. */
export const LINKED = 0.8;

/** Whether a line is words such as "Read more:" and a link, whichever of them holds the words. */
export function readsOn(line: Element): boolean {
  const text = line.textContent ?? '';
  const [label = ''] = text.split(/[:|»]/, 1);
  return (
    linkedLength(line) > (text.length - label.length) * LINKED &&
    (isTailHeading(fold(label)) ||
      READ_ON.test(fold(label)) ||
      (SEE_ALSO.test(fold(label)) && namesStories(line) && !line.closest('li'))) &&
    isOwnBlock(line)
  );
}

/** Words of a headline, on average: entries of a work of reference have fewer. */
const HEADLINE = 5;

/** How entries of works of reference and manuals are called, whatever their length, and where they are. */
const ENTRY =
  /^(?:lists?|history|index|glossary|geography|outline|timeline|how to|liste|geschichte|histoire|chronologie|lista|hist[oó]ria|storia|cronologia)\b/i;
const REFERENCE = /\/(?:wiki|docs?|documentation|manual|reference|glossary)\//i;

/** Whether the links of an element have the length of headlines, and none is an entry of a work of reference. */
export function namesStories(element: Element): boolean {
  const links = [...element.querySelectorAll('a[href]:not([href^="#"])')];
  const isEntry = (link: Element) =>
    ENTRY.test((link.textContent ?? '').trim()) || REFERENCE.test(link.getAttribute('href') ?? '');
  if (links.filter(isEntry).length > links.length / 2) return false;
  const words = links.flatMap(({ textContent }) => (textContent ?? '').trim().split(/\s+/));
  return links.length > 0 && words.length >= links.length * HEADLINE;
}

/** Characters of links to other pages in an element. */
export const linkedLength = (element: Element): number =>
  [...element.querySelectorAll('a:not([href^="#"])')].reduce(
    (sum, { textContent }) => sum + (textContent ?? '').length,
    0,
  );

/** Inline elements are lines only when nothing stands beside them, nor beside those that they are in. */
export function isOwnBlock(line: Element): boolean {
  let at: Element | null = line;
  for (; at && /^(?:span|strong|b|a|small|em|i|u|font)$/.test(at.localName); at = at.parentElement)
    if (!isOwnLine(at)) return false;
  return true;
}
