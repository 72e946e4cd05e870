import { fold } from '../fold';
import { follows } from '../nodes';
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
 * Takes out what is left at the end of a text and belongs to its page: the day, the page's own address, what it is filed
 * under, links to other pages that nothing announces.
 */
export function dropEnding(content: Element, page: Page): void {
  const { siteName, authors } = page.metadata;
  const names = new Set([siteName ?? '', ...authors].flatMap((name) => fold(name).split(' ')));
  const lines = linesOf(content);
  for (const { element, text } of lines.slice(-LAST)) {
    if (isOwnAddress(text, page)) element.remove();
    else if (isFiled(element, text)) element.remove();
    else if (saysWhen(fold(text)) && isWhoAndWhen(fold(text), names)) element.remove();
  }
  const end = lines.at(-1);
  if (end && lines.length > 1 && isLeftOver(end) && !isAboveShown(end.element, content))
    end.element.remove();
  const left = lines.filter(({ element }) => content.contains(element));
  const last = left.findLastIndex((line) => !leadsAway(line));
  const before = left[last];
  if (!before || ANNOUNCES.test(before.text) || /^h[1-6]$/.test(before.element.localName)) return;
  const links = left.slice(last + 1);
  if (lengthOf(links) > lengthOf(left.slice(0, last + 1)) * MOST_LINKS) return;
  if (links.filter(({ text }) => SENTENCE.test(text)).length * 2 >= links.length) return;
  for (const { element } of links) element.remove();
}

/** What is left at the end of what it announced, and the letters by which editors sign: "Source:", "(dmk)". */
const LEFT = /^(?:\p{L}+(?: \p{L}+){0,2} ?[:：]|\((?!fin|end|ende)\p{Ll}{2,4}\))$/u;
const MAX_LEFT = 30;
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{8}/u;

const isLeftOver = ({ text }: Line): boolean =>
  text.length <= MAX_LEFT && LEFT.test(text) && !WIDE.test(text);

/** Whether something is shown behind a line that announces it. */
const isAboveShown = (line: Element, content: Element): boolean =>
  !content.contains(line) ||
  [...content.querySelectorAll('img, table, pre, math, [data-lectern-embed]')].some((shown) =>
    follows(shown, line),
  );

/** What stands before the names under which a text is filed. */
const FILED =
  /^(?:tags?|tagged(?: with| as)?|labels|topics?|filed under|posted in|categor(?:y|ies)|schlagw(?:ort|orte|örter)|stichwort\w*|kategorien?|abgelegt unter|mots[- ]clés|étiquettes|catégories?|etiquetas|categorías?|categorias?|temas|categorie|trefwoorden|tagi|теги|метки|рубрик[аи]|タグ|标签|標籤)\s*[:：]/i;

/** Addresses of what is filed under a word. */
const FILE =
  /[/?&](?:t|tags?|tagged|categor\w*|kategori\w*|cat|topics?|subjects?|keywords?|labels?|schlagw\w*|stichw\w*|them[ae]\w*|etiquetas?|mots?-cles?|archives?|search|rubri\w*)(?:[/=?]|$)/i;

/** Whether a line names what a text is filed under: a label, and nothing but links behind it. */
function isFiled(element: Element, text: string): boolean {
  const label = FILED.exec(text)?.[0];
  if (!label || text.length > MAX_LINK) return false;
  const links = [...element.querySelectorAll('a')];
  if (
    !links.some((link) => link.matches('[rel~=tag]') || FILE.test(link.getAttribute('href') ?? ''))
  )
    return false;
  const names = links.map((link) => (link.textContent ?? '').trim());
  const rest = names.reduce((left, name) => left.replace(name, ''), text.slice(label.length));
  return names.length > 0 && !/[\p{L}\p{N}]/u.test(rest);
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
