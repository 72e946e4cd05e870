import { browser } from 'wxt/browser';
import { tellBackground } from './background-link';

/** For the background: a file of the extension as base64; null when there is none. */
export async function readFont(path: string): Promise<string | null> {
  try {
    const response = await fetch(browser.runtime.getURL(`/${path}` as never));
    const bytes = new Uint8Array(await response.arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  } catch {
    return null;
  }
}

/**
 * For the reader: the bytes of a font file that comes with the extension; null when they cannot be
 * had. They travel as a message, because what a page may load by address it may also look for.
 */
export async function loadFont(path: string): Promise<ArrayBuffer | null> {
  const text = await tellBackground({ kind: 'font', path });
  if (typeof text !== 'string') return null;
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)).buffer;
}
