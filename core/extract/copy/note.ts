import { elementWalker } from '../../unclobbered';
import { MARKS } from './marks';

/** Pictures no larger than this, in pixels, are placeholders: the browser has not chosen yet. */
const MAX_PLACEHOLDER = 2;

/**
 * Writes on a copied tree what the browser knows of the shown one: what is not shown, which picture
 * was chosen and at what size. The shown tree is only read, and all of it before anything is
 * written. Both trees must still have the same shape.
 */
export function noteShown(shown: Element | ShadowRoot, copy: ParentNode & Node): void {
  const notes = [...hiddenNotes(shown, copy), ...pictureNotes(shown, copy)];
  for (const [element, mark, value] of notes) {
    Element.prototype.setAttribute.call(element, mark, value);
  }
}

type Note = readonly [element: Element, mark: string, value: string];

/** Walks both trees in step; what is hidden is not entered. */
function* hiddenNotes(shown: Node, copy: Node): Generator<Note> {
  const inert = copy.ownerDocument;
  if (!inert) return;
  const here = elementWalker(inert, shown);
  const there = elementWalker(inert, copy);
  let isOver = !here.firstChild();
  if (!isOver) there.firstChild();
  while (!isOver) {
    const element = here.currentNode as Element;
    const reason = whyHidden(element);
    if (reason) yield [there.currentNode as Element, MARKS.hidden, reason];
    if (!reason && !isClosed(element) && here.firstChild()) there.firstChild();
    else isOver = !toNext(here, there);
  }
}

/** Steps to what follows the current elements and everything in them; false at the end. */
function toNext(here: TreeWalker, there: TreeWalker): boolean {
  while (!here.nextSibling()) {
    if (!here.parentNode()) return false;
    there.parentNode();
  }
  there.nextSibling();
  return true;
}

/** Parts of a page that are never shown, and say nothing by it. */
const NEVER_SHOWN = 'head, script, style, link, meta, template, noscript, input[type="hidden" i]';

function whyHidden(element: Element): string | null {
  const { checkVisibility, matches } = Element.prototype;
  if (checkVisibility.call(element, { visibilityProperty: true })) return null;
  if (matches.call(element, NEVER_SHOWN)) return null;
  return checkVisibility.call(element) ? 'visibility' : 'display';
}

/** What a person can open in place is content: a closed `details`, a part that find-in-page opens. */
const isClosed = (element: Element): boolean =>
  Element.prototype.matches.call(element, 'details:not([open]), [hidden="until-found" i]');

function* pictureNotes(shown: ParentNode, copy: ParentNode): Generator<Note> {
  const copies = copy.querySelectorAll('img');
  for (const [index, picture] of shown.querySelectorAll('img').entries()) {
    const twin = copies[index];
    if (!twin) return;
    const { width, height } = picture.getBoundingClientRect();
    if (width > 0) yield [twin, MARKS.width, String(Math.round(width))];
    if (height > 0) yield [twin, MARKS.height, String(Math.round(height))];
    if (picture.naturalWidth <= MAX_PLACEHOLDER || picture.currentSrc === '') continue;
    yield [twin, MARKS.source, picture.currentSrc];
    yield [twin, MARKS.naturalWidth, String(picture.naturalWidth)];
    yield [twin, MARKS.naturalHeight, String(picture.naturalHeight)];
  }
}

const NO_DISPLAY = /(?:^|;)\s*display\s*:\s*none/i;
const NOT_VISIBLE = /(?:^|;)\s*visibility\s*:\s*hidden/i;

/** The same where nothing is rendered: by what the page's own attributes say of each element. */
export function noteSaid(copy: ParentNode): void {
  const { getAttribute, hasAttribute, setAttribute } = Element.prototype;
  for (const element of copy.querySelectorAll('[hidden]:not([hidden="until-found" i]), [style]')) {
    const style = getAttribute.call(element, 'style') ?? '';
    if (hasAttribute.call(element, 'hidden') || NO_DISPLAY.test(style)) {
      setAttribute.call(element, MARKS.hidden, 'display');
    } else if (NOT_VISIBLE.test(style)) setAttribute.call(element, MARKS.hidden, 'visibility');
  }
}
