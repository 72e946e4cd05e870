/** Words of file names that only a stand-in bears, wherever they stand in the name. */
export const STAND_IN_WORDS: readonly string[] = [
  // The word itself
  'placeholder*, platzhalter*, placehold',
  // Named for the technique
  'lazyload*, lazy loading, lazy load',
  // Says that there is none
  'noimage*, no image, no img, no photo, nophoto, imagenotfound, image not found',
  'no picture',
  // Spacers of one pixel
  'spacer, transparent, transparente, 1x1, 1px, pixel trans, cleardot, trans',
  // Blurred previews
  'lqip, blurhash',
];

/** Words that make a stand-in when the whole file name consists of them, of fillers and of sizes. */
export const HOLLOW_WORDS: readonly string[] = [
  // Nothing there
  'blank, empty, dummy, fallback, none, null, void, missing',
  // On its way
  'lazy, loading, loader, load, spinner, preload, preloader, wait',
  // Flat colour
  'grey, gray, white, black, clear',
  // Shown when there is no other
  'default image, default img, default thumb*, image default, img default',
  // Spacers
  'pixel, dot, clear',
];

/** Words that prove nothing but stand beside the hollow ones: `blank-image`, `default-thumbnail`. */
export const FILLER_WORDS: readonly string[] = [
  // Names of the thing
  'image, img, picture, pic, photo, thumb, thumbnail, icon, bg, background, color',
  // Names of its place
  'square, wide, small, large, default, index, post, article, news, ajax, animated',
  // Parts of sizes and phrases
  'no, not, available, found, w, h, x, px, zc, v',
];
