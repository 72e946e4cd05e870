import { MARKS } from '../copy/marks';
import { LIMITS } from '../limits';
import type { Page } from '../page';
import { toAddress } from './address';
import { unfoldNoscripts } from './noscripts';
import { isForWideScreen } from './offers';
import { isPlaceholder } from './placeholder';
import { type Source, settleSource } from './settle-source';
import { sizeOf } from './size';
import { dropStandIns } from './stand-ins';
import { TEASER_MARK, teaserTest } from './teaser';
import { foldSpace } from './text';
import { frameTitledBlocks } from './titled-blocks';
import { plainPictures } from './unusual-pictures';
import { widerTest } from './wider-shared';

/** `img`s that must share an address before it is taken for a stand-in. */
const REPEATED = 3;

/** Attributes of an `img` that later steps read, or that are the picture's own. */
const KEPT =
  /^(?:src|srcset|alt|title|width|height|class|id|style|itemprop|role|aria-.*|data-lectern-(?:width|height|natural-width)|data-(?:canonical-src|[\w-]*caption|[\w-]*title|[\w-]*credit|[\w-]*copyright|source|description|author|testid|component))$/;

/** Clones that carousels make of their slides so that they can turn round for ever. */
const SLIDE_CLONES =
  '.swiper-slide-duplicate, [class*=clone]:is(.slick-cloned, .owl-item.cloned, .splide__slide--clone, .flickity-clone, .glide__slide--clone, .bx-clone, .slide.clone, .carousel-clone)';

/**
 * Gives every picture of the copy its best real address, so that nothing after it need know of
 * lazy loading: `img src srcset alt` with absolute addresses, `picture` and custom elements made
 * plain, stand-ins filled from what the page knows. A picture without a real source is removed.
 * Teasers of other pages, mostly the greater part of a page's pictures, are only marked: they leave
 * with the last step.
 */
export function preparePictures(page: Page): void {
  const beyond = [...page.copy.querySelectorAll('img, noscript')].slice(LIMITS.pictures);
  for (const each of beyond) each.remove();
  for (const clone of [...page.copy.querySelectorAll(SLIDE_CLONES)]) clone.remove();
  dropStandIns(page.copy);
  plainPictures(page);
  frameTitledBlocks(page.copy);
  const fallbacks = unfoldNoscripts(page);
  for (const picture of page.copy.querySelectorAll('picture:not(:has(img))')) fillPicture(picture);
  const images = [...page.copy.querySelectorAll('img')];
  const repeated = repeatedAddresses(images, page.base);
  const isTeaser = teaserTest(page.base);
  const widened = widerTest(page);
  for (const image of images) {
    if (isTeaser(image)) {
      markTeaser(image);
      continue;
    }
    const fallback = fallbacks.get(image) ?? null;
    const source = settleSource(image, { base: page.base, fallback, repeated });
    if (!source) {
      dropWithoutSource(image);
      continue;
    }
    // The stand-in was none for readers of the page aloud; the picture is.
    if (fallback) for (const name of ['aria-hidden', 'role']) image.removeAttribute(name);
    if (!image.getAttribute('alt') && fallback?.getAttribute('alt'))
      image.setAttribute('alt', fallback.getAttribute('alt') ?? '');
    if (isStandIn(image.getAttribute(MARKS.source))) image.removeAttribute(MARKS.naturalWidth);
    makePlain(image, source);
    const wider = widened(source);
    if (wider) takeWider(image, wider);
  }
}

/** Gives a `picture` of sources alone, which a script would give its `img`, one of the first; one that offers nothing goes. */
function fillPicture(picture: Element): void {
  const source = picture.querySelector('source:is([srcset], [data-srcset])');
  const image = picture.ownerDocument.createElement('img');
  const offered = source?.getAttribute('srcset') || source?.getAttribute('data-srcset');
  if (!offered) {
    picture.remove();
    return;
  }
  image.setAttribute('srcset', offered);
  picture.append(image);
}

/** What a figure shows beside pictures, and characters of its words below which they are labels and buttons. */
const OTHERS =
  'img, picture, video, audio, iframe, table, pre, blockquote, svg, math, canvas, object, p, ul, ol, code, [data-lectern-embed]';
const LABELS = 60;

/** Takes out a picture that has no address, with the figure of which only labels and links are left. */
function dropWithoutSource(image: Element): void {
  const figure = image.closest('figure');
  image.remove();
  if (!figure || figure.querySelector(OTHERS)) return;
  let length = foldSpace(figure.textContent ?? '').length;
  for (const link of figure.querySelectorAll('a'))
    length -= foldSpace(link.textContent ?? '').length;
  if (length <= LABELS) figure.remove();
}

/** Whether what the browser has loaded so far is no picture: then the size it is laid out at says nothing. */
const isStandIn = (loaded: string | null): boolean =>
  loaded !== null && isPlaceholder(loaded) !== 'no';

/** The addresses that stand in several `img`s, each of which names or describes another picture. */
function repeatedAddresses(images: readonly Element[], base: URL): ReadonlySet<string> {
  const sharing = new Map<string, Element[]>();
  for (const image of images) {
    const src = image.getAttribute('src') ?? '';
    const group = sharing.get(src);
    if (group) group.push(image);
    else sharing.set(src, [image]);
  }
  const repeated = [...sharing].filter(
    ([src, group]) =>
      src !== '' && group.length >= REPEATED && new Set(group.map(saidOf)).size >= REPEATED,
  );
  return new Set(repeated.flatMap(([src]) => toAddress(src, base) ?? []));
}

/** What an `img` says of its picture beside `src`: alternative text, lazy addresses. */
const saidOf = (image: Element): string =>
  [...image.attributes]
    .filter(({ name }) => name === 'alt' || (/src|lazy|original/.test(name) && name !== 'src'))
    .map(({ value }) => value)
    .join();

function makePlain(image: Element, source: Source): void {
  for (const name of image.getAttributeNames()) {
    if (!KEPT.test(name)) image.removeAttribute(name);
  }
  image.setAttribute('src', source.src);
  if (source.srcset) image.setAttribute('srcset', source.srcset);
  else image.removeAttribute('srcset');
  takeSize(image, source);
  unwrapPicture(image);
}

/** Gives a picture the same one for a greater width; the size that the page sets it at grows with it. */
function takeWider(
  image: Element,
  { address, times }: { readonly address: string; readonly times: number },
): void {
  image.setAttribute('src', address);
  const { width, height } = sizeOf(image);
  // Small numbers are a ratio; what the page itself shows small stays so.
  if (width === null || height === null || width < SMALL) return;
  setSize(image, width * times, height * times);
}

function setSize(image: Element, width: number, height: number): void {
  image.setAttribute('width', `${Math.round(width)}`);
  image.setAttribute('height', `${Math.round(height)}`);
}

/** A `source` that has a size of its own gives it to the picture that is taken from it, as in the browser. */
function takeSize(image: Element, { src }: Source): void {
  const path = src.slice(src.indexOf('/', src.indexOf('//') + 2));
  const sources = image.closest('picture')?.querySelectorAll('source[width][height]') ?? [];
  const isTaken = (source: Element) =>
    isForWideScreen(source) && [...source.attributes].some(({ value }) => value.includes(path));
  const own = path.length > 1 ? [...sources].find(isTaken) : undefined;
  const { width, height } = own ? sizeOf(own) : { width: null, height: null };
  if (!width || !height) return;
  const wide = width >= SIZE ? width : sizeOf(image).width;
  if (wide === null) return;
  setSize(image, wide, (wide * height) / width);
}

/** Pixels from which numbers of a `source` are a size, and up to which a picture is one set small beside text. */
const SIZE = 200;
const SMALL = 300;

function markTeaser(image: Element): void {
  image.setAttribute(TEASER_MARK, '');
  unwrapPicture(image);
}

/** A `picture` goes and leaves what it holds beside its sources: some pages put the caption into it. */
function unwrapPicture(image: Element): void {
  const picture = image.closest('picture');
  for (const element of picture?.querySelectorAll('source') ?? []) element.remove();
  picture?.replaceWith(...picture.childNodes);
}
