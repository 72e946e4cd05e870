/** Scrolls what the page would scroll at the pointer, where that is a box of its own and not the window. */
export function scrollUnder(event: WheelEvent): void {
  const [under] = document
    .elementsFromPoint(event.clientX, event.clientY)
    .filter((each) => !each.matches('html, body'));
  for (
    let at: Element | null = under ?? null;
    at && !at.matches('html, body');
    at = at.parentElement
  ) {
    const isBox = /auto|scroll/.test(getComputedStyle(at).overflowY);
    if (!isBox || at.scrollHeight <= at.clientHeight) continue;
    event.preventDefault();
    at.scrollBy({ top: event.deltaY, left: event.deltaX, behavior: 'instant' });
    return;
  }
}
