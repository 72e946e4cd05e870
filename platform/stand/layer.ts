import { fenceInput } from './input';
import { focusedOf, giveFocusBack } from './page-state';
import { attachRoot } from './root';
import { sheetOf } from './sheets';

/**
 * An element over the page, which stays in sight, in the same closed root as the reader's; for as long as
 * `signal` lasts; then what had the focus has it again. It is in the browser's top layer, so nothing of the
 * page's styles moves it.
 */
export function raiseLayer(document: Document, signal: AbortSignal) {
  const focused = focusedOf(document);
  const { shadow, release } = attachRoot(document);
  const layer = document.createElement('div');
  layer.className = 'layer';
  layer.popover = 'manual';
  shadow.append(layer);
  layer.showPopover();
  fenceInput(shadow, signal);
  signal.addEventListener('abort', () => {
    release();
    giveFocusBack(focused);
  });
  const addStyle = (text: string) => {
    shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, sheetOf(text)];
  };
  return { layer, addStyle };
}
