import { message } from '../../platform/i18n';
import { bindingsOf, deedOf } from '../keys/bindings';
import { type Deed, KEY_ROWS } from '../keys/key-table';
import type { Desk } from '../reader/desk';
import { element } from '../reader/element';

/** What reads the person's keys as they are now. */
type Settings = () => Desk['settings'];

/**
 * Listens for single keys while the reader is open: none while something is typed, none with a
 * modifier, none that a control that has the focus uses itself.
 */
export function startKeys(
  { stage, signal }: Desk,
  settings: Settings,
  deeds: Readonly<Record<Deed, () => void>>,
): void {
  const root = stage.getRootNode() as Document | ShadowRoot;
  const listen = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.isComposing || event.defaultPrevented) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const deed = deedOf(bindingsOf(settings().keys), event.key, event.code);
    const focused = root.activeElement;
    if (!deed || focused?.matches('input:not([type=checkbox]), select, textarea')) return;
    if (focused?.closest('.lightbox')) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    deeds[deed]();
  };
  window.addEventListener('keydown', listen, { capture: true, signal });
}

/** The list of keys; gives functions that show it, and close it (false when it was not open). */
export function keySheet({ stage, main }: Desk, settings: Settings) {
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
    dialog = drawSheet(settings().keys, close);
    stage.append(dialog);
    dialog.showModal();
  };
  return { open, close };
}

function drawSheet(keys: string, close: () => void): HTMLDialogElement {
  const bindings = bindingsOf(keys);
  const rows = KEY_ROWS.map(
    ([deeds, does]) => [deeds.map((deed) => bindings[deed]), does] as const,
  );
  const others = [[['Alt'], 'keysLink'] as const, [['Esc'], 'keysEscape'] as const];
  const drawn = [...rows, ...others].flatMap(([signs, does]) => [
    element('dt', {}, ...signs.filter(Boolean).flatMap((sign) => [element('kbd', {}, sign), ' '])),
    element('dd', {}, message(does)),
  ]);
  const cross = element('button', { class: 'more', type: 'button' }, message('keysClose'));
  cross.addEventListener('click', close);
  const dialog = element(
    'dialog',
    { class: 'keys', 'aria-label': message('keysTitle') },
    element('h2', {}, message('keysTitle')),
    element('dl', {}, ...drawn),
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
