/** Widths at which pictures are cut; other numbers in a name count pictures: `dsc_1234`. */
const WIDTHS =
  '(?:[1-9]0|1[0256]0|1[0258]8|2[0458]0|256|3[0-9]0|375|384|4[0-9]0|414|5[0-9]0|512|576|6[0-9]0|6[15]5|7[0-9]0|768|8[0-9]0|828|9[0-9]0|992|1000|1024|1080|1100|1200|1280|1366|1400|1440|1536|1600|1800|1920|2000|2048|2400|2560|3000|3840)';

/** Path parts after which a number is a size. */
export const SIZE_BEFORE = /^(?:max|min|fit|w|h|width|height|resize|size|s|c|crop|quality|q)$/;

/** Whole path parts that say how a picture is delivered rather than which it is. */
export const noisyParts = (): readonly RegExp[] => [
  // A width, or width x height: /640/, /640x480/, /1200x/
  new RegExp(`^(?:${WIDTHS}|\\d{1,5}x\\d{0,5})$`),
  // A height: /x480/
  /^x\d{1,5}$/,
  // Thumbor sizes and crops: /0x0:1200x800/
  /^(?:\d{1,5}|-)x(?:\d{1,5}|-)(?::\d+x\d+)?$/,
  // Cloudinary and its like: /w_640,h_360,c_fill/
  /^(?:[abcefghqrtuwxy]|ar|bo|co|dpr|fl|if|so|du)_[\w:.!-]+(?:,[a-z]{1,4}_[\w:.!-]+)*$/,
  // Imgproxy, thumbor and dims options: /rs:fit:640/, /resize/, /crop/
  /^(?:rs|rt|el|g|c|q|w|h|s|f|bg|ex|dpr|sm|resize|size|crop|gravity|quality|width|height|format|extend|enlarge|fit|fill|trim|plain|quality|strip_metadata)(?::[\w:.%-]*)?$/,
  // Cloudflare options: /width=640,quality=80/
  /^(?:[a-z]+=[^,/]*)(?:,[a-z]+=[^,/]*)*$/,
  // ImageMagick geometry: /1440x964!/
  /^\d+x\d+[+!%@]\d*(?:[+]\d+)*!?$/,
  // Transform chains: /$zoom_0.15,$multiply_2/
  /^\$[\w.%,*$-]+$/,
  // Words for a size or a stage
  /^(?:fit-in|smart|filters:[^/]*|unsafe|thumbs?|thumbnails?|scaled?|resized?|cache[d]?|original|large|medium|small|wide|square|full|preview|teaser)$/,
  // A version stamp
  /^v\d{8,}$/,
  // A format as a folder
  /^(?:webp|jpe?g|png|avif)$/,
];

/** A word for a size before the number of a picture: "lg_153191394", "sm_153191394". */
export const SIZE_IN_FRONT = /^(?:xs|sm|md|lg|xl|small|medium|large|thumb|tn)_(?=[\w-]*\d{5})/;

/** Ends of a file name (without its ending) that say how a picture is delivered. */
export const noisyEnds = (): readonly RegExp[] => [
  // A width, then a crop: photo_w2040c2040x1360o0x0
  /[-_][a-z]?\d{3,4}[a-z]\d{2,4}x\d{2,4}(?:[a-z]\d+x\d+)?$/,
  // A format: photo.jpg, photo.jpg.webp
  /\.(?:jpe?g|png|webp|gif|avif|bmp|jfif|image|svg|tiff?)$/,
  // WordPress and others: photo-640x480
  /[-_@.](?:w|h|m)?\d{2,4}x\d{2,4}(?:[-_]?c(?:rop)?)?$/,
  // Operations named in the file: image.fill.size_100x100.v1624381054
  /[._-](?:size[_-]\d{2,4}x\d{2,4}|fit_\w+|fill|v\d{8,})$/,
  // A density: photo@2x
  /[-_@.]\d(?:\.\d)?x$/,
  // A width: photo_640w, photo-w640, photo-640
  new RegExp(
    `[-_](?:(?:w|h|width|height)[-_]?\\d{2,4}|\\d{2,4}(?:w|px|h)|(?<=[a-z][-_])${WIDTHS})$`,
  ),
  // A width and a quality: photo-1920-80
  new RegExp(`[-_]${WIDTHS}[-_](?:[5-9]\\d|100)$`),
  // Google storage: photo=w700-h400
  /[=](?:w|h|s|rw|c|-|\d)+$/,
  // A word for a size or a stage
  /[-_](?:scaled|rotated|edited|cropped|thumb|thumbnail|small|medium|large|full|square|original|copy|teaser|default|aspect[-_]ratio)$/,
  // An aspect ratio: photo_16-9; not the copy of the second of a row: photo-2-1
  /[-_](?:16[-_x:]9|9[-_x:]16|4[-_x:][35]|3[-_x:][24]|2x[13]|2[-_:]3|1x[12]|[12]:[12]|5[-_x:]4|21[-_x:]9)$/,
  // Named formats of publishing systems
  /[-_][vh]?-?(?:contentgross|contentklein|content|gross|klein|xl|xxl)$/,
];
