import { motion } from '../aids/steps';
import { bindingsOf, deedOf } from '../keys/bindings';
import type { Deed } from '../keys/key-table';
import type { ListenDesk } from './desk';

/** Keeps what is said in view. */
export interface Follow {
  /** Scrolls so that a range can be read, unless the person scrolled away from it. */
  readonly to: (range: Range) => void;
  /** Follows again, whatever was scrolled. */
  readonly again: () => void;
}

/** Parts of the window between which what is said may stand, and where it is brought to. */
const [TOP, BOTTOM, AIM] = [0.12, 0.72, 0.32];

/** The browsers' own keys that scroll, and the deeds of ours that do. */
const SCROLLS = new Set(['PageDown', 'PageUp', 'Home', 'End', 'ArrowDown', 'ArrowUp', ' ']);
const SCROLLING: ReadonlySet<Deed | null> = new Set([
  'paragraph-on',
  'paragraph-back',
  'page-on',
  'page-back',
  'heading-on',
  'heading-back',
]);

/** Scrolling by hand ends the following until what is said comes into view again. */
export function makeFollow({ settings, signal }: Pick<ListenDesk, 'settings' | 'signal'>): Follow {
  let isAway = false;
  const scrolls = ({ key, code }: KeyboardEvent) =>
    SCROLLS.has(key) || SCROLLING.has(deedOf(bindingsOf(settings().keys), key, code));
  const leave = (event: Event) => {
    if (!event.isTrusted || (event instanceof KeyboardEvent && !scrolls(event))) return;
    isAway = true;
  };
  for (const type of ['wheel', 'touchmove', 'keydown']) {
    window.addEventListener(type, leave, { capture: true, passive: true, signal });
  }
  return {
    to: (range) => {
      if (!isAway) showInStrip(range);
      const { top, bottom } = range.getBoundingClientRect();
      const height = window.innerHeight;
      if (isAway && (bottom < 0 || top > height)) return;
      isAway = false;
      if (top >= height * TOP && bottom <= height * BOTTOM) return;
      window.scrollBy({ top: top - height * AIM, behavior: motion() });
    },
    again: () => {
      isAway = false;
    },
  };
}

/** Brings the figure that is spoken of into view where it stands in a strip that scrolls sideways. */
function showInStrip({ startContainer: start }: Range): void {
  const figure = (start as Element | Text).parentElement?.closest('.strip > figure');
  figure?.scrollIntoView({ block: 'nearest', inline: 'start', behavior: motion() });
}

/** The place of the first that stands in the window; 0 when none does. */
export function firstInView<Any>(all: readonly Any[], boxOf: (one: Any) => DOMRect): number {
  return Math.max(
    0,
    all.findIndex((one) => boxOf(one).top > UNDER_BAR),
  );
}

/** What begins higher stands under the buttons or above the window, in CSS px. */
const UNDER_BAR = 48;
