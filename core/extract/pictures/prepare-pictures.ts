import { type Page, remove } from '../page';
import { toAddress } from './address';
import { unfoldNoscripts } from './noscripts';
import { type Source, settleSource } from './settle-source';
import { plainPictures } from './unusual-pictures';

/** `img`s that must share an address before it is taken for a stand-in. */
const REPEATED = 3;

/** Attributes of an `img` that later steps read, or that are the picture's own. */
const KEPT =
  /^(?:src|srcset|alt|title|width|height|class|id|style|itemprop|role|aria-.*|data-lectern-(?:width|height)|data-(?:[\w-]*caption|[\w-]*title|[\w-]*credit|[\w-]*copyright|source|description|author|testid|component))$/;

/** Clones that carousels make of their slides so that they can turn round for ever. */
const SLIDE_CLONES =
  '.slick-cloned, .swiper-slide-duplicate, .owl-item.cloned, .splide__slide--clone, .flickity-clone, .glide__slide--clone, .bx-clone, .slide.clone, .carousel-clone';

/**
 * Gives every picture of the copy its best real address, so that nothing after it need know of
 * lazy loading: `img src srcset alt` with absolute addresses, `picture` and custom elements made
 * plain, stand-ins filled from what the page knows. A picture without a real source is removed.
 */
export function preparePictures(page: Page): void {
  for (const clone of [...page.copy.querySelectorAll(SLIDE_CLONES)])
    remove(page, clone, 'duplicate');
  plainPictures(page);
  const fallbacks = unfoldNoscripts(page);
  const images = [...page.copy.querySelectorAll('img')];
  const repeated = repeatedAddresses(images, page.base);
  for (const image of images) {
    const fallback = fallbacks.get(image) ?? null;
    const source = settleSource(image, { base: page.base, fallback, repeated });
    if (!source) {
      remove(page, image, 'empty');
      continue;
    }
    if (!image.getAttribute('alt') && fallback?.getAttribute('alt'))
      image.setAttribute('alt', fallback.getAttribute('alt') ?? '');
    makePlain(image, source);
  }
}

/** The addresses that stand in several `img`s, each of which names or describes another picture. */
function repeatedAddresses(images: readonly Element[], base: URL): ReadonlySet<string> {
  const named = new Map<string, Set<string>>();
  for (const image of images) {
    const address = toAddress(image.getAttribute('src'), base);
    const others = [...image.attributes].filter(
      ({ name }) => /src|lazy|original/.test(name) && name !== 'src',
    );
    if (!address) continue;
    const set = named.get(address) ?? new Set();
    named.set(
      address,
      set.add([image.getAttribute('alt'), ...others.map(({ value }) => value)].join()),
    );
  }
  return new Set([...named].filter(([, set]) => set.size >= REPEATED).map(([address]) => address));
}

function makePlain(image: Element, source: Source): void {
  for (const { name } of [...image.attributes]) {
    if (!KEPT.test(name)) image.removeAttribute(name);
  }
  image.setAttribute('src', source.src);
  if (source.srcset) image.setAttribute('srcset', source.srcset);
  else image.removeAttribute('srcset');
  // Some pages put the caption inside the `picture`.
  const picture = image.closest('picture');
  for (const element of picture?.querySelectorAll('source') ?? []) element.remove();
  picture?.replaceWith(...picture.childNodes);
}
