import { fold } from '../fold';
import { isTailHeading, READ_ON } from '../phrases';
import { creditTail } from './credit';
import { foldText, textWithin } from './text';
import { namesOf, wordTest } from './words';

/**
 * Mark of a picture that is a teaser. It stays in the copy until the end: blocks of teasers are told
 * from text by their many pictures.
 */
export const TEASER_MARK = 'data-lectern-teaser';

/** Characters of a link's text from which it is a headline rather than a label. */
const HEADLINE_LENGTH = 15;
/** Levels above a picture at which its card may stand. */
const CARD_LEVELS = 5;
/** Longest text of a card, in characters. */
const MAX_CARD_TEXT = 500;
/** Links in a card: headline, picture, category, author, and some more. */
const MAX_CARD_LINKS = 12;
/** Share of a card's text that leads to one other page: more than any caption with a link in it. */
const LINKED_SHARE = 0.8;

/** Longest text of a card beside its linked heading, in characters: category, author, date. */
const MAX_CARD_REST = 160;

/** The same beside a headline in bold type: the name of a paper. */
const MAX_PAPER = 40;

/** Pages that show one picture with its caption: a link to them is no teaser. */
export const PHOTO_PAGE =
  /photo|foto|bild|galler|galerie|galeria|image|picture|media|attachment|file:|slideshow|lightbox/i;

/** Names of cards that announce other pages. */
const TEASER_WORDS: readonly string[] = [
  // English and German systems
  'teaser*, *teaser, related*, recommend*, recirc*, readmore, read more, read also',
  'more stories, story card, article card, promo, upnext, up next, see also',
  // The same in other languages
  'lire aussi, leer mas, lee tambien, relacionad*, leia mais, leggi anche, lees ook',
  'les ogsa, czytaj, empfehlung*',
];
const saysTeaser = wordTest(TEASER_WORDS);

/**
 * A test for the pictures of one page: whether a picture is the teaser of another page. Its link
 * also carries a headline; or its card holds a worded link to the same page, is nearly all one link
 * to another page, or is named a teaser and links to another page. A picture with a `figcaption` is
 * none. Cards share their boxes: each box is read once.
 */
export function teaserTest(base: URL): (image: Element) => boolean {
  const texts = new Map<Element, string | null>();
  const textOf = (element: Element): string | null => {
    const known = texts.get(element);
    if (known !== undefined) return known;
    const text = textWithin(element, MAX_CARD_TEXT);
    texts.set(element, text);
    return text;
  };
  return (image) => {
    const link = image.closest('a[href]');
    const target = link ? otherPage(link, base) : null;
    const figcaption = image.closest('figure')?.querySelector('figcaption');
    const words = link ? textOf(link) : null;
    if (link && target && isHeadline(words)) {
      const isCaptioned = figcaption || creditTail(words ?? '') !== null;
      return !(isCaptioned && PHOTO_PAGE.test(target));
    }
    return !figcaption && isInCard({ start: link ?? image, link, target, base, textOf });
  };
}

/** A picture's link, where it leads, and what its card is read with. */
interface Own {
  readonly start: Element;
  readonly link: Element | null;
  readonly target: string | null;
  readonly base: URL;
  readonly textOf: (element: Element) => string | null;
}

function isInCard(own: Own): boolean {
  let card = own.start.parentElement;
  for (let level = 0; card && level < CARD_LEVELS; level += 1) {
    const text = card.matches('body, main') ? null : own.textOf(card);
    if (text === null) return false;
    const links = text === '' ? [] : [...card.querySelectorAll('a[href]')];
    if (links.length > MAX_CARD_LINKS) return false;
    if (links.some((link) => announces(link, card, text, own))) return true;
    card = card.parentElement;
  }
  return false;
}

/** What a link is called that names who made the picture, and leads to them. */
const MAKER = /(?:credit|attribution|photographer|copyright)/i;

/** Whether a link makes a teaser of the card it stands in. */
function announces(other: Element, card: Element | null, text: string, own: Own): boolean {
  const { link, target, base, textOf } = own;
  const worded = textOf(other);
  if (other === link || !isHeadline(worded) || isFileName(worded)) return false;
  if (MAKER.test(other.getAttribute('class') ?? '')) return false;
  const page = otherPage(other, base);
  if (page === null) return false;
  if (page === target || (card && saysTeaser(namesOf(card)))) return true;
  const rest = text.length - (worded?.length ?? 0);
  if (rest <= (isHeading(other) ? MAX_CARD_REST : isBold(other) ? MAX_PAPER : -1)) return true;
  const before = text.slice(0, Math.max(0, text.indexOf(worded ?? text)));
  if (rest <= MAX_CARD_REST && startsTeaser(fold(before))) return true;
  return (
    target === null &&
    foldText(worded ?? '').length >= foldText(text).length * LINKED_SHARE &&
    !(card && isAmongWords(card))
  );
}

/** Characters on either side of an inline box from which it stands in a paragraph. */
const AMONG = 40;

/** Whether a box stands within a paragraph of text: cards are blocks. */
const isAmongWords = (box: Element): boolean =>
  box.localName === 'span' &&
  [box.previousSibling, box.nextSibling].every(
    (node) => node?.nodeType === 3 && (node.nodeValue ?? '').trim().length >= AMONG,
  );

/** The name of a picture's file, which links to the page of the picture; a system's own heading above it. */
const isFileName = (text: string | null): boolean =>
  /^\S+\.(?:jpe?g|png|webp|gif|avif|svg)$/i.test(text?.trim() ?? '');

const startsTeaser = (label: string): boolean => isTailHeading(label) || READ_ON.test(label);

/** A linked heading, with no more than a line of who and when beside it, is a teaser's; a list's entry has more to say. */
const isHeading = (link: Element): boolean =>
  (link.closest('h2, h3, h4, h5, h6') ?? link.querySelector('h2, h3, h4, h5, h6')) !== null;

const isBold = (link: Element): boolean =>
  (link.closest('strong, b') ?? link.querySelector('strong, b')) !== null;

/** The page a link leads to, without its fragment and query; null for this page, pictures and other schemes. */
export function otherPage(link: Element, base: URL): string | null {
  try {
    const url = new URL(link.getAttribute('href') ?? '', base);
    if (!/^https?:$/.test(url.protocol) || /\.(?:jpe?g|png|webp|gif|avif|svg)$/i.test(url.pathname))
      return null;
    const page = url.host + url.pathname;
    return page === base.host + base.pathname ? null : page;
  } catch {
    return null;
  }
}

const isHeadline = (text: string | null): boolean =>
  text === null || text.length >= HEADLINE_LENGTH;
