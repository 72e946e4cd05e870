import { browser } from 'wxt/browser';
import { FONT_FILES } from '../core/fonts/font-files';

/**
 * For pages of the extension's own: has the browser know every font that comes along by the address of
 * its files. It reads a file when letters are set in it, so that samples show the font they name.
 */
export function offerFaces(document: Document): void {
  for (const { family, path, weight, style, range } of Object.values(FONT_FILES).flat()) {
    const address = browser.runtime.getURL(`/${path}` as never);
    document.fonts.add(
      new FontFace(family, `url("${address}")`, { weight, style, unicodeRange: range }),
    );
  }
}
