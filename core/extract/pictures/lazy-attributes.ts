/** Attributes that hold a `srcset`, the first believed most. */
export const SET_ATTRIBUTES: readonly string[] = [
  // Lazy loaders: copied into srcset when the picture comes into view
  'data-srcset, data-lazy-srcset, data-lazyload-srcset, data-original-set',
  'data-srcset-lazy, data-bgset, data-flickity-lazyload-srcset, data-lazyimage-srcset',
  'data-src-set',
  // The standard; an inline preview in it is recognised as such
  'srcset',
];

/** Attributes of lazy loaders that hold one address, the first believed most; believed more than `src`. */
export const LAZY_ATTRIBUTES: readonly string[] = [
  // Lazy loaders: copied into src when the picture comes into view
  'data-src, data-lazy-src, data-lazy, data-lazyload, data-original, data-original-src',
  'data-echo, data-ll-src, data-lazy-img, data-defer-src, data-delayed-url',
  'data-flickity-lazyload, data-lazyimage-src, data-img-src, data-image-src',
  'data-real-src, data-actualsrc, data-srcs',
  'data-highsrc, data-high-src, data-highres, data-high-res-src',
];

/** Attributes that hold the address of the picture in full; believed less than `src`. */
export const FULL_ATTRIBUTES: readonly string[] = [
  // The same picture in full, for a zoom or a pin: often too heavy, so last
  'data-full-src, data-fullsrc, data-large-file, data-orig-file, data-original-url',
  'data-hi-res-src, data-hires, data-large_image, data-zoom-image, data-zoom-src',
  'data-fullscreensrc, data-image-url, data-image, data-img, data-img-url, data-url',
  'data-canonical-src, data-pin-media, nitro-lazy-src, lazy-src, original, file',
  'zoomfile, baseimage',
];

/** Words in an attribute's name that say it holds another picture or a worse one. */
export const OTHER_PICTURE =
  /thumb|preview|lqip|placeholder|small|low|tiny|blur|avatar|logo|icon|hover|poster|share|loading|error|fallback|sizes|link|href|sprite|mask|background-?color|lectern/;

/** Attributes of an element without `img` whose value is the picture it shows as its background. */
export const BACKGROUND_ATTRIBUTES: readonly string[] = [
  'data-bg',
  'data-bgset',
  'data-background',
  'data-background-image',
  'data-bg-src',
  'data-bg-image',
  'data-image-src',
  'data-src',
  'data-lazy-src',
  'data-lazy-background',
  'data-img',
  'data-image',
];
