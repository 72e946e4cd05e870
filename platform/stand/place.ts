import { fingerprint } from '../../core/fingerprint';

/** Elements that hold one block of reading text. */
const BLOCKS = 'p, h1, h2, h3, h4, h5, h6, li, blockquote, pre, figcaption, dt, dd, td, div';
/** Characters of a block's text by which it is known again. */
const KEY_LENGTH = 60;
/** Shorter blocks are not unique enough to find a place by. */
const MIN_KEY_LENGTH = 12;

const keyOf = (element: Element): string =>
  (element.textContent ?? '')
    .slice(0, KEY_LENGTH * 3)
    .replace(/\s+/g, '')
    .slice(0, KEY_LENGTH);

/** A block in the middle of a text as something to keep; null near the text's start and end. */
export function keepablePlace(within: HTMLElement): string | null {
  const { top, bottom } = within.getBoundingClientRect();
  const { innerHeight } = window;
  if (top > -innerHeight / 2 || bottom < innerHeight * 1.2) return null;
  const [place] = placesInView(within);
  return place ? fingerprint(place.key) : null;
}

/** What scrolls to the block that was kept; null while the text does not have it. */
export function wayToKept(within: ParentNode, kept: string): (() => void) | null {
  const block = textBlocks(within).find((element) => fingerprint(keyOf(element)) === kept);
  if (!block) return null;
  return () => {
    const { top } = block.getBoundingClientRect();
    window.scrollBy({ top: top - KEPT_TOP, behavior: 'instant' });
  };
}

/** Where a place that was kept stands below the top of the window, clear of the buttons; CSS px. */
const KEPT_TOP = 64;

/** A block and how far its top is from the top of the window, in CSS px. */
export interface Place {
  readonly key: string;
  readonly offset: number;
}

const isLeafBlock = (element: Element): boolean =>
  element.localName !== 'div' || !element.querySelector(BLOCKS);

const textBlocks = (within: ParentNode): Element[] =>
  [...within.querySelectorAll(BLOCKS)].filter(isLeafBlock);

/** Blocks noted from the top of the window on; enough to meet one that both sides have. */
const MAX_PLACES = 60;

/** The blocks from the one being read on: the first ends below the top of the window. */
export function placesInView(within: ParentNode): Place[] {
  const places: Place[] = [];
  for (const element of textBlocks(within)) {
    // What is not laid out is not in view; its box would have to be made first.
    if (!element.checkVisibility({ contentVisibilityAuto: true })) continue;
    const box = element.getBoundingClientRect();
    if (box.height === 0 || box.bottom <= 1) continue;
    const key = keyOf(element);
    if (key.length >= MIN_KEY_LENGTH) places.push({ key, offset: box.top });
    if (places.length === MAX_PLACES) break;
  }
  return places;
}

/** Scrolls so that the first of the places that is found stands at its height again. */
export function scrollToPlace(within: ParentNode, places: readonly Place[]): boolean {
  if (places.length === 0) return false;
  const wanted = new Set(places.map(({ key }) => key));
  const blocks = new Map<string, Element>();
  for (const element of textBlocks(within)) {
    const key = keyOf(element);
    if (wanted.has(key) && !blocks.has(key) && element.getClientRects().length > 0) {
      blocks.set(key, element);
    }
  }
  const place = places.find(({ key }) => blocks.has(key));
  const block = place && blocks.get(place.key);
  if (!block) return false;
  const { top } = block.getBoundingClientRect();
  window.scrollBy({ top: top - place.offset, behavior: 'instant' });
  return true;
}
