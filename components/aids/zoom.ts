/** A picture that can be drawn nearer. */
export interface Zoom {
  /** Makes it larger or smaller by a factor; what is at a place in the window, else its middle, stays there. */
  readonly by: (factor: number, at?: Place) => void;
  readonly reset: () => void;
  readonly isLarge: () => boolean;
}

/** In CSS px from the window's corner, as events give it. */
type Place = Pick<PointerEvent, 'clientX' | 'clientY'>;

const LARGEST = 8;

/** Lets wheel, pinch and drag in `view` scale and move `picture`, which stands in its middle. */
export function makeZoom(view: HTMLElement, picture: HTMLElement): Zoom {
  let [scale, x, y] = [1, 0, 0];
  const draw = () => {
    // It goes on covering the place that it had at first: one that was dragged away would be lost.
    x = within(x, picture.offsetWidth * (scale - 1));
    y = within(y, picture.offsetHeight * (scale - 1));
    picture.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
    view.classList.toggle('near', scale > 1);
  };
  const by = (factor: number, at?: Place) => {
    const box = view.getBoundingClientRect();
    const before = scale;
    scale = Math.min(LARGEST, Math.max(1, scale * factor));
    const [toX, toY] = at
      ? [at.clientX - box.x - box.width / 2, at.clientY - box.y - box.height / 2]
      : [0, 0];
    x = toX - (toX - x) * (scale / before);
    y = toY - (toY - y) * (scale / before);
    draw();
  };
  view.addEventListener('wheel', (event) => {
    event.preventDefault();
    by(Math.exp(-event.deltaY / 400), event);
  });
  view.addEventListener('dblclick', (event) => by(scale > 1 ? 1 / LARGEST : 2.5, event));
  followFingers(view, (from, to, other) => {
    const share = other ? 2 : 1;
    x += (to.clientX - from.clientX) / share;
    y += (to.clientY - from.clientY) / share;
    if (!other) draw();
    else by(distance(to, other) / Math.max(1, distance(from, other)), middle(to, other));
  });
  return {
    by,
    reset: () => by(1 / LARGEST),
    isLarge: () => scale > 1,
  };
}

/** Calls back when a pointer that is down moves, with where another one is; undefined where it is alone. */
function followFingers(
  view: HTMLElement,
  moved: (from: Place, to: Place, other: Place | undefined) => void,
): void {
  const fingers = new Map<number, Place>();
  view.addEventListener('pointerdown', (event) => {
    fingers.set(event.pointerId, event);
    view.setPointerCapture(event.pointerId);
  });
  view.addEventListener('pointermove', (event) => {
    const { pointerId } = event;
    const before = fingers.get(pointerId);
    if (!before) return;
    const [other] = [...fingers].filter(([id]) => id !== pointerId);
    fingers.set(pointerId, event);
    moved(before, event, other?.[1]);
  });
  for (const type of ['pointerup', 'pointercancel'] as const) {
    view.addEventListener(type, ({ pointerId }) => fingers.delete(pointerId));
  }
}

/** A shift of at most half of a length, either way. */
const within = (shift: number, length: number): number =>
  Math.min(length / 2, Math.max(-length / 2, shift));

const middle = (one: Place, other: Place): Place => ({
  clientX: (one.clientX + other.clientX) / 2,
  clientY: (one.clientY + other.clientY) / 2,
});

const distance = (one: Place, other: Place): number =>
  Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
