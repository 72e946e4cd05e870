/** Whether some text stands in an element directly, not in another within it. */
export const hasOwnText = ({ childNodes }: Element): boolean =>
  [...childNodes].some((node) => node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '');
