import type { Desk } from '../reader/desk';
import { element } from '../reader/element';

/** Lines that stay clear, in turn; after the last comes none. */
const LINES = [3, 1, 5] as const;

/**
 * Shades all but a few lines in the middle of the window. Each call of the function given back is a
 * step: three lines, one, five, off.
 */
export function lineFocus({ stage, text }: Desk): () => void {
  let step = -1;
  const band = element('div', { class: 'focus-band', 'aria-hidden': 'true' });
  return () => {
    step = step + 1 >= LINES.length ? -1 : step + 1;
    const lines = LINES[step];
    if (lines === undefined) return band.remove();
    const leading = Number.parseFloat(getComputedStyle(text).lineHeight) || 30;
    band.style.blockSize = `${Math.round(lines * leading)}px`;
    if (!band.isConnected) stage.append(band);
  };
}
