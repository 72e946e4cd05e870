import { holds, matches, parentOf } from '../../core/extract/safe-document';

/** What is shown in a line of other text, and is never the block that is meant. */
const TEXT_BLOCKS =
  'p, li, ul, ol, dl, dt, dd, h1, h2, h3, h4, h5, h6, blockquote, pre, figure, figcaption, table, thead, tbody, tr, td, th, picture, img, video, header, footer';

/** Where the person points: a chain of elements from the smallest block up, and one of them. */
export interface Aim {
  readonly element: HTMLElement;
  /** The block around it; null at the page's body. */
  readonly larger: () => Aim | null;
  /** The block in it that was pointed at; null at the smallest. */
  readonly smaller: () => Aim | null;
  /** Whether `other` is the element or in it. */
  readonly holds: (other: Element) => boolean;
}

/** The block at a point of the window and what it belongs to; null where there is nothing but the page itself. */
export function aimAt(x: number, y: number): Aim | null {
  const found = document
    .elementsFromPoint(x, y)
    .find((each) => each instanceof HTMLElement && !matches(each, 'html, body'));
  return found instanceof HTMLElement ? aimFrom(found) : null;
}

/** The container of a block and what leads there. */
export function aimFrom(found: HTMLElement): Aim | null {
  const chain: HTMLElement[] = [];
  for (let at: Element | null = found; at && !matches(at, 'html, body'); at = parentOf(at)) {
    if (!(at instanceof HTMLElement)) continue;
    if (chain.length > 0 || !getComputedStyle(at).display.startsWith('inline')) chain.push(at);
  }
  if (chain.length === 0) return null;
  const container = chain.findIndex((each) => !matches(each, TEXT_BLOCKS));
  return aimIn(chain, Math.max(0, container));
}

function aimIn(chain: readonly HTMLElement[], index: number): Aim | null {
  const element = chain[index];
  if (!element) return null;
  return {
    element,
    larger: () => aimIn(chain, index + 1),
    smaller: () => aimIn(chain, index - 1),
    holds: (other) => holds(element, other),
  };
}

/** The next block beside an element, or the one before, that is shown; null at the end. */
export function beside(element: HTMLElement, on: boolean): HTMLElement | null {
  const side = on ? 'nextElementSibling' : 'previousElementSibling';
  // What is clobbered in a form is read from the prototype.
  const step = (at: Element) => Reflect.get(Element.prototype, side, at) as Element | null;
  for (let at = step(element); at; at = step(at)) {
    if (at instanceof HTMLElement && Element.prototype.getClientRects.call(at).length > 0)
      return at;
  }
  return null;
}
