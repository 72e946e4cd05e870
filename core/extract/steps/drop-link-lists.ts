import { fold } from '../fold';
import type { Page } from '../page';
import { isTailHeading, READ_ON } from '../phrases';

/** Items of such a list at least, and the least length of the sentence before it, in characters. */
const FEW = 3;
const SENTENCE = 80;

/** Paragraphs of a text that has such lists in its midst. */
const PARAGRAPHS = 5;

/**
 * Takes out lists of other stories between two paragraphs that announce none: each item is a label in bold type and a
 * link to a page of the same site, nothing else. What follows a colon or a heading, or stands beside code, stays.
 */
export function dropLinkLists(content: Element, { url, base }: Page): void {
  if (content.querySelector('pre') || content.querySelectorAll('p').length < PARAGRAPHS) return;
  for (const list of content.querySelectorAll('ul')) {
    const [before, after] = [list.previousElementSibling, list.nextElementSibling];
    const text = before?.localName === 'p' ? (before.textContent ?? '').trim() : '';
    if (text.length < SENTENCE || !/[.!?…”"»]$/.test(text) || after?.localName !== 'p') continue;
    const items = [...list.children];
    const isStory = (item: Element) => saysStory(item, base, url);
    if (items.length >= FEW && items.every(isStory) && areOthers(items, text)) list.remove();
  }
}

/** Whether items have one label, "Read also:", such as announce other pages, or topics that the text before does not speak of: numbered ones are its parts. */
function areOthers(items: readonly Element[], before: string): boolean {
  const said = items.map((item) => (item.querySelector('strong, b')?.textContent ?? '').trim());
  const labels = said.map(fold);
  const isTopic = (text: string) => /^[^\d]+[:：]$/.test(text) && !isIn(text, before);
  return (
    new Set(labels).size === 1 ||
    labels.every((label) => isTailHeading(label) || READ_ON.test(label)) ||
    said.every(isTopic)
  );
}

/** Whether a text has a word of a label. */
const isIn = (label: string, text: string): boolean =>
  fold(label)
    .split(' ')
    .some((word) => word.length > 2 && ` ${fold(text)} `.includes(` ${word} `));

/** Whether an item is a label and a link to another page of the site. */
function saysStory(item: Element, base: URL, url: URL): boolean {
  const label = item.querySelector(':scope > :is(strong, b)');
  const links = [...item.querySelectorAll('a[href]')];
  const href = links[0]?.getAttribute('href') ?? '';
  if (!label || links.length !== 1 || label.querySelector('a') || !URL.canParse(href, base))
    return false;
  const target = new URL(href, base);
  const rest = (item.textContent ?? '')
    .replace(label.textContent ?? '', '')
    .replace(links[0]?.textContent ?? '', '');
  const isOther = target.hostname === url.hostname && target.pathname !== url.pathname;
  return isOther && !/[\p{L}\p{N}]/u.test(rest);
}
