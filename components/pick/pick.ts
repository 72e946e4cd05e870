import type { PickDesk, Picked, PickPart } from '../../core/reading-page';
import { themeSheet } from '../../core/settings';
import { element } from '../reader/element';
import { asRestore, type Restore } from '../reader/part';
import { applyTheme } from '../styles/theme';
import { type Aim, aimAt, aimFrom, beside } from './aim';
import { type Deed, drawBanner } from './banner';
import style from './pick.css?inline';
import { scrollUnder } from './scroll-under';
import { take } from './take';

/** Pointing at a block of the page, given what has the extractor's steps. */
export const pick = (restorer: () => unknown): PickPart => ({
  start: async (desk) => {
    const restore = asRestore(restorer());
    return restore && !desk.signal.aborted ? pickWith(desk, restore) : null;
  },
});

/** Characters of a block that are told to who cannot see it. */
const TOLD = 80;

const KEYS: Readonly<Record<string, Deed>> = {
  ArrowUp: 'larger',
  ArrowDown: 'smaller',
  Enter: 'take',
  Escape: 'back',
};

function pickWith(desk: PickDesk, restore: Restore): Promise<Picked | null> {
  const { layer, addStyle, settings, signal } = desk;
  for (const sheet of [themeSheet(), style]) addStyle(sheet);
  applyTheme(layer, settings);
  const frame = element('div', { class: 'aim', 'aria-hidden': 'true' });
  let aim: Aim | null = null;
  let isChosen = false;
  let say: (key: 'pickFailed') => void = () => undefined;
  let point: (words: string) => void = () => undefined;
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
    point((next.element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, TOLD));
    draw();
  };
  const follow = ({ clientX, clientY }: PointerEvent | MouseEvent) => {
    const next = aimAt(clientX, clientY);
    // What was chosen by key stays while the pointer is in it: a hand is never quite still.
    if (next && !(isChosen && aim?.holds(next.element))) {
      isChosen = false;
      set(next);
    }
  };
  return new Promise((done) => {
    const picking = new AbortController();
    const options = { signal: AbortSignal.any([signal, picking.signal]) };
    const end = (picked: Picked | null) => {
      picking.abort();
      done(picked);
    };
    const act = (deed: Deed) => {
      isChosen = true;
      if (deed === 'larger') set(aim?.larger() ?? null);
      else if (deed === 'smaller') set(aim?.smaller() ?? null);
      else if (deed === 'back') end(null);
      else if (aim) {
        const picked = take(aim.element, restore);
        if (picked) end(picked);
        else say('pickFailed');
      }
    };
    const drawn = drawBanner(act);
    say = drawn.say;
    point = drawn.point;
    const { banner } = drawn;
    layer.append(frame, banner);
    const isBanner = ({ target }: Event) => target instanceof Node && banner.contains(target);
    let touch = false;
    layer.addEventListener(
      'pointermove',
      (event) => {
        if (event.pointerType !== 'touch' && !isBanner(event)) follow(event);
      },
      options,
    );
    layer.addEventListener(
      'pointerdown',
      ({ pointerType }) => {
        touch = pointerType === 'touch';
      },
      options,
    );
    layer.addEventListener(
      'click',
      (event) => {
        if (!event.isTrusted || isBanner(event)) return;
        // A finger has nothing to point with before it taps: the tap points, and a button takes.
        if (touch || !isChosen) follow(event);
        if (!touch) act('take');
      },
      options,
    );
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
      const next = aim && beside(aim.element, sideways === true);
      if (!next) return;
      isChosen = true;
      next.scrollIntoView({ block: 'nearest' });
      set(aimFrom(next));
    };
    window.addEventListener('keydown', onKey, { ...options, capture: true });
    for (const type of ['scroll', 'resize']) {
      window.addEventListener(type, draw, { ...options, capture: true, passive: true });
    }
    layer.addEventListener('wheel', scrollUnder, options);
    signal.addEventListener('abort', () => end(null));
    set(aimAt(innerWidth / 2, innerHeight / 3));
    layer.tabIndex = -1;
    layer.focus({ preventScroll: true });
  });
}
