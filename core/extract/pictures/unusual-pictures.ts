import { MARKS } from '../copy/marks';
import { follows, hasMoreChildren } from '../nodes';
import { once } from '../once';
import type { Page } from '../page';
import { looksLikePicture, toAddress } from './address';
import { CAPTION_WORDS } from './caption-words';
import { creditTail } from './credit';
import { isSamePicture } from './identity';
import { BACKGROUND_ATTRIBUTES } from './lazy-attributes';
import { isPlaceholder } from './placeholder';
import { shareAddresses } from './share-addresses';
import { sizeOf } from './size';
import { foldText, isTextless, textWithin } from './text';
import { namesOf, wordTest } from './words';

/** Words by which an element says that it is a picture. */
const PICTURE_WORDS: readonly string[] = [
  // The word in several languages
  'image*, *image, img, *img, photo*, foto*, picture*, pic, bild*, figure',
  // Places for pictures
  'hero, cover, poster, slide, thumb*, lazy*, media, featured, gallery, illustration',
];
const saysPicture = wordTest(PICTURE_WORDS);

/** Custom elements that wrap, enlarge or play what stands beside them rather than being a picture. */
const NO_PICTURE =
  /lightbox|zoom|modal|video|player|audio|carousel|slider|gallery|share|ad-|iframe|embed/;

/** Custom elements that are pictures: AMP's, and names with a word for picture. */
const CUSTOM_PICTURE = /^amp-(?:img|anim)$|(?:^|-)(?:img|image|picture|photo)(?:-|$)/;

/** A background in an element's own style, and one that its style sheet takes from a property of its own. */
const BACKGROUND = /(?<![\w-])background(?:-image)?\s*:[^;]*?url\(\s*(["']?)(.*?)\1\s*\)/i;
const PROPERTY =
  /(?<![\w-])--(?![\w-]*(?:lqip|blur|thumb|placeholder|preview))[\w-]+\s*:[^;]*?url\(\s*(["']?)(.*?)\1\s*\)/i;

/** Custom elements that hold an address, and what may have a background. */
const SELECTOR = [
  '[src]:not(img, source, iframe, video, audio, script, embed, track)',
  '[srcset]:not(img, source)',
  '[style*="url("]',
  `[${MARKS.source}]:not(img)`,
  ...BACKGROUND_ATTRIBUTES.map((name) => `[${name}]:not(img, source, iframe, video, script)`),
].join();

/** Makes a plain `img` of every element that is a picture without being one: `amp-img` and other custom elements, CSS backgrounds. */
export function plainPictures(page: Page): void {
  const shared = once(() => shareAddresses(page));
  const headlines = [...page.copy.querySelectorAll('h1')].slice(0, MAX_HEADLINES);
  for (const element of page.copy.body?.querySelectorAll(SELECTOR) ?? []) {
    if (element.localName === 'img' || !page.copy.contains(element)) continue;
    if (element.localName.includes('-')) {
      if (isCustomPicture(element)) becomeImage(element);
    } else {
      const headline = headlines.find((one) => element.contains(one));
      if (!headline || !fillHero(element, headline, page.base, shared))
        fillBackground(element, page.base);
    }
  }
}

function isCustomPicture(element: Element): boolean {
  const { localName } = element;
  if (!CUSTOM_PICTURE.test(localName) || NO_PICTURE.test(localName)) return false;
  if (element.querySelector('img, picture') && !localName.startsWith('amp-')) return false;
  return ['src', 'srcset', 'data-src', 'data-srcset'].some((name) => element.hasAttribute(name));
}

/** Puts an `img` with the same attributes in an element's place; what it holds is its fallback. */
function becomeImage(element: Element): void {
  const image = element.ownerDocument.createElement('img');
  for (const { name, value } of element.attributes) {
    if (!name.startsWith('on')) image.setAttribute(name, value);
  }
  element.replaceWith(image);
}

function fillBackground(element: Element, base: URL): void {
  const address = backgroundOf(element, base);
  if (!address || isPlaceholder(address) !== 'no') return;
  const { width, height } = sizeOf(element);
  if ((width !== null && width < 64) || (height !== null && height < 64)) return;
  if (!isTextless(element) || element.querySelector('img, picture, video, svg, iframe')) return;
  const isCalled = saysPicture(namesOf(element)) || element.getAttribute('role') === 'img';
  if (!isCalled && !isAboveCaption(element)) return;
  const image = element.ownerDocument.createElement('img');
  image.setAttribute('src', address);
  image.setAttribute(
    'alt',
    element.getAttribute('aria-label') ?? element.getAttribute('title') ?? '',
  );
  element.append(image);
}

const saysCaption = wordTest(CAPTION_WORDS);

/** Headlines that a page may set on a picture. */
const MAX_HEADLINES = 4;

/** Names of the box of such a picture. */
const saysHero = wordTest(['hero, hero*, cover, featured image, lead image']);

/** The address of a photograph that is none of a site's own. */
const PHOTOGRAPH =
  /^(?!.*\/(?:themes?|assets|static|dist|skins?)\/).*\/(?!cover\.)(?![^/]*(?:logo|header|banner|pattern|texture|background|bg[-_.]|default))[^/?]+\.(?:jpe?g|webp|avif)(?:$|\?)/i;

/** Characters of a headline with what stands around it, and what a box of these does not hold. */
const MAX_HERO = 400;
const NO_HERO = 'nav, form, article, img, picture, video, p + p + p';

/**
 * Puts the picture on which a page sets its headline between that and the text, where the page names it for sharing
 * too, or it is a photograph in a box named for one: others are the site's. Whether it did.
 */
function fillHero(
  element: Element,
  headline: Element,
  base: URL,
  shared: () => readonly string[],
): boolean {
  if (element.matches('body, main, article') || element.querySelector(NO_HERO)) return false;
  const address = textWithin(element, MAX_HERO) === null ? null : backgroundOf(element, base);
  if (!address || isPlaceholder(address) !== 'no') return false;
  const isHero = saysHero(namesOf(element)) && PHOTOGRAPH.test(address);
  if (!isHero && !shared().some((other) => isSamePicture(other, address))) return false;
  const image = element.ownerDocument.createElement('img');
  image.setAttribute('src', address);
  image.setAttribute('alt', '');
  const line = [...element.querySelectorAll('div, p, figcaption, small')].find(
    (one) => follows(one, headline) && !isTextless(one) && saysCaption(namesOf(one)),
  );
  if (line) line.before(image);
  else element.append(image);
  return true;
}

/** Characters of a line that says what a picture shows. */
const LINE = { least: 20, most: 300 } as const;

/** Whether an element and one line below it are all that their box holds, and one of them shows that the line is a caption. */
function isAboveCaption(above: Element): boolean {
  const { nextElementSibling: line, parentElement: box } = above;
  if (!line || !box || hasMoreChildren(box, 2) || line.querySelector('a, img')) return false;
  const text = line.textContent ?? '';
  const { length } = foldText(text);
  if (length < LINE.least || length > LINE.most) return false;
  return isLarge(above) || creditTail(text.trim()) !== null || saysCaption(namesOf(line));
}

/** Width in CSS px from which a background is no sign. */
const LARGE = 200;

const isLarge = (element: Element): boolean => (sizeOf(element).width ?? 0) >= LARGE;

function backgroundOf(element: Element, base: URL): string | null {
  const style = element.getAttribute('style') ?? '';
  const styled = (BACKGROUND.exec(style) ?? PROPERTY.exec(style))?.[2];
  const named = BACKGROUND_ATTRIBUTES.map((name) => element.getAttribute(name)).find(
    (value) => value !== null && looksLikePicture(value.replace(/^url\(["']?|["']?\)$/g, '')),
  );
  const shown = element.getAttribute(MARKS.source);
  const value = named?.replace(/^url\(["']?|["']?\)$/g, '') ?? shown ?? styled;
  return toAddress(value, base);
}
