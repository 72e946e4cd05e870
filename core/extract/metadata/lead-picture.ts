import { all, attribute } from '../safe-document';
import { isThing, listOf, own, textsOf } from './json-ld';
import { contentsOf } from './meta-tags';
import type { Sources } from './sources';

/** Tags with a picture for sharing, the largest kind first. */
const PICTURE_TAGS = [
  'og.image.secure_url',
  'og.image.url',
  'og.image',
  'twitter.image',
  'twitter.image.src',
  'image',
  'thumbnail',
  'sailthru.image.full',
  'parsely-image-url',
];

/** Longest address that is kept, in characters. */
const MAX_ADDRESS = 4096;

/** The absolute http(s) address of the picture a page names for sharing; null when it names none. */
export function readLeadPicture({ document, url, meta, subject }: Sources): string | null {
  const images = [subject.article, subject.page].flatMap((thing) =>
    thing ? [...listOf(own(thing, 'image')), ...listOf(own(thing, 'thumbnailUrl'))] : [],
  );
  const addresses = [
    ...contentsOf(meta, PICTURE_TAGS),
    ...images.flatMap((image) =>
      isThing(image)
        ? [...textsOf(own(image, 'url')), ...textsOf(own(image, 'contentUrl'))]
        : textsOf(image),
    ),
    ...all(document, 'link[rel~="image_src" i]').map((link) => attribute(link, 'href')),
  ];
  return addresses.flatMap((address) => webAddress(address, url) ?? [])[0] ?? null;
}

/** An absolute http(s) address without credentials; null for anything else. */
export function webAddress(address: string, base: URL): string | null {
  const trimmed = address.trim();
  if (trimmed === '' || trimmed.length > MAX_ADDRESS || !URL.canParse(trimmed, base.href))
    return null;
  const url = new URL(trimmed, base.href);
  if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return null;
  return url.href;
}
