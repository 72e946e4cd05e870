/** Endings by which an address, in small letters, says that it is a picture, wherever in it they stand. */
const PICTURE_ENDING =
  /\.(?:jpe?g|jfif|pjpeg|png|webp|avif|gif|svgz?|bmp|jxl|heic)(?![a-z0-9\xc0-\uffff])/;

/** Words in a host or path, in small letters, by which addresses without an ending say so: image services and upload folders. */
const PICTURE_PATH =
  /(?:^|[/.?&_-])(?:img|imgs|image|images|imageserve|imageresizer|photo|photos|foto|fotos|bild|bilder|picture|pictures|pic|pics|media|uploads|thumbs?|thumbnails?|resize|resizer|imgix|imgproxy|cloudinary|dims\d?|dam)(?:$|[/.?&=_-])/;

/** Marks of templates that a script would have filled in. */
const UNFILLED = /\{\{|\}\}|<%|%>|\[\[|\$\{|undefined$|^null$/;

/** Longest address looked at, in characters; `data:` pictures apart. */
const MAX_LENGTH = 4000;

/**
 * The absolute address of a picture: http, https or `data:image/`; null for anything else (empty,
 * malformed, `blob:`, `about:`, script addresses, unfilled templates).
 */
export function toAddress(value: string | null | undefined, base: URL): string | null {
  const text = value?.trim() ?? '';
  if (text === '' || text.startsWith('#')) return null;
  if (/^data:/i.test(text)) return /^data:image\//i.test(text) ? text : null;
  if (text.length > MAX_LENGTH || UNFILLED.test(text)) return null;
  try {
    const url = new URL(text, base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
}

/** Whether a value ends like a picture file, the query aside or inside it. */
export const endsLikePicture = (value: string): boolean => PICTURE_ENDING.test(value.toLowerCase());

/** Whether a value looks like the address of a picture: a picture's ending, or an image service's path. */
export function looksLikePicture(value: string): boolean {
  const text = value.trim().toLowerCase();
  if (text.length < 5 || text.length > MAX_LENGTH || /\s/.test(text)) return false;
  if (
    !/^(?:https?:)?\/\/|^\.{0,2}\/|^[\w%~.-]+\//.test(text) &&
    !/^[\w%~.-]+\.\w{3,4}$/.test(text)
  ) {
    return false;
  }
  if (PICTURE_ENDING.test(text)) return true;
  return (
    /^(?:https?:)?\/\//.test(text) &&
    PICTURE_PATH.test(text) &&
    !/\.(?:html?|php|js|css|json|mp4|m3u8)(?:$|[?#])/.test(text)
  );
}

/** The last part of an address's path, decoded, without query; '' when the path ends in a slash. */
export function fileName(address: string): string {
  const path = address.replace(/[?#].*$/s, '');
  return decode(path.slice(path.lastIndexOf('/') + 1));
}

/** Percent-decoding that leaves a malformed text as it is. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
