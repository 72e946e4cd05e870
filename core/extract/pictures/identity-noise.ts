/** A pattern that is cut out of an address before pictures are compared, and why. */
export interface Noise {
  readonly pattern: RegExp;
  readonly reason: string;
}

/** Widths at which pictures are cut; other numbers in a name count pictures: `dsc_1234`. */
const WIDTHS =
  '(?:[1-9]0|1[0256]0|1[0258]8|2[0458]0|256|3[0-9]0|375|384|4[0-9]0|414|5[0-9]0|512|576|6[0-9]0|6[15]5|7[0-9]0|768|8[0-9]0|828|9[0-9]0|992|1000|1024|1080|1100|1200|1280|1366|1400|1440|1536|1600|1800|1920|2000|2048|2400|2560|3000|3840)';

/** Path parts after which a number is a size. */
export const SIZE_BEFORE = /^(?:max|min|fit|w|h|width|height|resize|size|s|c|crop|quality|q)$/;

/** Whole path parts that say how a picture is delivered rather than which it is. */
export const NOISY_PARTS: readonly Noise[] = [
  {
    pattern: new RegExp(`^(?:${WIDTHS}|\\d{1,5}x\\d{0,5})$`),
    reason: 'a width, or width x height: /640/, /640x480/, /1200x/',
  },
  { pattern: /^x\d{1,5}$/, reason: 'a height: /x480/' },
  {
    pattern: /^(?:\d{1,5}|-)x(?:\d{1,5}|-)(?::\d+x\d+)?$/,
    reason: 'thumbor sizes and crops: /0x0:1200x800/',
  },
  {
    pattern: /^(?:[abcefghqrtuwxy]|ar|bo|co|dpr|fl|if|so|du)_[\w:.!-]+(?:,[a-z]{1,4}_[\w:.!-]+)*$/,
    reason: 'Cloudinary and its like: /w_640,h_360,c_fill/',
  },
  {
    pattern:
      /^(?:rs|rt|el|g|c|q|w|h|s|f|bg|ex|dpr|sm|resize|size|crop|gravity|quality|width|height|format|extend|enlarge|fit|fill|trim|plain|quality|strip_metadata)(?::[\w:.%-]*)?$/,
    reason: 'imgproxy, thumbor and dims options: /rs:fit:640/, /resize/, /crop/',
  },
  {
    pattern: /^(?:[a-z]+=[^,/]*)(?:,[a-z]+=[^,/]*)*$/,
    reason: 'Cloudflare options: /width=640,quality=80/',
  },
  { pattern: /^\d+x\d+[+!%@]\d*(?:[+]\d+)*!?$/, reason: 'ImageMagick geometry: /1440x964!/' },
  { pattern: /^\$[\w.%,*$-]+$/, reason: 'transform chains: /$zoom_0.15,$multiply_2/' },
  {
    pattern:
      /^(?:fit-in|smart|filters:[^/]*|unsafe|thumbs?|thumbnails?|scaled?|resized?|cache[d]?|original|large|medium|small|wide|square|full|preview|teaser)$/,
    reason: 'words for a size or a stage',
  },
  { pattern: /^v\d{8,}$/, reason: 'a version stamp' },
  { pattern: /^(?:webp|jpe?g|png|avif)$/, reason: 'a format as a folder' },
];

/** Ends of a file name (without its ending) that say how a picture is delivered. */
export const NOISY_ENDS: readonly Noise[] = [
  {
    pattern: /[-_][a-z]?\d{3,4}[a-z]\d{2,4}x\d{2,4}(?:[a-z]\d+x\d+)?$/,
    reason: 'a width, then a crop: photo_w2040c2040x1360o0x0',
  },
  {
    pattern: /\.(?:jpe?g|png|webp|gif|avif|bmp|jfif|image|svg|tiff?)$/,
    reason: 'a format: photo.jpg, photo.jpg.webp',
  },
  {
    pattern: /[-_@.](?:w|h|m)?\d{2,4}x\d{2,4}(?:[-_]?c(?:rop)?)?$/,
    reason: 'WordPress and others: photo-640x480',
  },
  {
    pattern: /[._-](?:size[_-]\d{2,4}x\d{2,4}|fit_\w+|fill|v\d{8,})$/,
    reason: 'operations named in the file: image.fill.size_100x100.v1624381054',
  },
  { pattern: /[-_@.]\d(?:\.\d)?x$/, reason: 'a density: photo@2x' },
  {
    pattern: new RegExp(
      `[-_](?:(?:w|h|width|height)[-_]?\\d{2,4}|\\d{2,4}(?:w|px|h)|(?<=[a-z][-_])${WIDTHS})$`,
    ),
    reason: 'a width: photo_640w, photo-w640, photo-640',
  },
  { pattern: /[=](?:w|h|s|rw|c|-|\d)+$/, reason: 'Google storage: photo=w700-h400' },
  {
    pattern:
      /[-_](?:scaled|rotated|edited|cropped|thumb|thumbnail|small|medium|large|full|square|original|copy|teaser|default|aspect[-_]ratio)$/,
    reason: 'a word for a size or a stage',
  },
  {
    pattern:
      /[-_](?:16[-_x:]9|9[-_x:]16|4[-_x:][35]|3[-_x:][24]|2[-_x:][13]|1[-_x:][12]|5[-_x:]4|21[-_x:]9)$/,
    reason: 'an aspect ratio: photo_16-9',
  },
  {
    pattern: /[-_][vh]?-?(?:contentgross|contentklein|content|gross|klein|xl|xxl)$/,
    reason: 'named formats of publishing systems',
  },
];
