import { MARKS } from '../copy/marks';
import { hasMoreChildren } from '../nodes';
import { once } from '../once';
import { looksLikePicture, toAddress } from './address';
import { FULL_ATTRIBUTES, LAZY_ATTRIBUTES, OTHER_PICTURE, SET_ATTRIBUTES } from './lazy-attributes';
import { widthHint } from './size';
import { type Candidate, parseSrcset } from './srcset';
import { entriesOf } from './words';

const sets = once(() => entriesOf(SET_ATTRIBUTES));
const lazy = once(() => entriesOf(LAZY_ATTRIBUTES));
const SHOWN = ['src'];
const full = once(() => entriesOf(FULL_ATTRIBUTES));

/** Viewport, in CSS px, for which the sources of a `picture` are taken: a laptop's. */
const VIEWPORT_WIDTH = 1280;

/** CSS px of an em in a media condition, by the standard. */
const EM = 16;

/** Longest attribute that is searched for addresses in JSON, in characters. */
const MAX_JSON_LENGTH = 20_000;

/**
 * Everything that an `img` says about where its picture is, the most believed first. One offer is
 * one set of candidates for the same picture, absolute; there may be none. Read one by one, for
 * the first is mostly the last that is asked for. `fallback` is what a `noscript` beside it holds.
 */
export function* offersOf(
  image: Element,
  base: URL,
  fallback: Element | null,
): Generator<Candidate[]> {
  for (const candidates of writtenOffers(image, fallback)) {
    const offer = absolute(candidates, base);
    if (offer.length > 0) yield offer;
  }
}

function* writtenOffers(image: Element, fallback: Element | null): Generator<Candidate[]> {
  const sources = [...(image.closest('picture')?.querySelectorAll('source') ?? [])];
  const wide = sources.filter(isForWideScreen);
  for (const source of wide) yield* fromElement(source);
  yield* fromAttributes(image, sets(), parseSrcset);
  yield* fromAttributes(image, [MARKS.source, ...lazy(), ...SHOWN], single);
  if (fallback) yield* fromElement(fallback);
  for (const source of sources) if (!wide.includes(source)) yield* fromElement(source);
  yield* fromAttributes(image, full(), single);
  yield* fromAnyAttribute(image);
  yield* fromWrappers(image);
}

function* fromElement(element: Element): Generator<Candidate[]> {
  yield* fromAttributes(element, sets(), parseSrcset);
  yield* fromAttributes(element, [...lazy(), ...SHOWN, ...full()], single);
}

function* fromAttributes(
  element: Element,
  names: readonly string[],
  read: (value: string) => Candidate[],
): Generator<Candidate[]> {
  for (const name of names) {
    const value = element.getAttribute(name);
    if (value !== null && value.trim() !== '') yield sized(read(value), element);
  }
}

/** A lazy `data-src` may hold a whole `srcset`, or JSON whose first address is the picture's though nothing in it says so. */
function single(value: string): Candidate[] {
  if (/\s\d+(?:w|(?:\.\d+)?x)(?:\s*,|\s*$)/.test(value)) return parseSrcset(value);
  const inJson = isJson(value) ? quoted(value) : null;
  const isAddress = (each: string): boolean => /^https?:\/\//.test(each);
  const address = inJson ? (PICTURE_KEY.exec(value)?.[1] ?? inJson.find(isAddress)) : value;
  if (address === undefined || inJson?.some(looksLikePicture)) return [];
  return [{ address, width: null, density: null }];
}

/** What JSON calls the address of a picture, before others that it may hold. */
const PICTURE_KEY =
  /["'](?:src|url|img|image|picture|photo)["']\s*:\s*["'](https?:\/\/[^"'\s]+)["']/i;

const isJson = (value: string): boolean =>
  /^\s*['"]?[[{]/.test(value) && value.length < MAX_JSON_LENGTH;

/** `sizes`-aware loaders leave `{width}` in the address for the script to fill in. */
const sized = (candidates: Candidate[], element: Element): Candidate[] =>
  candidates.map((candidate) => ({
    ...candidate,
    address: /[{%]/.test(candidate.address)
      ? candidate.address.replace(/\{(?:width|w|size)\}|%7B(?:width|w)%7D/gi, () =>
          templateWidth(element),
        )
      : candidate.address,
  }));

/** The width to fill into an address: the widest of `data-widths` that is not absurd. */
function templateWidth(element: Element): string {
  const widths = (element.getAttribute('data-widths') ?? '').match(/\d+/g)?.map(Number) ?? [];
  return String(Math.max(...widths.filter((width) => width <= 1600), 1080));
}

/** Any other attribute that holds an address, or JSON with addresses. */
function fromAnyAttribute(element: Element): Candidate[][] {
  const found: Candidate[][] = [];
  for (const { name, value } of element.attributes) {
    if (!/^data-|-src$|^:?src/.test(name) || OTHER_PICTURE.test(name)) continue;
    if (looksLikePicture(value)) found.push(single(value));
    else if (isJson(value)) {
      const addresses = quoted(value).filter(looksLikePicture);
      if (addresses.length > 0) found.push(addresses.flatMap(single));
    }
  }
  return found;
}

const quoted = (json: string): string[] =>
  [...json.replaceAll('\\/', '/').matchAll(/["']([^"'\s]{5,})["']/g)].map(
    (match) => match[1] ?? '',
  );

/** A wrapper without text may carry the address, or link to the picture in full. */
function fromWrappers(image: Element): Candidate[][] {
  const found: Candidate[][] = [];
  let wrapper = image.parentElement;
  for (let level = 0; wrapper && level < 3 && !hasMoreChildren(wrapper, 3); level += 1) {
    const href = wrapper.localName === 'a' ? wrapper.getAttribute('href') : null;
    if (href && /\.(?:jpe?g|png|webp|avif|gif)(?:$|[?#])/i.test(href)) found.push(single(href));
    found.push(...fromAnyAttribute(wrapper));
    wrapper = wrapper.parentElement;
  }
  return found;
}

function absolute(candidates: readonly Candidate[], base: URL): Candidate[] {
  return candidates.flatMap((candidate) => {
    const address = toAddress(candidate.address, base);
    return address ? [{ ...candidate, address, width: candidate.width ?? widthHint(address) }] : [];
  });
}

/** Whether a `source` of a `picture` is chosen on a laptop: its media condition and its format. */
export function isForWideScreen(source: Element): boolean {
  const type = source.getAttribute('type') ?? '';
  if (type !== '' && !/image\/(?:jpe?g|png|webp|avif|gif|svg)/i.test(type)) return false;
  const media = source.getAttribute('media') ?? source.getAttribute('data-media') ?? '';
  if (/print|color-scheme:\s*dark|orientation:\s*portrait/i.test(media)) return false;
  return media === '' || media.split(',').some(isTrueOfWideScreen);
}

function isTrueOfWideScreen(condition: string): boolean {
  for (const [, bound, value, unit] of condition.matchAll(
    /(min|max)-width:\s*([\d.]+)(px|r?em)/gi,
  )) {
    const pixels = Number(value) * (unit === 'px' ? 1 : EM);
    if (bound === 'min' ? pixels > VIEWPORT_WIDTH : pixels < VIEWPORT_WIDTH) return false;
  }
  return true;
}
