const LINKS: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:']);
const PICTURES: ReadonlySet<string> = new Set(['http:', 'https:']);

/** Signs that could end a destination, a cell or a span of code too early; none changes its meaning. */
const UNSAFE = /[\s()\\|<>`"'[\]*_~\p{Cc}]/gu;

/** A link's address as a Markdown destination; null for schemes that no article may lead to. */
export const linkDestination = (address: string | null): string | null =>
  destination(address, LINKS);

/** A picture's; a picture that lies in its own address has none. */
export const pictureDestination = (address: string | null): string | null =>
  destination(address, PICTURES);

function destination(address: string | null, schemes: ReadonlySet<string>): string | null {
  const url = address !== null && URL.canParse(address) ? new URL(address) : null;
  if (!url || !schemes.has(url.protocol)) return null;
  return url.href.replace(UNSAFE, percent).replace(/&(?=#?\w+;)/g, '&amp;');
}

/** `encodeURIComponent` leaves some of these as they are; an underline or a star needs no code. */
const percent = (sign: string): string =>
  /[_*~]/.test(sign) ? sign : `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
