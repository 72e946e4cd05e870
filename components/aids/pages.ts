import type { Desk } from '../reader/desk';
import { element } from '../reader/element';
import { TOP } from './steps';

/** Turns pages: a window's height of text at a time. */
export interface Pages {
  /** To the next page, or the one before; nothing happens at the ends. */
  readonly turn: (on: boolean) => void;
}

/** What lines stand in, and what a page holds whole, as it does lines, where it can. */
const BLOCKS =
  '.text :is(p, li, dt, dd, h2, h3, h4, h5, h6, figcaption, pre, td, th), .heading > *';
const WHOLE = '.text :is(figure, img, table, hr, math), .lead';

/** The least that turning moves, in heights of a page: a picture that begins near its top is no reason to stay. */
const LEAST = 0.35;

/** What stays of a page in the next one where no line tells where it ends, in CSS px. */
const KEPT = 40;

/** A line of text or a picture, in CSS px from the top of the window. */
interface Piece {
  readonly top: number;
  readonly bottom: number;
}

/** Turns pages so that no line is cut: the first that did not fit stands at the top then, and a mark above it fades. */
export function startPages({ stage, main, text }: Desk): Pages {
  const mark = element('div', { class: 'turned', 'aria-hidden': 'true' });
  mark.addEventListener('animationend', () => mark.remove());
  return {
    turn: (on) => {
      const page = window.innerHeight - TOP;
      const isAcross = !getComputedStyle(text).writingMode.startsWith('vertical');
      const pieces = isAcross ? piecesNear(main, on ? 0 : page) : [];
      const by = on ? toNext(pieces, page) : -toLast(pieces, page);
      const before = window.scrollY;
      window.scrollBy({ top: by, behavior: 'instant' });
      const moved = window.scrollY - before;
      mark.remove();
      if (moved === 0) return;
      // Where the end came sooner, reading goes on further down.
      const { left, width } = text.getBoundingClientRect();
      mark.style.insetBlockStart = `${Math.round((on ? TOP + by - moved : TOP) - 3)}px`;
      mark.style.left = `${Math.round(left)}px`;
      mark.style.inlineSize = `${Math.round(width)}px`;
      stage.append(mark);
    },
  };
}

/** How far the next page begins below the place where this one does: at the first piece that is not whole on it. */
function toNext(pieces: readonly Piece[], page: number): number {
  const cut = pieces.find(({ top, bottom }) => top > TOP + 1 && bottom > TOP + page + 1);
  const by = (cut?.top ?? 0) - TOP;
  return by < page * LEAST ? page - KEPT : by;
}

/** How far the last page began above: at the first piece from which this page's first one is just out of the window. */
function toLast(pieces: readonly Piece[], page: number): number {
  const first = pieces.find(({ top }) => top > TOP - 2)?.top ?? TOP;
  const start = pieces.find(({ top }) => top >= first - page && top < first - page * LEAST);
  return start ? TOP - start.top : page - KEPT;
}

/** The pieces in the window and below it, with those up to `above` px above it, the highest first. */
function piecesNear(main: HTMLElement, above: number): readonly Piece[] {
  const [from, to] = [TOP - above, window.innerHeight * 2];
  const isNear = ({ top, bottom }: Piece) => bottom > from && top < to;
  const boxes = [...main.querySelectorAll(WHOLE)]
    .map((each) => each.getBoundingClientRect())
    .filter(isNear);
  const words = document.createRange();
  const lines = [...main.querySelectorAll(BLOCKS)].flatMap((block) => {
    if (!isNear(block.getBoundingClientRect())) return [];
    words.selectNodeContents(block);
    return [...words.getClientRects()].filter(({ height }) => height > 0);
  });
  const inside = (line: Piece) =>
    boxes.some(
      ({ top, bottom }) =>
        top <= line.top && bottom >= line.bottom && bottom - top <= window.innerHeight - TOP,
    );
  return [...boxes, ...lines.filter((line) => isNear(line) && !inside(line))]
    .map(({ top, bottom }) => ({ top, bottom }))
    .sort((one, other) => one.top - other.top);
}
