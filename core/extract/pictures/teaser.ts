import { foldText, textWithin } from './text';
import { namesOf, type WordRow, wordPattern } from './words';

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
/** Share of a card's text that leads to one other page: more than any caption with a link in it. */
const LINKED_SHARE = 0.8;

/** Longest text of a card beside its linked heading, in characters: category, author, date. */
const MAX_CARD_REST = 160;

/** Pages that show one picture with its caption: a link to them is no teaser. */
const PHOTO_PAGE =
  /photo|foto|bild|galler|galerie|galeria|image|picture|media|attachment|file:|slideshow|lightbox/i;

/** Names of cards that announce other pages. */
const TEASER_WORDS: readonly WordRow[] = [
  {
    words: [
      'teaser*',
      '*teaser',
      'related*',
      'recommend*',
      'recirc*',
      'readmore',
      'read more',
      'read also',
      'more stories',
      'story card',
      'article card',
      'promo',
      'upnext',
      'up next',
      'see also',
    ],
    reason: 'English and German systems',
  },
  {
    words: [
      'lire aussi',
      'leer mas',
      'lee tambien',
      'relacionad*',
      'leia mais',
      'leggi anche',
      'lees ook',
      'les ogsa',
      'czytaj',
      'empfehlung*',
    ],
    reason: 'the same in other languages',
  },
];
const TEASER = wordPattern(TEASER_WORDS);

/**
 * Whether a picture is the teaser of another page: its link also carries a headline; or its card
 * holds a worded link to the same page, is nearly all one link to another page, or is named a
 * teaser and links to another page. A picture with a `figcaption` is none. Linear in the size of
 * the card.
 */
export function isTeaser(image: Element, base: URL): boolean {
  const link = image.closest('a[href]');
  const target = link ? otherPage(link, base) : null;
  const figcaption = image.closest('figure')?.querySelector('figcaption');
  if (link && target && isHeadline(link)) return !(figcaption && PHOTO_PAGE.test(target));
  if (figcaption) return false;
  let card = (link ?? image).parentElement;
  for (let level = 0; card && level < CARD_LEVELS; level += 1) {
    const text = card.matches('body, main') ? null : textWithin(card, MAX_CARD_TEXT);
    if (text === null) return false;
    if (text !== '' && isCard(card, text, { link, target, base })) return true;
    card = card.parentElement;
  }
  return false;
}

interface Own {
  readonly link: Element | null;
  readonly target: string | null;
  readonly base: URL;
}

function isCard(card: Element, text: string, { link, target, base }: Own): boolean {
  for (const other of card.getElementsByTagName('a')) {
    if (other === link || !isHeadline(other)) continue;
    const page = otherPage(other, base);
    if (page === null) continue;
    if (page === target || TEASER.test(namesOf(card)) || isTitleOfCard(other, text)) return true;
    const isOneTarget = target === null || page === target;
    if (
      isOneTarget &&
      foldText(other.textContent ?? '').length >= foldText(text).length * LINKED_SHARE
    )
      return true;
  }
  return false;
}

/** A linked heading with a line of who and when beside it; a list's entry has more to say. */
const isTitleOfCard = (link: Element, text: string): boolean =>
  (link.closest('h2, h3, h4, h5, h6') ?? link.querySelector('h2, h3, h4, h5, h6')) !== null &&
  text.length - (textWithin(link, MAX_CARD_TEXT)?.length ?? 0) <= MAX_CARD_REST;

/** The page a link leads to, without its fragment and query; null for this page, pictures and other schemes. */
function otherPage(link: Element, base: URL): string | null {
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

const isHeadline = (link: Element): boolean => {
  const text = textWithin(link, MAX_CARD_TEXT);
  return text === null || text.length >= HEADLINE_LENGTH;
};
