import { message } from '../../platform/i18n';
import type { Desk } from '../reader/desk';
import { element } from '../reader/element';
import { type Deed, KEY_ROWS, KEYS } from './key-table';

/**
 * Listens for single keys while the reader is open: none while something is typed, none with a
 * modifier, none that a control that has the focus uses itself.
 */
export function startKeys(
  { stage, signal }: Desk,
  deeds: Readonly<Record<Deed, () => void>>,
): void {
  const root = stage.getRootNode() as Document | ShadowRoot;
  const listen = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.isComposing || event.defaultPrevented) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const deed = Object.hasOwn(KEYS, event.key) ? KEYS[event.key] : undefined;
    const focused = root.activeElement;
    if (!deed || focused?.matches('input, select, textarea, .lightbox, .lightbox *')) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    deeds[deed]();
  };
  window.addEventListener('keydown', listen, { capture: true, signal });
}

/** The list of keys; gives functions that show it, and close it (false when it was not open). */
export function keySheet({ stage, main }: Desk) {
  let dialog: HTMLDialogElement | null = null;
  const close = () => {
    if (!dialog) return false;
    dialog.close();
    dialog.remove();
    dialog = null;
    main.focus({ preventScroll: true });
    return true;
  };
  const open = () => {
    if (close()) return;
    dialog = drawSheet(close);
    stage.append(dialog);
    dialog.showModal();
  };
  return { open, close };
}

function drawSheet(close: () => void): HTMLDialogElement {
  const rows = KEY_ROWS.flatMap(([keys, does]) => [
    element('dt', {}, ...keys.flatMap((key) => [element('kbd', {}, key), ' '])),
    element('dd', {}, message(does)),
  ]);
  const cross = element('button', { class: 'more', type: 'button' }, message('keysClose'));
  cross.addEventListener('click', close);
  const dialog = element(
    'dialog',
    { class: 'keys', 'aria-label': message('keysTitle') },
    element('h2', {}, message('keysTitle')),
    element('dl', {}, ...rows),
    cross,
  );
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    close();
  });
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) close();
  });
  return dialog;
}
