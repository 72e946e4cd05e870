import type { WordRow } from './words';

/** Words of file names that only a stand-in bears, wherever they stand in the name. */
export const STAND_IN_WORDS: readonly WordRow[] = [
  { words: ['placeholder*, platzhalter*, placehold'], reason: 'the word itself' },
  { words: ['lazyload*, lazy loading, lazy load'], reason: 'named for the technique' },
  {
    words: [
      'noimage*, no image, no img, no photo, nophoto, imagenotfound, image not found',
      'no picture',
    ],
    reason: 'says that there is none',
  },
  {
    words: ['spacer, transparent, transparente, 1x1, 1px, pixel trans, cleardot, trans'],
    reason: 'spacers of one pixel',
  },
  { words: ['lqip, blurhash'], reason: 'blurred previews' },
];

/** Words that make a stand-in when the whole file name consists of them, of fillers and of sizes. */
export const HOLLOW_WORDS: readonly WordRow[] = [
  {
    words: ['blank, empty, dummy, fallback, none, null, void, missing'],
    reason: 'nothing there',
  },
  {
    words: ['lazy, loading, loader, load, spinner, preload, preloader, wait'],
    reason: 'on its way',
  },
  { words: ['grey, gray, white, black, clear'], reason: 'flat colour' },
  {
    words: ['default image, default img, default thumb*, image default, img default'],
    reason: 'shown when there is no other',
  },
  { words: ['pixel, dot, clear'], reason: 'spacers' },
];

/** Words that prove nothing but stand beside the hollow ones: `blank-image`, `default-thumbnail`. */
export const FILLER_WORDS: readonly WordRow[] = [
  {
    words: ['image, img, picture, pic, photo, thumb, thumbnail, icon, bg, background, color'],
    reason: 'names of the thing',
  },
  {
    words: ['square, wide, small, large, default, index, post, article, news, ajax, animated'],
    reason: 'names of its place',
  },
  {
    words: ['no, not, available, found, w, h, x, px, zc, v'],
    reason: 'parts of sizes and phrases',
  },
  { words: ['\\d+, \\d+x\\d+, \\d+px'], reason: 'sizes' },
];
