import { afterPaint } from '../reader/after-paint';
import { SKETCHED } from '../reader/sketch';
import { holdPlace } from './hold-place';

/** Blocks that are laid out at once, and the time after which the browser gets its turn, in ms. */
const AT_ONCE = 16;
const TURN_MS = 8;

/**
 * Gives a sketched text its true heights, a few blocks at a time, so that it can be scrolled meanwhile, and
 * what is read keeps its place. Resolves when all of it is laid out, or the signal is aborted: then it is
 * sketched as before.
 */
export async function layOut(text: HTMLElement, signal: AbortSignal): Promise<void> {
  const blocks = [...text.querySelectorAll<HTMLElement>(SKETCHED)];
  let start = performance.now();
  for (let at = 0; at < blocks.length && !signal.aborted; at += AT_ONCE) {
    holdPlace(text, () => {
      for (const block of blocks.slice(at, at + AT_ONCE)) block.style.contentVisibility = 'visible';
      // Asked for, so that it is done now.
      void text.offsetHeight;
    });
    if (document.hidden || performance.now() - start < TURN_MS) continue;
    await afterPaint();
    start = performance.now();
  }
  if (!signal.aborted) text.classList.remove('sketched');
  for (const block of blocks) {
    block.style.removeProperty('content-visibility');
    if (block.getAttribute('style') === '') block.removeAttribute('style');
  }
}
