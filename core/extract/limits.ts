import { MAX_ADDRESS, MAX_DATA_PICTURE } from '../sanitize/address';

/**
 * How much of a page is read. Beyond `nodes`, `textLength` and `depth` the page is refused with a
 * sentence; beyond the others the part in question is left out. Of 2,271 saved pages the largest
 * had 9,818 elements, 827,396 characters of text, 55 levels, 136 attributes on one element, and 796 pictures.
 */
export const LIMITS = {
  /** Elements in the document: four times those of the largest. Firefox reads made-up pages of 30,000 in up to 4.9 s. */
  nodes: 40_000,
  /** Characters of text outside scripts and styles: sixteen long novels. */
  textLength: 8_000_000,
  /** Elements within elements. Parsers stop at 512; what is deeper was built by a script. */
  depth: 400,
  /** Attributes on one element; 50,000 on one took DOMPurify 34 seconds. */
  attributes: 200,
  /** Characters of an attribute that holds no address: class lists, state of applications. */
  attributeLength: 2000,
  /** Characters of an address or a list of addresses. */
  addressLength: MAX_ADDRESS,
  /** Characters of a picture that stands in its own address. */
  dataPictureLength: MAX_DATA_PICTURE,
  /** Pictures, and parts for browsers without scripts, which may hold one; the article keeps 500 of them. */
  pictures: 2000,
  /** Characters of one block of JSON-LD. */
  jsonLdLength: 262_144,
} as const;
