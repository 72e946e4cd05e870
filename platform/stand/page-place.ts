import { notePageState, restorePageState } from './page-state';
import { placesInView, scrollToPlace } from './place';

/** Where the page stood before the reader was put over it, and the ways between the two. */
export interface PagePlace {
  /** Whether it stood at its top, or nothing in view is a place to go to. */
  readonly isAtTop: boolean;
  /** Scrolls the window to its top, for the reader. */
  readonly leave: () => void;
  /** Scrolls the reader's text to what was in view in the page. Call once, when it is drawn. */
  readonly follow: (text: HTMLElement) => void;
  /**
   * Notes what is being read in the text, and gives what brings the page back to it, or to where it
   * was when nothing was read. Call that when the page is shown again.
   */
  readonly wayBack: (text: HTMLElement) => () => void;
}

/** Farther than this from where reading began the text was scrolled by the person, in CSS px. */
const STILL = 2;

/** Notes where the page stands: hiding it would lose that. */
export function notePagePlace(document: Document): PagePlace {
  const state = notePageState(document);
  const { left, top } = state;
  const before = top > 0 && document.body ? placesInView(document.body) : [];
  let startTop = 0;
  return {
    isAtTop: before.length === 0,
    leave: () => {
      if (top > 0 || left > 0) window.scrollTo({ top: 0, left: 0, behavior: 'instant' });
    },
    follow: (text) => {
      // At the top already: asking would make the browser lay the page out twice.
      if (before.length === 0) return;
      scrollToPlace(text, before);
      startTop = window.scrollY;
    },
    wayBack: (text) => {
      const isMoved = Math.abs(window.scrollY - startTop) > STILL;
      const places = isMoved ? placesInView(text) : [];
      return () => {
        restorePageState(state);
        window.scrollTo({ left, top, behavior: 'instant' });
        if (document.body) scrollToPlace(document.body, places);
      };
    },
  };
}
