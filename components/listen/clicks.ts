/** What a click does by itself. */
const OWN = 'a, button, summary, input, select, label, [role=button], iframe, video, audio';

/** Calls back for single clicks on running text that follow no link and select nothing. */
export function onPlainClick(
  main: HTMLElement,
  act: (event: MouseEvent) => void,
  signal: AbortSignal,
): void {
  const onClick = (event: MouseEvent) => {
    const { target, button, detail, isTrusted } = event;
    if (!isTrusted || button !== 0 || detail !== 1 || event.defaultPrevented) return;
    if (!(target instanceof Element) || target.closest(OWN)) return;
    if (getSelection()?.type === 'Range') return;
    act(event);
  };
  main.addEventListener('click', onClick, { signal });
}

/** Whether a point of the window lies on what a range spans. */
export const isOn = (range: Range, { clientX, clientY }: MouseEvent): boolean =>
  [...range.getClientRects()].some(
    ({ top, bottom, left, right }) =>
      clientX >= left && clientX <= right && clientY >= top && clientY <= bottom,
  );
