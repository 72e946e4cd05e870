import { LINE_STARTS } from './lines';

/** One fixed space by itself; several are an indent, as verse has it. */
const LONE_SPACE = /^[ \t\r\n]*\u00a0[ \t\r\n]*(?!\s)/;

/** Takes a fixed space from the start of a block: it would set the first line out of line with the others. */
export function trimStarts(content: Element): void {
  if (!content.textContent?.includes('\u00a0')) return;
  for (const block of content.querySelectorAll(LINE_STARTS)) {
    const start = firstText(block);
    if (start && LONE_SPACE.test(start.data) && !block.closest('pre')) {
      start.data = start.data.replace(LONE_SPACE, '');
    }
  }
}

/** The first text of a block that is more than what the browser folds away. */
function firstText(block: Element): Text | null {
  const walker = block.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (/[^ \t\r\n]/.test(text.data)) return text;
  }
  return null;
}
