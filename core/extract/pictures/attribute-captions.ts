import { parseMarkup } from '../parse-markup';
import type { Piece } from './pieces';
import { foldSpace } from './text';

/** Longest caption in an attribute, in characters. */
const MAX_LENGTH = 500;
/** Shortest caption beside a picture that an attribute points at. */
const MIN_LENGTH = 8;

const textOf = (element: Element | null): string | null =>
  element && foldSpace(element.textContent ?? '');

const CAPTION_ATTRIBUTES = [
  'data-caption',
  'data-image-caption',
  'data-c-caption',
  'data-lightbox-caption',
  'data-sub-html',
  'data-description',
  'caption',
];
/** A lightbox's link says its caption in these; elsewhere they hold anything. */
const LIGHTBOX_TITLES = ['data-title', 'data-lightbox-title'];
const LIGHTBOX =
  '[data-lightbox], [data-fancybox], [data-gallery], [rel*=lightbox], [rel*=prettyphoto i], [class*=lightbox], [class*=fancybox]';
const CREDIT_ATTRIBUTES = [
  'data-credit',
  'data-image-credit',
  'data-c-credit',
  'data-copyright',
  'data-photographer',
  'data-source',
  'data-author',
];

/**
 * What attributes of a picture and of the links and wrappers around it say of it, as pieces:
 * `aria-describedby`, `data-caption`, a lightbox's title. Empty when they say nothing. Alternative
 * text and tool tips are never taken: they describe a picture, they do not caption it.
 */
export function attributePieces(image: Element, unit: Element): Piece[] {
  const holders = holdersOf(image, unit);
  const caption =
    textOf(describing(image, unit)) ??
    attribute(holders, CAPTION_ATTRIBUTES) ??
    attribute(
      holders.filter((holder) => holder.matches(LIGHTBOX)),
      LIGHTBOX_TITLES,
    );
  if (!caption) return [];
  const credit = attribute(holders, CREDIT_ATTRIBUTES);
  return [
    piece(image.ownerDocument, caption, 'caption'),
    ...(credit && !/^https?:/.test(credit) && !caption.includes(credit)
      ? [piece(image.ownerDocument, credit, 'credit')]
      : []),
  ];
}

/** What says in an attribute, beside a picture, what is said of it. */
const BESIDE = '[caption], [data-caption], [data-c-caption]';

function holdersOf(image: Element, unit: Element): Element[] {
  const holders: Element[] = [];
  for (let element: Element | null = image; element; element = element.parentElement) {
    holders.push(element);
    if (element === unit) break;
  }
  return [...holders, ...[...unit.querySelectorAll(BESIDE)].slice(0, 3)];
}

/** The element that `aria-describedby` or `aria-labelledby` points at, when it has the length of a caption. */
export function describing(image: Element, unit: Element): Element | null {
  for (const holder of holdersOf(image, unit)) {
    const ids = `${holder.getAttribute('aria-describedby') ?? ''} ${holder.getAttribute('aria-labelledby') ?? ''}`;
    for (const id of ids.trim().split(/\s+/)) {
      const target = id === '' ? null : holder.ownerDocument.getElementById(id);
      if (!target || target.contains(holder) || /^h[1-6]$/.test(target.localName)) continue;
      const { length } = textOf(target) ?? '';
      if (length >= MIN_LENGTH && length <= MAX_LENGTH) return target;
    }
  }
  return null;
}

function attribute(holders: readonly Element[], names: readonly string[]): string | null {
  for (const holder of holders) {
    for (const name of names) {
      const text = plain(holder.getAttribute(name) ?? '');
      if (
        text.length >= 3 &&
        text.length <= MAX_LENGTH &&
        !/^(?:true|false|null|\d+|[{[#.].*|\S*[/_]\S*)$/.test(text)
      )
        return text;
    }
  }
  return null;
}

/** Attributes often hold a caption as HTML; an inert document reads it. */
const plain = (value: string): string =>
  foldSpace(/[<&]/.test(value) ? (parseMarkup(value).body.textContent ?? '') : value);

const piece = (document: Document, text: string, kind: 'caption' | 'credit'): Piece => ({
  nodes: [document.createTextNode(text)],
  text,
  kind,
  linked: false,
  small: false,
});
