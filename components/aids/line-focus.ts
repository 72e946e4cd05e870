import type { Desk } from '../reader/desk';
import { element } from '../reader/element';

/** A reading aid that lies over the text: a key brings it or takes the next step, another ends it. */
export interface OverText {
  readonly step: () => void;
  readonly close: () => boolean;
}

/** Lines that stay clear, in turn; after the last comes none. */
const LINES = [3, 1, 5] as const;

/** Where the clear lines begin, in heights of the window from its top; they move to the line nearest to it. */
const START = 0.38;

/** Where it is between two blocks, one of them is so far off, in CSS px. */
const GAP = 24;

/** What holds lines of text. */
const BLOCKS = 'p, li, dt, dd, h2, h3, h4, h5, h6, figcaption, pre';

/**
 * Shades all but a few lines in the middle of the window. Each `step` is three lines, one, five, off;
 * `close` ends it, false when there was none.
 */
export function lineFocus({ stage, text, signal }: Desk): OverText {
  let step = -1;
  const band = element('div', { class: 'focus-band', 'aria-hidden': 'true' });
  const lay = () => {
    const lines = LINES[step];
    if (lines === undefined) return;
    const height = lines * (Number.parseFloat(getComputedStyle(text).lineHeight) || 30);
    const middle = window.innerHeight * START + height / 2;
    band.style.blockSize = `${Math.round(height)}px`;
    band.style.insetBlockStart = `${Math.round(lineAt(text, middle) - height / 2)}px`;
  };
  window.addEventListener('scroll', lay, { passive: true, signal });
  window.addEventListener('resize', lay, { signal });
  const close = () => {
    step = -1;
    const was = band.isConnected;
    band.remove();
    return was;
  };
  return {
    step: () => {
      step += 1;
      if (step >= LINES.length) return void close();
      lay();
      if (!band.isConnected) stage.append(band);
    },
    close,
  };
}

/** The middle of the line that is nearest to a height in the window; that height where there is none. */
function lineAt(text: HTMLElement, y: number): number {
  const { left, width } = text.getBoundingClientRect();
  const root = text.getRootNode() as ShadowRoot;
  const block = [0, GAP, -GAP]
    .map((off) => root.elementFromPoint(left + width / 2, y + off)?.closest(BLOCKS))
    .find((each) => each && text.contains(each));
  if (!block) return y;
  const words = document.createRange();
  words.selectNodeContents(block);
  const middles = [...words.getClientRects()].map(({ top, bottom }) => (top + bottom) / 2);
  const nearest = (one: number, other: number) =>
    Math.abs(other - y) < Math.abs(one - y) ? other : one;
  return middles.length > 0 ? middles.reduce(nearest) : y;
}
