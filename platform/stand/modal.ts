/** What is to stay above, and how long. */
interface Above {
  readonly document: Document;
  /** The root that the stage is in. */
  readonly shadow: ShadowRoot;
  readonly stage: HTMLElement;
  readonly signal: AbortSignal;
}

/**
 * A modal dialog of the page makes everything outside it inert, the reader too, even while the
 * dialog itself is hidden. The way out is to be modal as well, on top of it.
 */
export function stayAboveModals({ document, shadow, stage, signal }: Above): void {
  const dialog = document.createElement('dialog');
  dialog.className = 'above';
  dialog.addEventListener('cancel', (event) => event.preventDefault());
  const rise = () => {
    if (signal.aborted || !document.querySelector(':modal')) return;
    const focused = shadow.activeElement;
    const { scrollX, scrollY } = window;
    if (!dialog.isConnected) {
      shadow.append(dialog);
      dialog.append(stage);
    }
    if (dialog.open) dialog.close();
    dialog.showModal();
    window.scrollTo(scrollX, scrollY);
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  };
  // `toggle` does not bubble but is captured; the observer serves browsers without it on dialogs.
  document.addEventListener('toggle', rise, { capture: true, signal });
  const observer = new MutationObserver(rise);
  observer.observe(document.documentElement, {
    subtree: true,
    attributes: true,
    attributeFilter: ['open'],
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (dialog.open) dialog.close();
  });
  rise();
}
