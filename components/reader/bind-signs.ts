/** The spaces that French sets before its signs and within its quotation marks: no line ends at them. */
const BOUND = / (?=[»!?;:](?![^\s»,.)]))|(?<=«) /g;

/** A text whose lines do not begin with a lone sign or end with an opening quotation mark. */
export const bindSigns = (text: string): string => text.replace(BOUND, '\u00a0');

/** The same for all running text of an article. */
export function bindSignsIn(content: DocumentFragment): void {
  const walker = document.createTreeWalker(content, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    const text = node.nodeValue ?? '';
    const bound = bindSigns(text);
    if (bound !== text && !node.parentElement?.closest('pre, code, kbd, samp'))
      node.nodeValue = bound;
  }
}
