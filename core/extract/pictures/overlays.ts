import type { Page } from '../page';
import { pictureKeys } from './identity';
import { namesOf, wordTest } from './words';

/** Names of layers that show a page's pictures a second time, larger. */
const OVERLAY_WORDS: readonly string[] = [
  // Names of the layer and of the tools that make it
  'modal*, *modal, lightbox*, overlay, fullscreen, full screen, popup, zoom overlay',
  'pswp, fancybox',
];
const saysOverlay = wordTest(OVERLAY_WORDS);
const DIALOG = 'dialog, [role=dialog], [aria-modal=true]';

/**
 * Takes out the figures of layers (slide shows in a dialog, enlargements) whose picture the page
 * also shows in its place; a caption that only the layer has moves there.
 */
export function dropOverlayCopies(page: Page): void {
  const layers = new Map<Element, boolean>();
  const figures = [...page.copy.querySelectorAll('figure')];
  const copies = figures.filter((figure) => isInLayer(figure.parentElement, layers));
  if (copies.length === 0) return;
  const inPlace = new Map<string, Element>();
  for (const figure of figures) {
    if (copies.includes(figure)) continue;
    for (const key of keysOf(figure)) if (!inPlace.has(key)) inPlace.set(key, figure);
  }
  for (const copy of copies) {
    const original = keysOf(copy)
      .map((key) => inPlace.get(key))
      .find((figure) => figure !== undefined);
    if (!original) continue;
    const figcaption = copy.querySelector('figcaption');
    if (figcaption && !original.querySelector('figcaption')) original.append(figcaption);
    copy.remove();
  }
}

/** Asked once of every element: `layers` keeps the answers. */
function isInLayer(element: Element | null, layers: Map<Element, boolean>): boolean {
  if (!element) return false;
  const known = layers.get(element);
  if (known !== undefined) return known;
  const answer =
    element.matches(DIALOG) ||
    (element.localName !== 'body' && saysOverlay(namesOf(element))) ||
    isInLayer(element.parentElement, layers);
  layers.set(element, answer);
  return answer;
}

const keysOf = (figure: Element): readonly string[] => {
  const src = figure.querySelector('img')?.getAttribute('src');
  return src ? pictureKeys(src) : [];
};
