import { FRAME_LINES } from './caption-words';
import { foldText } from './text';

/** Elements that keep their place whatever they hold. */
const KEPT = 'html, body, main, article, [role=main], td, th, dd, dt, figcaption, blockquote';
/** What makes a wrapper more than the frame of its figures. */
const OTHER_MEDIA = 'video, audio, iframe, object, embed, table, form, canvas, math';
/** Characters outside its figures that a wrapper may hold in counters, buttons and repeated captions. */
const MAX_FURNITURE = 600;
/** Characters of own text with which a wrapper of several figures is still a gallery. */
const MAX_GALLERY_TEXT = 300;

/**
 * Takes away every wrapper that holds nothing but figures, so that a picture's frames and a
 * gallery's lists and slides become a plain run of figures in their order. A `figure` around
 * others gives its caption to the last of them. A gallery with a line of its own keeps its wrapper,
 * as a `section`.
 */
export function dissolveWrappers(root: Document | Element): void {
  for (const figure of [...root.querySelectorAll('figure')]) {
    let parent: Element | null = figure.parentElement;
    while (parent && parent !== root && !parent.matches(KEPT)) {
      const outer: Element | null = parent.parentElement;
      const kind = kindOf(parent);
      if (!outer || kind === 'other') break;
      if (kind === 'frame') dissolve(parent);
      else if (parent.localName === 'div') rename(parent);
      parent = outer;
    }
  }
}

function kindOf(element: Element): 'frame' | 'gallery' | 'other' {
  if (element.querySelector(OTHER_MEDIA)) return 'other';
  if (
    element.localName === 'li' &&
    element.parentElement &&
    kindOf(element.parentElement) !== 'frame'
  )
    return 'other';
  const figures = [...element.querySelectorAll('figure')];
  if (
    [...element.querySelectorAll('img')].some(
      (image) => !figures.includes(image.closest('figure') ?? image),
    )
  )
    return 'other';
  const text = textOutside(element);
  const said = new Set(figures.map((figure) => foldText(figure.textContent ?? '')));
  const lines = text
    .map(foldText)
    .filter((line) => line !== '' && ![...said].some((caption) => caption.includes(line)));
  if (lines.every((line) => FRAME_LINES.some((pattern) => pattern.test(line)))) return 'frame';
  return figures.length > 1 && lines.join(' ').length <= MAX_GALLERY_TEXT ? 'gallery' : 'other';
}

/** The lines of an element outside the figures and the caption in it, no further than furniture can go. */
function textOutside(element: Element, lines: string[] = []): string[] {
  for (const node of element.childNodes) {
    if (lines.length > 40 || lines.join('').length > MAX_FURNITURE) break;
    if (node.nodeType === 3 && node.nodeValue?.trim()) lines.push(node.nodeValue.trim());
    else if (isElement(node) && !/^(?:figure|figcaption|button|script|style)$/.test(node.localName))
      textOutside(node, lines);
  }
  return lines;
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

function dissolve(element: Element): void {
  const figures = [...element.querySelectorAll('figure')].filter(
    (figure) => !isNested(figure, element),
  );
  const caption = [...element.children].find(({ localName }) => localName === 'figcaption');
  const last = figures.at(-1);
  if (caption && last && !caption.contains(last) && !last.querySelector('figcaption')) {
    last.append(caption);
  }
  element.replaceWith(...figures);
}

/** Whether another figure stands between a figure and a wrapper. */
function isNested(figure: Element, wrapper: Element): boolean {
  const outer = figure.parentElement?.closest('figure');
  return outer != null && outer !== wrapper && wrapper.contains(outer);
}

/** Readability drops a `div` with more pictures than paragraphs, whatever they show; not a `section`. */
function rename(element: Element): void {
  const section = element.ownerDocument.createElement('section');
  section.append(...element.childNodes);
  element.replaceWith(section);
}
