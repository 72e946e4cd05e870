/** Steps, in CSS px, in which the window is searched for text from the top; the buttons stand above. */
const FIRST = 72;
const STEP = 24;

/** Blocks that hold lines; what is in them moves with them. */
const BLOCKS = 'p, li, dt, dd, h2, h3, h4, h5, h6, pre, figure, blockquote, table';

/** Does what moves lines, and keeps what is read where it is in the window; at the very top, the title. */
export function holdPlace(text: HTMLElement, act: () => void): void {
  const place = window.scrollY > 0 ? placeIn(text) : null;
  act();
  if (!place) return;
  const { top, height } = place.block.getBoundingClientRect();
  const by = top + place.part * height - place.y;
  if (Math.abs(by) >= 1) window.scrollBy({ top: by, behavior: 'instant' });
}

/** The first block of a text in view, and which part of it, from 0 to 1, is at which height of the window. */
function placeIn(text: HTMLElement) {
  const root = text.getRootNode() as Document | ShadowRoot;
  const { left, width } = text.getBoundingClientRect();
  for (let y = FIRST; y < window.innerHeight; y += STEP) {
    const there = root.elementsFromPoint(left + width / 2, y).find((each) => text.contains(each));
    const block = there?.closest(BLOCKS);
    if (!block || !text.contains(block)) continue;
    const box = block.getBoundingClientRect();
    return { block, y, part: (y - box.top) / Math.max(1, box.height) };
  }
  return null;
}
