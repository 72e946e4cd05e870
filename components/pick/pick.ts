import type { PickDesk, Picked, PickPart } from '../../core/reading-page';
import { themeSheet } from '../../core/settings';
import { asRestore, type Restore } from '../reader/part';
import { applyTheme } from '../styles/theme';
import { aimAt } from './aim';
import { type Deed, drawBanner } from './banner';
import { listenToKeys, listenToPointer } from './hands';
import { makeMark } from './mark';
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

function pickWith(desk: PickDesk, restore: Restore): Promise<Picked | null> {
  const { layer, addStyle, settings, signal } = desk;
  for (const sheet of [themeSheet(), style]) addStyle(sheet);
  applyTheme(layer, settings);
  return new Promise((done) => {
    const picking = new AbortController();
    const end = (picked: Picked | null) => {
      picking.abort();
      done(picked);
    };
    const act = (deed: Deed) => {
      const aim = mark.aim();
      mark.choose();
      if (deed === 'larger') mark.set(aim?.larger() ?? null);
      else if (deed === 'smaller') mark.set(aim?.smaller() ?? null);
      else if (deed === 'back') end(null);
      else if (aim) {
        const picked = take(aim.element, restore);
        if (picked) end(picked);
        else say('pickFailed');
      }
    };
    const { banner, say, point } = drawBanner(act);
    const mark = makeMark(point);
    layer.append(mark.frame, banner);
    const options = { signal: AbortSignal.any([signal, picking.signal]) };
    const reach = { layer, banner, mark, act, ...options };
    listenToPointer(reach);
    listenToKeys(reach);
    for (const type of ['scroll', 'resize']) {
      window.addEventListener(type, mark.draw, { ...options, capture: true, passive: true });
    }
    layer.addEventListener('wheel', scrollUnder, options);
    signal.addEventListener('abort', () => end(null));
    mark.set(aimAt(innerWidth / 2, innerHeight / 3));
    layer.tabIndex = -1;
    layer.focus({ preventScroll: true });
  });
}
