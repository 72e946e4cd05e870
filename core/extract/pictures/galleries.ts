import { MARKS } from '../copy/marks';
import { isElement } from '../nodes';
import { isAddress, isFrameLine } from './frame-lines';
import { foldText } from './text';
import { namesOf, wordTest } from './words';

/** Elements that keep their place whatever they hold. */
const KEPT = 'html, body, main, article, [role=main], td, th, dd, dt, figcaption, blockquote';
/** What makes a wrapper more than the frame of its figures. */
const OTHER_MEDIA = 'video, audio, iframe, object, embed, table, form, canvas, math';
/** Characters outside its figures that a wrapper may hold in counters, buttons and repeated captions. */
const MAX_FURNITURE = 600;
/** Figures from which on what holds them is a gallery. */
const MIN_GALLERY = 3;
/** Elements whose text is no line of the gallery's. */
const NO_LINES = /^(?:figure|figcaption|button|script|style)$/;
/** Characters of own text with which a wrapper of several figures is still a gallery. */
const MAX_GALLERY_TEXT = 300;

/**
 * Takes away every wrapper that holds nothing but figures, so that a picture's frames and a
 * gallery's lists and slides become a plain run of figures in their order. A `figure` around
 * others gives its caption to the last of them, or to a paragraph below them where that has its own. A gallery
 * with a line of its own keeps its wrapper, as a `section`.
 */
export function dissolveWrappers(root: Document | Element): void {
  const known = new Map<Element, Kind>();
  for (const figure of [...root.querySelectorAll('figure')]) {
    let parent: Element | null = figure.parentElement;
    while (parent && parent !== root && !parent.matches(KEPT)) {
      const outer: Element | null = parent.parentElement;
      const kind = kindOf(parent, known);
      if (!outer || kind === 'other') break;
      if (kind === 'frame') dissolve(parent);
      else if (parent.localName === 'div') known.set(rename(parent), kind);
      parent = outer;
    }
  }
}

/** Only the frame of its figures, a gallery with a line of its own, or more. */
type Kind = 'frame' | 'gallery' | 'other';

/** What an element is; `known` is kept, so that none but a frame, which goes, is asked twice. */
function kindOf(element: Element, known: Map<Element, Kind>): Kind {
  const kind = known.get(element) ?? judge(element, known);
  known.set(element, kind);
  return kind;
}

function judge(element: Element, known: Map<Element, Kind>): Kind {
  const lines = linesOutside(element);
  if (lines === null || !holdsOnlyFigures(element)) return 'other';
  const { localName, parentElement } = element;
  if (localName === 'li' && parentElement && kindOf(parentElement, known) !== 'frame')
    return 'other';
  const figures = [...element.querySelectorAll('figure')];
  const said = figures.map((figure) => foldText(figure.textContent ?? ''));
  const own = lines
    .filter((line) => !isAddress(line))
    .map(foldText)
    .filter((line) => line !== '' && !said.some((caption) => caption.includes(line)));
  if (own.every(isFrameLine)) return 'frame';
  return figures.length > 1 && own.join(' ').length <= MAX_GALLERY_TEXT ? 'gallery' : 'other';
}

/** Whether an element's media are figures, every picture in one of them. */
function holdsOnlyFigures(element: Element): boolean {
  if (element.querySelector(OTHER_MEDIA)) return false;
  return [...element.querySelectorAll('img')].every((image) => {
    const figure = image.closest('figure');
    return figure !== null && element.contains(figure);
  });
}

/** The lines of an element outside its figures and captions; null when they are more than a gallery's furniture. */
function linesOutside(element: Element): string[] | null {
  const lines: string[] = [];
  let length = 0;
  const visit = (parent: Element): boolean => {
    for (const node of parent.childNodes) {
      const text = node.nodeType === 3 ? (node.nodeValue?.trim() ?? '') : '';
      if (text !== '') lines.push(text);
      length += text.length;
      if (length > MAX_FURNITURE) return false;
      if (isElement(node) && !NO_LINES.test(node.localName) && !visit(node)) return false;
    }
    return true;
  };
  return visit(element) ? lines : null;
}

function dissolve(element: Element): void {
  const figures = [...element.querySelectorAll('figure')].filter(
    (figure) => !isNested(figure, element),
  );
  const caption = [...element.children].find(({ localName }) => localName === 'figcaption');
  const last = figures.at(-1);
  const isOwn = caption !== undefined && last !== undefined && !caption.contains(last);
  const isLastFree = isOwn && !last.querySelector('figcaption');
  if (isLastFree) last.append(caption);
  if (figures.length >= MIN_GALLERY && isCalledGallery(element)) markGallery(figures);
  element.replaceWith(...figures, ...(isOwn && !isLastFree ? [paragraphOf(caption)] : []));
}

/** What is said of several pictures that have captions of their own stands below them. */
function paragraphOf(caption: Element): Element {
  const paragraph = caption.ownerDocument.createElement('p');
  paragraph.append(...caption.childNodes);
  return paragraph;
}

/** Class words of what shows its pictures one beside the other, or one at a time. */
const saysGallery = wordTest([
  '*gallery, gallery*, *galleries, galerie*, *galerie, galeria, galería, galleria, fotostrecke*',
  'bildstrecke*, bildergalerie*, diaporama*, *slider, slider*, slide, slides, slideshow*, *carousel, carousel*',
  'carrousel, karussell, swiper*, splide*, glide*, flickity*, slick*, owl, keen, lightbox, mosaic',
  'filmstrip, gallery grid, photo grid, image grid, images grid, blocks gallery',
]);

/** Levels above a wrapper, and below it, whose names count. */
const LEVELS = 3;

/** Whether a wrapper, something close above it or its own list is named as a gallery: others may have their pictures one below the other. */
function isCalledGallery(element: Element): boolean {
  let at: Element | null = element;
  for (let level = 0; at && level <= LEVELS && !at.matches(KEPT); level++, at = at.parentElement)
    if (saysGallery(namesOf(at))) return true;
  const [inner] = element.children;
  return inner !== undefined && saysGallery(namesOf(inner));
}

const markGallery = (figures: readonly Element[]) => {
  for (const figure of figures) figure.setAttribute(MARKS.gallery, '');
};

/** Whether another figure stands between a figure and a wrapper. */
function isNested(figure: Element, wrapper: Element): boolean {
  const outer = figure.parentElement?.closest('figure');
  return outer != null && outer !== wrapper && wrapper.contains(outer);
}

/** Readability drops a `div` with more pictures than paragraphs, whatever they show; not a `section`. */
function rename(element: Element): Element {
  if (isCalledGallery(element)) markGallery([...element.querySelectorAll('figure')]);
  const section = element.ownerDocument.createElement('section');
  section.append(...element.childNodes);
  element.replaceWith(section);
  return section;
}
