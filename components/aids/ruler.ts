import type { Desk } from '../reader/desk';
import { element } from '../reader/element';
import type { OverText } from './line-focus';

/** A hand's height above the middle of the window, where the ruler lies until the pointer moves it. */
const START = 0.4;

/** Lays a ruler under one line, which the pointer moves; the next step takes it away. */
export function startRuler({ stage, text, signal }: Desk): OverText {
  const ruler = element('div', { class: 'ruler', 'aria-hidden': 'true' });
  let y = window.innerHeight * START;
  const lay = () => {
    const leading = Number.parseFloat(getComputedStyle(text).lineHeight) || 30;
    ruler.style.blockSize = `${Math.round(leading * 1.25)}px`;
    ruler.style.insetBlockStart = `${Math.round(y - leading * 0.62)}px`;
  };
  const move = (event: PointerEvent) => {
    if (!ruler.isConnected) return;
    y = event.clientY;
    lay();
  };
  // On its way in: what the person does in the reader does not come out of it.
  window.addEventListener('pointermove', move, { passive: true, capture: true, signal });
  const close = () => {
    const was = ruler.isConnected;
    ruler.remove();
    return was;
  };
  return {
    step: () => {
      if (close()) return;
      lay();
      stage.append(ruler);
    },
    close,
  };
}
