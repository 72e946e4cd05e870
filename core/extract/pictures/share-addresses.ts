import { LIMITS } from '../limits';
import type { Page } from '../page';
import { all, attribute, textOf } from '../safe-document';
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
  for (const meta of all(page.source, META)) values.push(attribute(meta, 'content'));
  for (const link of all(page.source, 'link[rel="image_src"]'))
    values.push(attribute(link, 'href'));
  for (const script of all(page.source, 'script[type="application/ld+json"]')) {
    const text = textOf(script, LIMITS.jsonLdLength + 1);
    if (text.length <= LIMITS.jsonLdLength) collect(parse(text), values, 0);
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
