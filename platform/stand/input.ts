/** What a person does with hands, wheel and pen; the page hears none of it while the reader is open. */
const INPUT = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'change',
  'wheel',
  'touchstart',
  'touchmove',
  'touchend',
  'touchcancel',
  'mousedown',
  'mouseup',
  'mousemove',
  'mouseover',
  'mouseout',
  'pointerdown',
  'pointerup',
  'pointermove',
  'pointerover',
  'pointerout',
  'pointercancel',
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
  'selectstart',
  'dragstart',
  'copy',
  'cut',
  'paste',
  'focusin',
  'focusout',
] as const;

/**
 * What scripts of the page must not cancel or keep from the reader while it is open: input, under its
 * older names too, and what the reader hears of the window.
 */
export const GUARDED: readonly string[] = [
  ...INPUT,
  ...['mousewheel', 'DOMMouseScroll', 'MozMousePixelScroll'],
  ...['focus', 'blur', 'scroll', 'resize', 'pagehide', 'pageshow', 'visibilitychange'],
  ...['popstate', 'navigatesuccess', 'toggle'],
];

/**
 * Keeps input in the reader: what scripts made up does not enter, what the person did does not
 * leave. Listeners that the page set on the window before hear it all the same; what they could
 * cancel is dealt with in `page-guard.ts`.
 */
export function fenceInput(shadow: ShadowRoot, signal: AbortSignal): void {
  const refuse = (event: Event) => {
    if (event.isTrusted) return;
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  const keep = (event: Event) => event.stopPropagation();
  for (const type of INPUT) {
    shadow.addEventListener(type, refuse, { capture: true, signal });
    shadow.addEventListener(type, keep, { signal });
  }
}

/** Calls `onEscape` when the person presses Escape, whatever has the focus. */
export function onEscapeKey(onEscape: () => void, signal: AbortSignal): void {
  const listen = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.key !== 'Escape' || event.isComposing) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    onEscape();
  };
  window.addEventListener('keydown', listen, { capture: true, signal });
}
