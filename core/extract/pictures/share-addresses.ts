import type { Page } from '../page';
import { toAddress } from './address';

/** Where a page names the picture that stands for it. */
const META = [
  'meta[property="og:image"]',
  'meta[property="og:image:url"]',
  'meta[property="og:image:secure_url"]',
  'meta[name="og:image"]',
  'meta[name="twitter:image"]',
  'meta[property="twitter:image"]',
  'meta[name="twitter:image:src"]',
  'meta[itemprop="image"]',
  'meta[name="thumbnail"]',
].join();

/** Properties of schema.org in which an article names its picture. */
const PICTURE_PROPERTIES = ['image', 'thumbnailUrl', 'primaryImageOfPage'];

/** Depth to which structured data is read. */
const MAX_DEPTH = 6;

/** The absolute addresses that a page names for sharing: Open Graph, Twitter cards, schema.org. Empty when it names none. */
export function shareAddresses(page: Page): readonly string[] {
  const values = [page.metadata.leadPictureUrl ?? ''];
  for (const meta of page.source.querySelectorAll(META))
    values.push(meta.getAttribute('content') ?? '');
  for (const link of page.source.querySelectorAll('link[rel="image_src"]'))
    values.push(link.getAttribute('href') ?? '');
  for (const script of page.source.querySelectorAll('script[type="application/ld+json"]')) {
    collect(parse(script.textContent ?? ''), values, 0);
  }
  return values.flatMap((value) => toAddress(value, page.base) ?? []);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Adds every address under a picture's property; the publisher's logo is another property. */
function collect(value: unknown, found: string[], depth: number): void {
  if (depth > MAX_DEPTH || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, found, depth + 1);
    return;
  }
  for (const [property, inner] of Object.entries(value)) {
    if (PICTURE_PROPERTIES.includes(property)) addressesIn(inner, found, depth + 1);
    else if (property === '@graph' || property === 'mainEntity' || property === 'mainEntityOfPage')
      collect(inner, found, depth + 1);
  }
}

function addressesIn(value: unknown, found: string[], depth: number): void {
  if (typeof value === 'string') found.push(value);
  else if (depth > MAX_DEPTH || typeof value !== 'object' || value === null) return;
  else if (Array.isArray(value)) for (const item of value) addressesIn(item, found, depth + 1);
  else
    for (const [property, inner] of Object.entries(value))
      if (/^(?:url|contentUrl|@id)$/.test(property)) addressesIn(inner, found, depth + 1);
}
