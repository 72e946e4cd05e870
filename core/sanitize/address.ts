import { isPrivateHost } from './private-host';
import { isTarget } from './target';

/** Longest address kept, in characters; longer ones are state or trackers, not places. */
export const MAX_ADDRESS = 8192;

/** Longest `data:` picture kept, in characters: about 1.5 MB of picture. */
export const MAX_DATA_PICTURE = 2_000_000;

/** Whose addresses are judged. */
export interface Origin {
  /** What relative addresses start from: the document's base address. */
  readonly base: URL;
  /** The article's own address as the browser shows it; the page cannot set it, as it can its base. */
  readonly page: URL;
}

/** What a link may lead to: the web, a letter, a telephone call. Every other scheme runs or opens a program. */
const LINK_PROTOCOLS: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** Raster pictures only: SVG is a document that can hold script and requests. */
const RASTER = /^data:image\/(png|jpeg|jpg|gif|webp|avif);base64,([a-z0-9+/=\s]+)$/i;

/**
 * The absolute address a link leads to, without user name and password (they are there to deceive);
 * a link to a place inside the article stays `#lectern-…`. Null when it must not be followed.
 */
export function linkAddress(value: string, { base }: Origin): string | null {
  const text = value.trim();
  if (text.startsWith('#') && isTarget(text.slice(1))) return text;
  const url = parse(text, base);
  if (!url || !LINK_PROTOCOLS.has(url.protocol)) return null;
  url.username = '';
  url.password = '';
  return url.href;
}

/** The absolute http(s) address a quotation or a change refers to; null when it is none. */
export function citedAddress(value: string, origin: Origin): string | null {
  const address = linkAddress(value, origin);
  return address !== null && /^https?:/.test(address) ? address : null;
}

/**
 * The absolute address of a picture: http(s), or a raster picture in the address itself. Null when
 * the browser must not ask for it: other schemes, user names, hosts of a private network unless the
 * article's own page is on one.
 */
export function pictureAddress(value: string, { base, page }: Origin): string | null {
  const text = value.trim();
  if (/^data:/i.test(text)) return rasterPicture(text);
  const url = parse(text, base);
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') return null;
  if (url.username !== '' || url.password !== '') return null;
  if (isPrivateHost(url.hostname) && !isPrivateHost(page.hostname)) return null;
  return url.href;
}

function rasterPicture(text: string): string | null {
  if (text.length > MAX_DATA_PICTURE) return null;
  const [, type = '', bytes = ''] = RASTER.exec(text) ?? [];
  if (bytes === '') return null;
  return `data:image/${type.toLowerCase()};base64,${bytes.replace(/\s+/g, '')}`;
}

function parse(text: string, base: URL): URL | null {
  if (text === '' || text.length > MAX_ADDRESS) return null;
  try {
    const url = new URL(text, base);
    return url.href.length > MAX_ADDRESS ? null : url;
  } catch {
    return null;
  }
}
