import type { Desk } from '../reader/desk';

/** Text set from top to bottom, in tiers one below the other. */
interface Tiers {
  /** Other settings hold, or the text has grown. */
  readonly update: () => void;
}

/**
 * Makes a text that is set from top to bottom as high as its tiers are together: the browser sets them one
 * below the other, but does not make room for more than the first. Other text is left alone.
 */
export function startTiers({ text, main, signal }: Pick<Desk, 'text' | 'main' | 'signal'>): Tiers {
  const setHeight = () => {
    text.style.removeProperty('--tiers');
    const style = getComputedStyle(text);
    if (!style.writingMode.startsWith('vertical')) return;
    const { columnWidth, columnGap } = style;
    const [tier, gap] = [columnWidth, columnGap].map(Number.parseFloat);
    if (!tier || !gap) return;
    // Layout rounds: a hundredth of a tier too much is none.
    const count = Math.max(1, Math.ceil((text.scrollHeight + gap) / (tier + gap) - 0.01));
    text.style.setProperty('--tiers', `${count * tier + (count - 1) * gap}px`);
  };
  let width = 0;
  const observer = new ResizeObserver(() => {
    if (main.clientWidth !== width) setHeight();
    width = main.clientWidth;
  });
  observer.observe(main);
  signal.addEventListener('abort', () => observer.disconnect());
  text.addEventListener('load', setHeight, { capture: true, signal });
  window.addEventListener('resize', setHeight, { signal });
  return { update: setHeight };
}
