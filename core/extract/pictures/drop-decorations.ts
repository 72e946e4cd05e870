import type { Metadata, Page } from '../page';
import { fileName } from './address';
import { isCounter } from './counters';
import {
  ADVERTISEMENT_ADDRESSES,
  ADVERTISEMENT_NAMES,
  ADVERTISEMENT_SIZES,
  ADVERTISEMENT_TEXT,
  DECORATION_ADDRESSES,
  DECORATION_LINKS,
  DECORATION_WORDS,
  OWN_DECORATION_WORDS,
  PROMOTION_NAME_WORDS,
  SIGN_NAME_WORDS,
} from './decoration-words';
import { isFace } from './faces';
import { isFormula } from './formula';
import { sizeOf, widthHint } from './size';
import { isEmoji } from './smileys';
import { TEASER_MARK } from './teaser';
import { foldText, textWithin } from './text';
import { namesOf, wordsOf, wordTest } from './words';

/** Pictures smaller than this both ways, in CSS px, are signs. */
const SIGN_SIZE = 64;
/** Pictures up to this in one direction, in CSS px, are counters and rules. */
const LINE_SIZE = 4;
/** Words of a file name beyond which it describes what a photograph shows. */
const MAX_SIGN_NAME_WORDS = 4;
/** Width in CSS px from which a picture is no sign, whatever it is called. */
const PICTURE_SIZE = 200;
/** Levels above a picture whose names count. */
const WRAPPER_LEVELS = 4;
/** Longest text of a wrapper whose names count, in characters: a name and a title. */
const MAX_WRAPPER_TEXT = 160;

const saysDecoration = wordTest(DECORATION_WORDS);
const saysOwnDecoration = wordTest([...DECORATION_WORDS, ...OWN_DECORATION_WORDS]);

/**
 * Takes out the pictures that are not the article's: avatars, logos, share icons, counters,
 * advertisements, signs of the interface. A picture of an emoji becomes the emoji.
 */
export function dropDecorations(page: Page): void {
  for (const svg of [...page.copy.querySelectorAll('svg')]) {
    if (isIcon(svg)) svg.remove();
  }
  const images = [...page.copy.querySelectorAll(`img:not([${TEASER_MARK}])`)];
  const times = new Map<string, number>();
  for (const image of images) times.set(srcOf(image), (times.get(srcOf(image)) ?? 0) + 1);
  for (const image of images) {
    const alt = image.getAttribute('alt')?.trim() ?? '';
    if (isEmoji(image, alt)) {
      image.replaceWith(alt);
      continue;
    }
    const isRepeated = (times.get(srcOf(image)) ?? 0) >= MANY && !/\s/.test(alt);
    if (isDecoration(image, page) || (isRepeated && isMark(image))) image.remove();
  }
}

/** Times that a page shows a picture from which it is a mark, where it has no more than one word for it. */
const MANY = 4;

/** Width in CSS px up to which a picture can be such a mark. */
const MARK_WIDTH = 260;

/** Whether a picture is small and none of a table, a list or a line of text, where each stands for a value. */
const isMark = (image: Element): boolean =>
  (sizeOf(image).width ?? Number.POSITIVE_INFINITY) <= MARK_WIDTH &&
  !image.closest('td, th, li, dd, p') &&
  !isCaptioned(image);

const srcOf = (image: Element): string => image.getAttribute('src') ?? '';

function isDecoration(image: Element, { base, metadata }: Page): boolean {
  const { width, height } = sizeOf(image);
  if (isFormula(image)) return false;
  if (isLine(width, height) || isLine(height, width)) return true;
  if (width !== null && height !== null && width < SIGN_SIZE && height < SIGN_SIZE) return true;
  return (
    isAdvertisement(image, base) ||
    isBanner(image, base) ||
    isNamedDecoration(image, base) ||
    isBareDrawing(image) ||
    isCounter(image) ||
    isBadge(image) ||
    isFace(image) ||
    isLogo(image, metadata)
  );
}

/** A picture that says that it is an advertisement, comes from where those are kept, or has their size and leads away. */
function isAdvertisement(image: Element, base: URL): boolean {
  const { width, height } = sizeOf(image);
  const src = image.getAttribute('src') ?? '';
  const hasSize = ADVERTISEMENT_SIZES.has(`${width}x${height}`);
  const isAway = leavesSite(image, base);
  if (hasSize && isAway) return true;
  if (isCaptioned(image)) return false;
  if (ADVERTISEMENT_TEXT.test(foldText(image.getAttribute('alt') ?? ''))) return true;
  return (
    ADVERTISEMENT_ADDRESSES.test(src) || (ADVERTISEMENT_NAMES.test(src) && (hasSize || isAway))
  );
}

/** The format of photographs, which few logos have. */
const PHOTOGRAPH = /\.jpe?g(?:$|[?#])/i;

/** A picture without a caption that is called as its site is shows the site's logo, unless the text is about that or it is a photograph in a paragraph. */
function isLogo(image: Element, { siteName, title }: Metadata): boolean {
  if (image.parentElement?.localName === 'p' && PHOTOGRAPH.test(image.getAttribute('src') ?? ''))
    return false;
  const alt = foldText(image.getAttribute('alt') ?? '').replace(/ logo$/, '');
  const isSite = alt !== '' && alt === foldText(siteName ?? '') && alt !== foldText(title ?? '');
  return isSite && !isCaptioned(image);
}

/** Times that a banner is wider than high. */
const BANNER_RATIO = 3;

/** A flat picture without a caption that leads to another site's front page advertises that site. */
function isBanner(image: Element, base: URL): boolean {
  const { width, height } = sizeOf(image);
  if (width === null || height === null || width < height * BANNER_RATIO) return false;
  if (!leavesSite(image, base) || isCaptioned(image)) return false;
  const href = image.closest('a[href]')?.getAttribute('href') ?? '';
  return URL.canParse(href, base) && new URL(href, base).pathname === '/';
}

/** Nothing beside a size is what a script writes that does not know the other side. */
const isLine = (side: number | null, other: number | null): boolean =>
  side !== null && side <= LINE_SIZE && !(side === 0 && other);

function isNamedDecoration(image: Element, base: URL): boolean {
  const address = image.getAttribute('src') ?? '';
  const href = image.closest('a[href]')?.getAttribute('href') ?? '';
  if (DECORATION_LINKS.test(href) || leadsHome(href, base)) return true;
  if (!isCaptioned(image)) {
    const name = fileName(address);
    if (
      hasNameWord(name, PROMOTION_NAME_WORDS) ||
      (hasNameWord(name, SIGN_NAME_WORDS) && !isPictureSized(image))
    )
      return true;
    if (
      !isPictureSized(image) &&
      (saysOwnDecoration(namesOf(image)) || DECORATION_ADDRESSES.test(address))
    )
      return true;
    if (/\.svg/i.test(name) && hasNameWord(name, /logo/)) return true;
  }
  let wrapper = image.parentElement;
  for (let level = 0; wrapper && level < WRAPPER_LEVELS; level += 1) {
    if (
      wrapper.matches('article, main, body, figcaption') ||
      textWithin(wrapper, MAX_WRAPPER_TEXT) === null
    )
      return false;
    if (saysDecoration(namesOf(wrapper))) return true;
    wrapper = wrapper.parentElement;
  }
  return false;
}

/** A drawing without size or caption, or no higher than a line or two, is a sign; diagrams are given one or the other. */
function isBareDrawing(image: Element): boolean {
  if (!/\.svgz?(?:$|[?#])/i.test(image.getAttribute('src') ?? '')) return false;
  const { width, height } = sizeOf(image);
  const isLow = height !== null && height < SIGN_SIZE;
  return ((width === null && height === null) || isLow) && !isCaptioned(image);
}

/** Where the badges of software come from; a host that passes pictures on keeps the address beside its own. */
const BADGES =
  /^https?:\/\/(?:img\.shields\.io|(?:www\.)?travis-ci\.(?:org|com)|codecov\.io|coveralls\.io|badge\.fury\.io|badges?\.[\w-]+\.\w+|circleci\.com|ci\.appveyor\.com|api\.codacy\.com)\/|\/(?:workflows|actions)\/[^?#]*badge\.svg|\/badge\.svg(?:$|\?)|\/68747470733a2f2f696d672e736869656c64732e696f/i;

const isBadge = (image: Element): boolean =>
  ['data-canonical-src', 'src'].some((name) => BADGES.test(image.getAttribute(name) ?? ''));

/** A short file name with a telling word; photographs are known by their format and long names. */
function hasNameWord(name: string, telling: RegExp): boolean {
  const words = wordsOf(name.replace(/\.\w+$/, ''))
    .trim()
    .split(' ');
  const isPhotograph = /\.(?:jpe?g|avif)$/i.test(name);
  return (
    words.length <= (isPhotograph ? 2 : MAX_SIGN_NAME_WORDS) &&
    words.some((word) => telling.test(word))
  );
}

/** A logo with a caption of its own is what the article is about. */
function isCaptioned(image: Element): boolean {
  const figure = image.closest('figure');
  return (
    figure?.querySelector('figcaption') != null && figure.getElementsByTagName('img').length === 1
  );
}

const isPictureSized = (image: Element): boolean =>
  (sizeOf(image).width ?? widthHint(image.getAttribute('src') ?? '') ?? 0) >= PICTURE_SIZE;

/** A picture that links to the site's front page is its logo. */
function leadsHome(href: string, base: URL): boolean {
  if (href === '' || href.startsWith('#')) return false;
  try {
    const url = new URL(href, base);
    return (
      url.host === base.host &&
      base.pathname !== url.pathname &&
      /^\/(?:(?:[a-z]{2}(?:-[a-z]{2})?\/)?(?:index|default|home)\.\w+|[a-z]{2}(?:-[a-z]{2})?\/?)?$/i.test(
        url.pathname,
      ) &&
      url.search === ''
    );
  } catch {
    return false;
  }
}

/** Whether a picture leads to another site. */
export function leavesSite(image: Element, base: URL): boolean {
  const href = image.closest('a[href]')?.getAttribute('href') ?? '';
  return /^(?:https?:)?\/\//i.test(href) && !href.includes(base.host.replace(/^www\./, ''));
}

/** Drawings without text that are small, or sit in a button or link, or are hidden from screen readers. */
function isIcon(svg: Element): boolean {
  const { width, height } = sizeOf(svg);
  const box = (svg.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number);
  const side = Math.max(width ?? 0, height ?? 0) || Math.max(box[2] ?? 0, box[3] ?? 0);
  return (
    side <= SIGN_SIZE ||
    svg.getAttribute('aria-hidden') === 'true' ||
    svg.closest('a, button') !== null
  );
}
