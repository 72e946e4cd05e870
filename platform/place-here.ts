import type { Settings } from '../core/settings';
import { forgetPlaces, keepPlace } from './kept-places';
import type { Stand } from './stand';

/** The place in the article that is open: where it was left before, and where it is kept now. */
export interface PlaceHere {
  /** Whether the place where it was left waits for its part of the text. */
  readonly isWaiting: () => boolean;
  /** What scrolls there; null while the text does not have it, or nothing waits. */
  readonly way: () => (() => void) | null;
  /** Goes there, or to where the page was. Call once, after drawing. */
  readonly begin: () => void;
  /** Keeps what is being read, where the person wants that. */
  readonly keep: () => void;
  /** The settings were changed: what was kept is forgotten where the person wants it no longer. */
  readonly follow: (changed: Settings) => void;
}

/** Where an article is shown, and what is known of it before. */
interface Before {
  readonly address: URL;
  readonly settings: Settings;
  /** The paragraph at which it was left, by its fingerprint; null when none is kept. */
  readonly place: string | null;
}

/** Follows the place in the article on a stand. */
export function placeHere(stand: Stand, { address, settings, place }: Before): PlaceHere {
  let { keepPlace: wish } = settings;
  let kept = wish === 'on' ? place : null;
  const way = () => (kept ? stand.wayToKept(kept) : null);
  return {
    isWaiting: () => kept !== null,
    way,
    begin: () => {
      const there = stand.fromTop ? way() : null;
      if (there) there();
      else stand.startWherePageWas();
      if (there || !stand.fromTop) kept = null;
    },
    keep: () => {
      const paragraph = stand.placeToKeep();
      // At the start again, a place that waits for its part stays kept.
      if (wish === 'on' && (paragraph || !kept)) void keepPlace(address, paragraph);
    },
    follow: (changed) => {
      if (changed.keepPlace !== wish && changed.keepPlace === 'off') void forgetPlaces(address);
      wish = changed.keepPlace;
    },
  };
}
