import type { Desk } from '../reader/desk';

/** Calls back when the person presses on anything but the bar and what is below its buttons. */
export function onPointerBeside(
  { bar, stage, signal }: Pick<Desk, 'bar' | 'stage' | 'signal'>,
  callback: () => void,
): void {
  stage.addEventListener(
    'pointerdown',
    ({ target }) => {
      if (target instanceof Node && !bar.nav.contains(target)) callback();
    },
    { signal },
  );
}
