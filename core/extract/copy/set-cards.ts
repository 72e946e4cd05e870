import { displayHost } from '../../sanitize/host';
import { plainText } from '../../sanitize/text';
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
  player.replaceWith(cardOf(player.ownerDocument, address, title));
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
  const links = [...post.querySelectorAll('a')];
  const whose = links.findLast(({ textContent }) => textContent?.includes('@'))?.textContent ?? '';
  const line = post.ownerDocument.createElement('p');
  line.append(cardOf(post.ownerDocument, address, whose.trim()));
  post.replaceWith(line);
}

const sourceOf = (player: Element): string =>
  player.getAttribute('src') ||
  player.getAttribute('data-src') ||
  player.querySelector('source')?.getAttribute('src') ||
  '';
