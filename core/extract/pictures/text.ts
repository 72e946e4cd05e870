import { foldLetters } from '../fold';

/** `NodeFilter.SHOW_TEXT`; written out so that no global of a window is needed. */
const SHOW_TEXT = 4;

/** A text with its white space folded to single spaces. */
export const foldSpace = (text: string): string => text.replace(SPACES, ' ').trim();

const SPACES = /[\s\u200b\ufeff]+/g;

/** Lower-case letters and digits only: what two renderings of one text share. */
export const foldText = (text: string): string => foldLetters(text, false);

/**
 * The text of a node, white space folded; null when it is longer than `limit` characters. Reading
 * stops there, so that asking a big container costs no more than asking a small one.
 */
export function textWithin(node: Node, limit: number): string | null {
  const document = node.ownerDocument;
  if (!document) return null;
  const walker = document.createTreeWalker(node, SHOW_TEXT);
  let text = '';
  for (let next = walker.nextNode(); next; next = walker.nextNode()) {
    text += next.nodeValue ?? '';
    if (text.length <= limit) continue;
    // Its white space may be all that is too long; a space at the end parts it from what comes next.
    text = text.replace(SPACES, ' ');
    if (text.trim().length > limit) return null;
  }
  return foldSpace(text);
}

/** Whether a node holds no text at all. */
export function isTextless(node: Node): boolean {
  const walker = node.ownerDocument?.createTreeWalker(node, SHOW_TEXT);
  for (let next = walker?.nextNode(); next; next = walker?.nextNode()) {
    if (/[^\s\u200b\ufeff]/.test(next.nodeValue ?? '')) return false;
  }
  return walker !== undefined;
}
