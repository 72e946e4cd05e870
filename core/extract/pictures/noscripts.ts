import type { Page } from '../page';
import { parseMarkup } from '../parse-markup';
import { toAddress } from './address';
import { isSamePicture } from './identity';
import { isPlaceholder } from './placeholder';
import { sizeOf } from './size';
import { textWithin } from './text';

/** A picture, AMP's included. */
const IMAGE = 'img, amp-img';

/** Attributes taken over from a picture in a `noscript`; nothing else of it is. */
const KEPT = ['src', 'srcset', 'alt', 'width', 'height', 'data-src', 'data-srcset', 'title'];

/**
 * Takes the pictures out of every `noscript` of the copy and removes it. A picture that is the
 * fallback of an `img` beside it is returned under that `img`; any other takes the `noscript`'s
 * place. The content is text where scripts run and nodes where they do not: text is parsed by an
 * inert document, in which nothing loads or runs.
 */
export function unfoldNoscripts(page: Page): Map<Element, Element> {
  const fallbacks = new Map<Element, Element>();
  for (const noscript of [...page.copy.querySelectorAll('noscript')]) {
    const pictures = picturesOf(noscript, page);
    const beside = imageBeside(noscript);
    for (const picture of pictures) {
      if (beside && pictures.length === 1 && isFallbackOf(picture, beside, page.base)) {
        fallbacks.set(beside, picture);
      } else if (page.copy.body?.contains(noscript)) noscript.before(picture);
    }
    noscript.remove();
  }
  return fallbacks;
}

function picturesOf(noscript: Element, page: Page): Element[] {
  const text = noscript.textContent ?? '';
  const root = /<(?:img|picture|amp-img)\b/i.test(text) ? parseMarkup(text) : noscript;
  return [...root.querySelectorAll(IMAGE)]
    .filter(isNoTracker)
    .map((image) => copyOf(image, page.copy));
}

/** Fallbacks are mostly counters: one pixel, or hidden. */
function isNoTracker(image: Element): boolean {
  const { width, height } = sizeOf(image);
  const style = image.getAttribute('style') ?? '';
  return (
    !(width !== null && width <= 2) &&
    !(height !== null && height <= 2) &&
    !/display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
  );
}

function copyOf(image: Element, document: Document): Element {
  const copy = document.createElement('img');
  for (const name of KEPT) {
    const value = image.getAttribute(name);
    if (value !== null) copy.setAttribute(name, value);
  }
  return copy;
}

/** Longest text of a wrapper of one picture, in characters; in a longer one a text has pictures. */
const MAX_CAPTION = 300;

/**
 * The picture just before or after, or the only one in the same wrapper. What stands in a box of its own beside is
 * asked last: it may hold only the room that the picture takes.
 */
function imageBeside(noscript: Element): Element | null {
  const beside = [noscript.previousElementSibling, noscript.nextElementSibling];
  const image = beside.find((sibling) => sibling?.matches(IMAGE));
  if (image) return image;
  for (const sibling of beside) {
    const inside = sibling && sibling.localName !== 'noscript' ? imagesIn(sibling)[0] : null;
    if (inside) return inside;
  }
  const wrapper = noscript.parentElement;
  const images = wrapper && textWithin(wrapper, MAX_CAPTION) !== null ? imagesIn(wrapper) : [];
  return images.length === 1 ? (images[0] ?? null) : null;
}

/** The pictures in an element, itself included, those in other `noscript`s left out. */
const imagesIn = (element: Element): Element[] =>
  (element.matches(IMAGE) ? [element] : [...element.querySelectorAll(IMAGE)]).filter(
    (image) => !image.closest('noscript'),
  );

function isFallbackOf(picture: Element, image: Element, base: URL): boolean {
  const shown = toAddress(image.getAttribute('src'), base);
  const stored = toAddress(picture.getAttribute('src'), base);
  if (!shown || !stored || isPlaceholder(shown) !== 'no') return true;
  return isSamePicture(shown, stored) || picture.getAttribute('alt') === image.getAttribute('alt');
}
