import type { Desk } from '../reader/desk';
import { element } from '../reader/element';

/** A line along the top of the window that is as long as what has been read. */
export function startProgress({ main, stage, signal }: Desk): void {
  const line = element('div', { class: 'progress', 'aria-hidden': 'true' });
  stage.append(line);
  let waiting = false;
  const draw = () => {
    waiting = false;
    const { top, height } = main.getBoundingClientRect();
    const whole = Math.max(1, height - window.innerHeight);
    line.style.scale = `${Math.min(1, Math.max(0, -top / whole))} 1`;
  };
  const later = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(draw);
  };
  window.addEventListener('scroll', later, { passive: true, signal });
  draw();
}
