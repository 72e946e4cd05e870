import { displayHost } from '../../sanitize/host';
import { plainText } from '../../sanitize/text';
import { textWithin } from '../pictures/text';
import { FILM, PLAYER } from './left-out';
import { MARKS } from './marks';

/** Longest title of a frame that is kept, in characters. */
const MAX_TITLE = 200;

/** Posts of other sites that their script would draw: what stands there until then says no more than whose they are. */
const POST = 'blockquote:is([data-instgrm-permalink], .tiktok-embed[cite])';

/**
 * Puts cards in the place of what would load from other places: a player becomes a link to what it plays, a post one to
 * where it stands; every other frame leaves. `base` is what the addresses of frames start from.
 */
export function setCards(root: Element, base: URL | null): void {
  for (const player of root.querySelectorAll(`iframe, ${FILM}`)) replacePlayer(player, base);
  for (const post of root.querySelectorAll(POST)) replacePost(post);
}

/** A player becomes a link to what it plays; every other frame leaves. */
function replacePlayer(player: Element, base: URL | null): void {
  const source = sourceOf(player);
  const address = URL.canParse(source, base ?? undefined)
    ? new URL(source, base ?? undefined)
    : null;
  if (!address || !/^https?:$/.test(address.protocol) || !player.matches(`${PLAYER}, ${FILM}`)) {
    if (player.matches('iframe')) player.remove();
    return;
  }
  const title = player.getAttribute('title') || player.getAttribute('aria-label') || '';
  const card = cardOf(player.ownerDocument, address, title);
  player.replaceWith(card);
  freeCard(card);
}

/** What holds a player and nothing else, and what else it would not be. */
const BOX = 'div, span, center, section';
const OTHERS = 'img, picture, video, audio, table, form, svg';

/** Puts a card in the place of the boxes made for its player: parsers take a box with nothing in it but a link for a menu. */
function freeCard(card: Element): void {
  const said = (card.textContent ?? '').trim();
  let box = card;
  for (let outer = box.parentElement; outer?.matches(BOX); outer = outer.parentElement) {
    if (textWithin(outer, said.length) === null || outer.querySelector(OTHERS)) break;
    if (outer.querySelectorAll(`[${MARKS.embed}]`).length > 1) break;
    box = outer;
  }
  if (box === card) return;
  if (box.parentElement?.closest('p')) {
    box.replaceWith(card);
    return;
  }
  const line = card.ownerDocument.createElement('p');
  line.append(card);
  box.replaceWith(line);
}

/** A link that stands for what would load from another place. */
function cardOf(document: Document, address: URL, title: string): Element {
  const link = document.createElement('a');
  link.textContent = plainText(title, MAX_TITLE) || displayHost(address);
  link.setAttribute('href', address.href);
  link.setAttribute(MARKS.embed, '');
  return link;
}

/** Puts a card in the place of a post that only its script would show. */
function replacePost(post: Element): void {
  const source = post.getAttribute('data-instgrm-permalink') || post.getAttribute('cite') || '';
  const address = URL.canParse(source) ? new URL(source) : null;
  if (!address || !/^https?:$/.test(address.protocol)) return;
  address.search = '';
  const document = post.ownerDocument;
  const line = document.createElement('p');
  line.append(cardOf(document, address, whoseOf(post, address)));
  // What it says stays, where a page has it.
  const said = wordsOf(post);
  if (said.length > MIN_SAID) {
    const quote = document.createElement('blockquote');
    quote.append(document.createElement('p'));
    quote.firstElementChild?.append(said);
    post.before(quote);
  }
  post.replaceWith(line);
}

/** Characters of what a post says from which it is said here. */
const MIN_SAID = 40;

/** What such a post says of itself until its script comes. */
const BOILERPLATE = /view (?:this|more) (?:post|profile) on instagram|a post shared by|♬/i;

/** The words of a post, without what its site adds. */
const wordsOf = (post: Element): string =>
  [...post.querySelectorAll('p')]
    .map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '' && !BOILERPLATE.test(text))
    .join(' ');

/** Whose a post is: by its address, by a name in brackets, by a link; '' where nothing says it. */
function whoseOf(post: Element, { pathname }: URL): string {
  const [inAddress] = /@[\w.-]+/.exec(pathname) ?? [];
  const [, inBrackets] = /\((@[\w.]+)\)/.exec(post.textContent ?? '') ?? [];
  const links = [...post.querySelectorAll('a')].map(({ textContent }) => textContent ?? '');
  const inLink = links.findLast((text) => text.includes('@') && !text.includes('♬'));
  return (inAddress ?? inBrackets ?? inLink ?? '').trim();
}

const sourceOf = (player: Element): string =>
  player.getAttribute('src') ||
  player.getAttribute('data-src') ||
  player.querySelector('source')?.getAttribute('src') ||
  '';
