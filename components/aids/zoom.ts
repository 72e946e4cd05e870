/** A picture that can be drawn nearer. */
export interface Zoom {
  /** Makes it larger or smaller by a factor, around its middle. */
  readonly by: (factor: number) => void;
  readonly reset: () => void;
  readonly isLarge: () => boolean;
}

const LARGEST = 8;

/** Lets wheel, pinch and drag in `view` scale and move `picture`. */
export function makeZoom(view: HTMLElement, picture: HTMLElement): Zoom {
  let [scale, x, y] = [1, 0, 0];
  const fingers = new Map<number, PointerEvent>();
  const draw = () => {
    picture.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
    view.classList.toggle('near', scale > 1);
  };
  const by = (factor: number) => {
    scale = Math.min(LARGEST, Math.max(1, scale * factor));
    if (scale === 1) [x, y] = [0, 0];
    draw();
  };
  view.addEventListener('wheel', (event) => {
    event.preventDefault();
    by(Math.exp(-event.deltaY / 400));
  });
  view.addEventListener('dblclick', () => by(scale > 1 ? 1 / LARGEST : 2.5));
  view.addEventListener('pointerdown', (event) => {
    fingers.set(event.pointerId, event);
    view.setPointerCapture(event.pointerId);
  });
  view.addEventListener('pointermove', (event) => {
    const before = fingers.get(event.pointerId);
    if (!before) return;
    const [other] = [...fingers.values()].filter(({ pointerId }) => pointerId !== event.pointerId);
    fingers.set(event.pointerId, event);
    if (other) {
      by(distance(event, other) / Math.max(1, distance(before, other)));
    } else if (scale > 1) {
      x += event.clientX - before.clientX;
      y += event.clientY - before.clientY;
      draw();
    }
  });
  for (const type of ['pointerup', 'pointercancel'] as const) {
    view.addEventListener(type, ({ pointerId }) => fingers.delete(pointerId));
  }
  return {
    by,
    reset: () => {
      scale = 1;
      by(1);
    },
    isLarge: () => scale > 1,
  };
}

const distance = (one: PointerEvent, other: PointerEvent): number =>
  Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
