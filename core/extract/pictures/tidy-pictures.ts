import { decodeEntities } from '../metadata/entities';
import type { Page } from '../page';
import { endsLikePicture, toAddress } from './address';
import { saidBy } from './alternative-text';
import { isFormula } from './formula';
import { isInText } from './frame';
import { dissolveWrappers } from './galleries';
import { isSamePicture, pictureKeys } from './identity';
import { adoptHeadGallery } from './lead-picture';
import { POSTER } from './poster';
import { sizeOf, widthHint } from './size';
import { formatSrcset, parseSrcset } from './srcset';
import { otherPage, PHOTO_PAGE, TEASER_MARK } from './teaser';
import { foldText, isTextless } from './text';
import { dropPlayerHeadings, lastLineOf, leaveTitle, settleCard } from './wordy-figures';

/** Size in CSS px from which a picture in a paragraph breaks the text. */
const LARGE_WIDTH = 200;
const LARGE_HEIGHT = 100;

/** Attributes that an `img` keeps. */
const KEPT = /^(?:src|srcset|alt|width|height)$/;

/**
 * Brings the pictures of the chosen content into their last form: absolute addresses, each picture
 * once, plain figures in a run, none inside a paragraph, no empty figure.
 */
export function tidyPictures(content: Element, page: Page): void {
  adoptHeadGallery(content, page);
  dropTeasers(content);
  dropOthersAtEnd(content, page);
  dropPosters(content);
  for (const image of [...content.querySelectorAll('img')]) makeAbsolute(image, page);
  for (const link of [...content.querySelectorAll('a')]) unwrapOwnLink(link, page.base);
  for (const image of [...content.querySelectorAll('img')]) {
    if (!image.closest('figure') && (!isInText(image) || isPhotograph(image))) intoFigure(image);
  }
  for (const paragraph of [...content.querySelectorAll('figure > p')]) {
    if (isTextless(paragraph) && paragraph.querySelector('img'))
      paragraph.replaceWith(...paragraph.childNodes);
  }
  dropRepeated(content);
  // A caption whose picture has no address says nothing of the text.
  for (const caption of [...content.querySelectorAll('.wp-caption-text')])
    if (!caption.closest('figure') && !caption.closest('.wp-caption')?.querySelector(SHOWN))
      caption.remove();
  const last = lastLineOf(content);
  for (const figure of [...content.querySelectorAll('figure')]) {
    if (settleCard(figure, last)) continue;
    dropPlayerHeadings(figure);
    if (isEmpty(figure)) leaveTitle(figure);
    else leaveParagraph(figure);
  }
  dissolveWrappers(content);
}

/** Pictures of other pages go, with the boxes that held nothing else. */
function dropTeasers(content: Element): void {
  for (const teaser of [...content.querySelectorAll(`[${TEASER_MARK}]`)]) {
    const figure = teaser.closest('figure');
    let box: Element = teaser;
    for (
      let parent = box.parentElement;
      parent && parent !== content && isTextless(parent);
      parent = parent.parentElement
    ) {
      if (parent.querySelectorAll('img, video, iframe').length > 1) break;
      box = parent;
    }
    box.remove();
    // Of the figure around it a label can be left: "Read also".
    if (figure && content.contains(figure) && isLabel(figure)) figure.remove();
  }
}

/** Characters of a label. */
const LABEL = 60;

const isLabel = (figure: Element): boolean =>
  !figure.querySelector(SHOWN) && foldText(figure.textContent ?? '').length <= LABEL;

/** What a figure shows. */
const SHOWN =
  'img, video, audio, iframe, table, pre, object, svg, math, canvas, blockquote, [data-lectern-embed]';

/** Characters of a text whose last pictures are judged; a comic strip has fewer. */
const MIN_TEXT = 500;

/** Width in CSS px below which a picture without a caption, behind the text, shows another page. */
const SMALL = 120;

/** Where small copies of pictures are kept, and the width in CSS px from which they are none, as those of encyclopedias. */
const LARGE_THUMBNAIL = 200;
const THUMBNAIL = /\/(?:thumbs?|thumbnails?)\//i;

/** Pictures behind the last words that say nothing, and lead to another page or are small, are what is left of a list of stories. */
function dropOthersAtEnd(content: Element, page: Page): void {
  if ((content.textContent ?? '').length < MIN_TEXT) return;
  for (const image of [...content.querySelectorAll('img')].reverse()) {
    const link = image.closest('a[href]');
    const unit = link ?? image;
    if (!isTextless(unit) || hasTextBehind(unit, content) || isCaptioned(image)) return;
    const target = link && otherPage(link, page.base);
    const leadsAway = target && !PHOTO_PAGE.test(target);
    const src = image.getAttribute('src') ?? '';
    const isThumbnail =
      THUMBNAIL.test(src) && (sizeOf(image).width ?? widthHint(src) ?? 0) < LARGE_THUMBNAIL;
    const isSmall = isThumbnail || (sizeOf(image).width ?? SMALL) < SMALL;
    if (!leadsAway && !isSmall) return;
    (unit.closest('figure') ?? unit).remove();
  }
}

/** Whether any text of `content` follows an element. */
function hasTextBehind(element: Element, content: Element): boolean {
  for (let at: Element | null = element; at && at !== content; at = at.parentElement)
    if (hasTextAfter(at)) return true;
  return false;
}

/** Pictures of players go with them, save one at the head of the article, which stands for the whole. */
function dropPosters(content: Element): void {
  const [first] = content.querySelectorAll('img');
  for (const poster of [...content.querySelectorAll(`[${POSTER}]`)]) {
    if (poster !== first || poster.closest('figure')?.previousElementSibling)
      blockOf(poster).remove();
  }
}

function makeAbsolute(image: Element, page: Page): void {
  const src = toAddress(image.getAttribute('src'), page.base);
  if (!src) {
    image.remove();
    return;
  }
  const candidates = parseSrcset(image.getAttribute('srcset') ?? '').flatMap((candidate) => {
    const address = toAddress(candidate.address, page.base);
    return address ? [{ ...candidate, address }] : [];
  });
  const srcset = formatSrcset(candidates);
  image.setAttribute('src', src);
  if (srcset) image.setAttribute('srcset', srcset);
  const words = decodeEntities(image.getAttribute('alt') ?? '').trim();
  image.setAttribute('alt', isFormula(image) ? words : saidBy(words, src));
  for (const { name, value } of [...image.attributes]) {
    const isKept =
      KEPT.test(name) &&
      !(name === 'srcset' && !srcset) &&
      !(/^(?:width|height)$/.test(name) && !/^\d+$/.test(value));
    if (!isKept) image.removeAttribute(name);
  }
}

/**
 * Of the same picture, signs in a line of text apart, the one with a caption stays, else the first. Two
 * that say different things in their captions both stay.
 */
function dropRepeated(content: Element): void {
  const seen = new Map<string, Element>();
  for (const image of [...content.querySelectorAll('figure img')]) {
    const keys = pictureKeys(image.getAttribute('src') ?? '');
    const same = keys.map((key) => seen.get(key)).find((other) => other !== undefined);
    const earlier = same && saysOther(captionOf(image), captionOf(same)) ? undefined : same;
    const stays = earlier && !(isCaptioned(image) && !isCaptioned(earlier)) ? earlier : image;
    if (earlier) blockOf(stays === image ? earlier : image).remove();
    for (const key of keys) seen.set(key, stays);
  }
}

const isCaptioned = (image: Element): boolean => captionOf(image) !== '';

const captionOf = (image: Element): string =>
  foldText(image.closest('figure')?.querySelector('figcaption')?.textContent ?? '');

const saysOther = (one: string, other: string): boolean =>
  one !== '' && other !== '' && !one.includes(other) && !other.includes(one);

/** The figure of a picture when it is the only one in it; else the picture. */
function blockOf(image: Element): Element {
  const figure = image.closest('figure');
  return figure && figure.getElementsByTagName('img').length === 1 ? figure : image;
}

/** A link from a picture to itself goes; what it held stays. */
function unwrapOwnLink(link: Element, base: URL): void {
  const image = link.querySelector('img');
  if (!image || !isTextless(link)) return;
  const href = link.getAttribute('href') ?? '';
  const address = toAddress(href, base);
  const isOwn =
    !address || endsLikePicture(href) || isSamePicture(address, image.getAttribute('src') ?? '');
  if (isOwn) link.replaceWith(...link.childNodes);
}

/** Too large, or of a format too rich, for a sign in a line of text. */
function isPhotograph(image: Element): boolean {
  const { width, height } = sizeOf(image);
  if (width !== null || height !== null)
    return (width ?? 0) >= LARGE_WIDTH || (height ?? 0) >= LARGE_HEIGHT;
  return !isFormula(image) && /\.(?:jpe?g|avif)(?:$|[?#])/i.test(image.getAttribute('src') ?? '');
}

/** Alone in its paragraph or between blocks: the figure takes the place of its wrappers. */
function intoFigure(image: Element): void {
  const place = image.parentElement?.localName === 'a' ? image.parentElement : image;
  const anchor = place.ownerDocument.createElement('figure');
  place.replaceWith(anchor);
  anchor.append(place);
}

/** A figure without picture, player or table, or with nothing but its caption. */
function isEmpty(figure: Element): boolean {
  if (figure.querySelector(SHOWN)) return false;
  const figcaption = figure.querySelector('figcaption');
  return foldText(figure.textContent ?? '') === foldText(figcaption?.textContent ?? '');
}

/** What makes a paragraph a box. */
const BLOCKS = 'p, h2, h3, h4, ul, ol, blockquote, pre, table';

/** HTML allows no figure in a paragraph: it moves before or after, as it stood. */
function leaveParagraph(figure: Element): void {
  const paragraph = figure.closest('p');
  // One that holds others is a box of the text.
  if (!paragraph || paragraph.querySelector(BLOCKS)) return;
  let first: Node = figure;
  while (first.parentNode && first.parentNode !== paragraph) first = first.parentNode;
  const isAtEnd = !hasTextAfter(first);
  if (isAtEnd) paragraph.after(figure);
  else paragraph.before(figure);
  if (isTextless(paragraph) && !paragraph.querySelector('img, video, iframe')) paragraph.remove();
}

function hasTextAfter(node: Node): boolean {
  for (let next = node.nextSibling; next; next = next.nextSibling)
    if (next.textContent?.trim()) return true;
  return false;
}
