import { element } from '../reader/element';

/** Tints behind the sentence and the word that are said. */
export interface Marks {
  /** Shows what the ranges span; null for nothing. */
  readonly show: (sentence: Range | null, word: Range | null) => void;
}

interface Box {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/**
 * Boxes that lie behind the text. `CSS.highlights` would paint the same, but it gives the page the
 * ranges and with them the nodes of the closed root; so nothing is entered there, and the article is
 * not changed.
 */
export function makeMarks(stage: HTMLElement, main: HTMLElement, signal: AbortSignal): Marks {
  const layer = element('div', { class: 'spoken', 'aria-hidden': 'true' });
  let ranges: readonly (readonly [kind: string, range: Range])[] = [];
  const draw = () => {
    if (!layer.isConnected) stage.prepend(layer);
    const origin = layer.getBoundingClientRect();
    const drawn = ranges.flatMap(([kind, range]) =>
      linesOf(range).map(({ top, bottom, left, right }) => {
        const box = element('div', { class: kind });
        box.style.cssText = `top:${top - origin.top}px;left:${left - origin.left}px;width:${right - left}px;height:${bottom - top}px`;
        return box;
      }),
    );
    layer.replaceChildren(...drawn);
  };
  const sized = new ResizeObserver(draw);
  sized.observe(main);
  // Listings and tables scroll inside themselves; that event does not bubble.
  stage.addEventListener('scroll', draw, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => {
    sized.disconnect();
    layer.remove();
  });
  return {
    show: (sentence, word) => {
      ranges = [
        ...(sentence ? [['sentence', sentence] as const] : []),
        ...(word ? [['word', word] as const] : []),
      ];
      draw();
    },
  };
}

/** One box for each line that a range touches: a range gives one for each piece of text. */
function linesOf(range: Range): Box[] {
  const lines: Box[] = [];
  for (const { top, bottom, left, right, width } of range.getClientRects()) {
    if (width === 0) continue;
    const middle = (top + bottom) / 2;
    const line = lines.find((each) => each.top < middle && middle < each.bottom);
    if (line) {
      line.top = Math.min(line.top, top);
      line.bottom = Math.max(line.bottom, bottom);
      line.left = Math.min(line.left, left);
      line.right = Math.max(line.right, right);
    } else lines.push({ top, bottom, left, right });
  }
  return lines;
}
