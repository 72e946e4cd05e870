import { textOf } from '../../core/extract/safe-document';
import { element } from '../reader/element';
import { type Aim, aimAt } from './aim';

/** Characters of a block that are told to who cannot see it. */
const TOLD = 80;
/** Characters of it that are looked at: pages are written with much space. */
const MOST_READ = 2000;

/** The frame around a block of the page, and the block. */
export interface Mark {
  readonly frame: HTMLElement;
  /** What is marked; null before the first. */
  readonly aim: () => Aim | null;
  /** Marks another block; null changes nothing. */
  readonly set: (next: Aim | null) => void;
  /** Marks what is under the pointer. */
  readonly follow: (event: MouseEvent) => void;
  /** What is marked was chosen, not only pointed at. */
  readonly choose: () => void;
  readonly isChosen: () => boolean;
  /** Brings the frame to where the block is now. */
  readonly draw: () => void;
}

/** Makes the mark; `point` is told the beginning of each block that is marked. */
export function makeMark(point: (words: string) => void): Mark {
  const frame = element('div', { class: 'aim', 'aria-hidden': 'true' });
  let aim: Aim | null = null;
  let isChosen = false;
  const draw = () => {
    const box = aim?.element.getBoundingClientRect();
    frame.hidden = !box;
    if (!box) return;
    frame.style.translate = `${box.left}px ${box.top}px`;
    frame.style.inlineSize = `${box.width}px`;
    frame.style.blockSize = `${box.height}px`;
  };
  const set = (next: Aim | null) => {
    if (!next) return;
    aim = next;
    point(textOf(next.element, MOST_READ).replace(/\s+/g, ' ').trim().slice(0, TOLD));
    draw();
  };
  return {
    frame,
    aim: () => aim,
    set,
    follow: ({ clientX, clientY }) => {
      const next = aimAt(clientX, clientY);
      // What was chosen by key stays while the pointer is in it: a hand is never quite still.
      if (!next || (isChosen && aim?.holds(next.element))) return;
      isChosen = false;
      set(next);
    },
    choose: () => {
      isChosen = true;
    },
    isChosen: () => isChosen,
    draw,
  };
}
