import { displayHost } from '../../sanitize/host';
import { plainText } from '../../sanitize/text';
import { hasOwnText } from '../own-text';
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
  const cards = [...root.querySelectorAll(`iframe, ${FILM}`)].map((player) =>
    replacePlayer(player, base),
  );
  for (const post of root.querySelectorAll(POST)) replacePost(post);
  for (const card of cards) if (card) freeCard(card);
}

/** A player becomes a link to what it plays; every other frame leaves, for which null is given. */
function replacePlayer(player: Element, base: URL | null): Element | null {
  const source = sourceOf(player);
  const address = URL.canParse(source, base ?? undefined)
    ? new URL(source, base ?? undefined)
    : null;
  if (!address || !/^https?:$/.test(address.protocol) || !player.matches(`${PLAYER}, ${FILM}`)) {
    if (player.matches('iframe')) player.remove();
    return null;
  }
  const title = player.getAttribute('title') || player.getAttribute('aria-label') || '';
  const card = cardOf(player.ownerDocument, address, title);
  player.replaceWith(card);
  return card;
}

/** What holds players and nothing else, and what else it would not be. */
const BOX = 'div, span, center, section';
const OTHERS = 'img, picture, video, audio, table, form, svg, hr, [id], a[name]';
/** What holds words, and no paragraph. */
const WORDS = 'p, h1, h2, h3, h4, h5, h6, summary, dt, figcaption, caption';

/** Players that one box is made for at most. */
const MOST = 40;

/** Puts cards in the place of the boxes made for their players: parsers take a box with nothing in it but links for a menu. */
function freeCard(card: Element): void {
  let box = card;
  let cards = [card];
  for (let outer = box.parentElement; outer?.matches(BOX); outer = outer.parentElement) {
    // Of more than a box for players the cards are not counted.
    if (outer.childElementCount > MOST) break;
    const inside = [...outer.querySelectorAll(`[${MARKS.embed}]`)];
    const said = inside.reduce((sum, { textContent }) => sum + (textContent ?? '').length + 1, 0);
    const isMore = inside.length > MOST || outer.id !== '' || outer.querySelector(OTHERS) !== null;
    if (isMore || textWithin(outer, said) === null) break;
    box = outer;
    cards = inside;
  }
  if (box === card) return;
  const around = box.parentElement;
  // A box parts a text that stands around it bare; an element of a line goes on with it.
  const isInLine =
    around !== null &&
    (around.closest(WORDS) !== null || (box.localName === 'span' && hasOwnText(around)));
  box.replaceWith(...(isInLine ? cards : cards.map(lineOf)));
}

function lineOf(card: Element): Element {
  const line = card.ownerDocument.createElement('p');
  line.append(card);
  return line;
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
  const line = lineOf(cardOf(document, address, whoseOf(post, address)));
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
