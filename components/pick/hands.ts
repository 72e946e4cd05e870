import { aimFrom, beside } from './aim';
import type { Deed } from './banner';
import type { Mark } from './mark';

/** What keys and pointer reach while a block is pointed at. */
interface Reach {
  readonly layer: HTMLElement;
  readonly banner: HTMLElement;
  readonly mark: Mark;
  readonly act: (deed: Deed) => void;
  /** Ends when the pointing does. */
  readonly signal: AbortSignal;
}

const KEYS: Readonly<Record<string, Deed>> = {
  ArrowUp: 'larger',
  ArrowDown: 'smaller',
  Enter: 'take',
  Escape: 'back',
};

/** A mouse marks what it is over and takes it by a click; a finger marks what it taps, and a button takes it. */
export function listenToPointer({ layer, banner, mark, act, signal }: Reach): void {
  const isBanner = ({ target }: Event) => target instanceof Node && banner.contains(target);
  let touch = false;
  layer.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType !== 'touch' && !isBanner(event)) mark.follow(event);
    },
    { signal },
  );
  layer.addEventListener(
    'pointerdown',
    ({ pointerType }) => {
      touch = pointerType === 'touch';
    },
    { signal },
  );
  layer.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || isBanner(event)) return;
      // A finger has nothing to point with before it taps: the tap points, and a button takes.
      if (touch || !mark.isChosen()) mark.follow(event);
      if (!touch) act('take');
    },
    { signal },
  );
}

/** Up and down make the block larger and smaller, sideways goes to the one beside it; none reaches the page. */
export function listenToKeys({ layer, mark, act, signal }: Omit<Reach, 'banner'>): void {
  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.isComposing || event.ctrlKey || event.metaKey || event.altKey)
      return;
    const isOnButton =
      event.key === 'Enter' &&
      (layer.getRootNode() as ShadowRoot).activeElement?.localName === 'button';
    const deed = KEYS[event.key];
    const sideways = { ArrowRight: true, ArrowLeft: false }[event.key];
    if (isOnButton || (!deed && sideways === undefined)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (deed) return act(deed);
    const aim = mark.aim();
    const next = aim && beside(aim.element, sideways === true);
    if (!next) return;
    mark.choose();
    next.scrollIntoView({ block: 'nearest' });
    mark.set(aimFrom(next));
  };
  window.addEventListener('keydown', onKey, { capture: true, signal });
}
