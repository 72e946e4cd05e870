/** A scroller of the page and where it stood. */
interface Scroller {
  readonly element: Element;
  readonly left: number;
  readonly top: number;
}

/** What closing the reader gives back. */
export interface PageState {
  readonly left: number;
  readonly top: number;
  readonly scrollers: readonly Scroller[];
  readonly focused: Element | null;
}

/** Elements looked at for scroll positions of their own; a bound for huge pages. */
const MAX_LOOKED_AT = 20_000;

/** Notes what hiding the page would lose: scroll positions, inner ones too, and the focus. */
export function notePageState(document: Document): PageState {
  const view = document.defaultView;
  const scrollers: Scroller[] = [];
  const elements = (document.body ?? document).getElementsByTagName('*');
  for (let index = 0; index < elements.length && index < MAX_LOOKED_AT; index++) {
    const element = elements[index];
    if (!element) continue;
    if (element.scrollTop !== 0 || element.scrollLeft !== 0) {
      scrollers.push({ element, left: element.scrollLeft, top: element.scrollTop });
    }
  }
  return {
    left: view?.scrollX ?? 0,
    top: view?.scrollY ?? 0,
    scrollers,
    focused: focusedOf(document),
  };
}

/** Gives the inner scroll positions and the focus back; the page itself is scrolled by the caller. */
export function restorePageState(state: PageState): void {
  for (const { element, left, top } of state.scrollers) {
    if (element.scrollTop !== top) element.scrollTop = top;
    if (element.scrollLeft !== left) element.scrollLeft = left;
  }
  giveFocusBack(state.focused);
}

/** What has the focus in a page; null when nothing in particular has. */
export const focusedOf = ({ activeElement, body }: Document): Element | null =>
  activeElement === body ? null : activeElement;

/** Focuses what had the focus before, where it is still there. */
export function giveFocusBack(focused: Element | null): void {
  if (focused instanceof HTMLElement && focused.isConnected) focused.focus({ preventScroll: true });
}
